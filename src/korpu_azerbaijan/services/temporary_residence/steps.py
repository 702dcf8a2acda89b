"""What somebody with this permit may lawfully do next, told before the day comes; and the rules behind each act."""

from korpu.blueprints.afterwards import Collection, Expiry, Host, NextStep
from korpu.blueprints.service import Again, Evidence
from korpu.blueprints.words import Words

COLLECTION = Collection(
    article="46.2", waived="pays_no_fee", pay_by="last_day_to_pay", unpaid="fee_unpaid_after_thirty_days", paid_fact="fee_paid",
    term_fact="term_ended_on", decided_fact="permit_decided_on", tell_days=10,
)  # fmt: skip
EXPIRY = Expiry(article="47.9", stay_fact="stay_until", tell_days=60)
HOST = Host(
    article="50.1.7-1", hosted="needs_host_application", bring_by="last_day_for_new_dwelling", withdrew_fact="host_withdrew_on",
    dwelling_fact="new_dwelling_on", paper="dwelling",
)  # fmt: skip
AGAIN = Again(
    article="48.4", may="may_apply_again", refused_fact="refused_before",
    paper=Evidence(
        key="reason_gone", article="48.4",
        words=Words(az="İmtina səbəbinin aradan qalxdığını göstərən sənəd", en="Paper showing that the reason for the refusal is gone", ru="Документ о том, что причина отказа отпала"),
    ),
)  # fmt: skip

COURT = NextStep(
    words=Words(
        az="Razı deyilsinizsə, məktubu aldığınız gündən 30 gün ərzində inzibati məhkəməyə müraciət edə bilərsiniz.",
        en="If you do not agree, you may go to the administrative court within 30 days after you received the letter.",
        ru="Если вы не согласны, в течение 30 дней после получения письма можно обратиться в административный суд.",
    ),
    articles=("38.1",),
)
STEPS: dict[str, tuple[NextStep, ...]] = {
    "pay": (
        NextStep(
            words=Words(az="Dövlət rüsumunu ödəyin və icazəni qəbzlə götürün.", en="Pay the state fee and collect the permit with its receipt.", ru="Оплатите госпошлину и получите разрешение по квитанции."),
            articles=("46.2",), day="pay_by",
        ),
        NextStep(
            words=Words(
                az="Rüsum o günədək ödənilməsə, icazə ləğv olunur. Ödəyə bilmirsinizsə, gözləməyin: 919 ilə danışın.",
                en="If it is not paid by that day, the permit is cancelled. If you cannot pay, do not wait: speak with 919.",
                ru="Если не оплатить до этого дня, разрешение отменяется. Если заплатить не получается, не ждите: позвоните 919.",
            ),
            articles=("46.2",),
        ),
    ),
    "expiry": (
        NextStep(
            words=Words(az="Qalmaq istəyirsinizsə, icazənin uzadılması üçün müraciət edin.", en="To stay longer, apply for an extension of the permit.", ru="Чтобы остаться дольше, подайте заявление на продление разрешения."),
            articles=("47.1", "47.8"), day="file_by", page="begin",
        ),
        NextStep(
            words=Words(
                az="Gecikmisinizsə, yenə müraciət edin: gecikmə imtina əsası deyil, amma icazə bitəndə müraciət qəbul edilmiş olmalıdır. Onda baxılanadək qalmanız qanunidir.",
                en="If you are late, apply all the same: lateness is no ground of refusal, but the application must be accepted before the permit ends. Then your stay is lawful while it is examined.",
                ru="Если опоздали, всё равно обратитесь: опоздание не основание для отказа, но до конца разрешения заявление должно быть принято. Тогда пребывание законно, пока оно рассматривается.",
            ),
            articles=("20.2", "47.9"), day="valid_until", page="begin",
        ),
        NextStep(
            words=Words(az="Qalmaq istəmirsinizsə, icazənin son günündən gec olmayaraq ölkədən gedin.", en="If you do not want to stay, leave the country by the last day of the permit.", ru="Если не хотите оставаться, выезжайте не позднее последнего дня разрешения."),
            articles=("47.9",), day="valid_until",
        ),
    ),
    "host": (
        NextStep(
            words=Words(
                az="Yeni yaşayış sənədi gətirin: öz mənziliniz, kirayə müqaviləsi və ya başqa qəbul edənin ərizəsi.",
                en="Bring another dwelling document: your own home, a lease, or the application of another host.",
                ru="Представьте новый документ о жилье: собственное жильё, договор аренды или заявление другой принимающей стороны.",
            ),
            articles=("50.1.7-1",), day="host_until", page="answer",
        ),
        NextStep(
            words=Words(
                az="Qərar verilənədək icazəniz qüvvədədir. Onu yalnız əməkdaş ləğv edə bilər, ikinci əməkdaş da təsdiq etməlidir.",
                en="Until there is a decision your permit runs. Only an officer can cancel it, and a second officer must approve.",
                ru="До решения ваше разрешение действует. Отменить его может только сотрудник, а второй сотрудник должен утвердить.",
            ),
            articles=("50.1.7-1",),
        ),
    ),
    "refused": (
        NextStep(
            words=Words(
                az="Səbəb aradan qalxıbsa, qalmanız qanuni ikən yalnız bunu göstərən sənədlə yenidən müraciət edin.",
                en="If the reason is gone, apply again while your stay is lawful, with only the paper that shows it.",
                ru="Если причина отпала, обратитесь снова, пока пребывание законно, только с подтверждающим это документом.",
            ),
            articles=("48.4",), page="again",
        ),
        COURT,
    ),
    "cancelled": (
        COURT,
        NextStep(
            words=Words(
                az="Ləğvdən sonra ölkədən getmək barədə qərar verilə bilər: onda 10 gününüz var. Başqa qanuni yolunuz olub-olmadığını 919-dan soruşun.",
                en="After a cancellation it may be decided that you leave the country: then you have 10 days. Ask 919 whether you have another lawful way.",
                ru="После отмены могут принять решение о выезде: тогда у вас есть 10 дней. Спросите по номеру 919, есть ли у вас другой законный путь.",
            ),
            articles=("79.1.1", "79.5.2"),
        ),
    ),
    "ended": (
        NextStep(
            words=Words(
                az="Müraciətiniz icazə bitməmiş qəbul edilibsə, ona baxılanadək qalmanız qanunidir.",
                en="If an application of yours was accepted before the permit ended, your stay is lawful while it is examined.",
                ru="Если ваше заявление приняли до конца разрешения, пребывание законно, пока оно рассматривается.",
            ),
            articles=("20.2",),
        ),
        NextStep(
            words=Words(az="Belə müraciət yoxdursa, ölkədən getmək lazımdır.", en="Without one, the law wants you to leave the country.", ru="Если такого заявления нет, закон требует выехать из страны."),
            articles=("47.9",),
        ),
    ),
}  # fmt: skip
