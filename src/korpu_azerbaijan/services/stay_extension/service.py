"""The definition from which page, calculator, check, form, clock, fee, checklist and letters of this service are made."""

import datetime as dt

from korpu.blueprints.service import Calculator, Clock, NamedDay, Paragraph, Service
from korpu.blueprints.words import Words
from korpu_azerbaijan.appeal import COURT
from korpu_azerbaijan.offices import OFFICES
from korpu_azerbaijan.services.stay_extension.evidence import EVIDENCE
from korpu_azerbaijan.services.stay_extension.letters import LETTERS
from korpu_azerbaijan.services.stay_extension.questions import QUESTIONS, REWORDS

CANCELLATIONS = (
    "extension_may_harm_security", "extension_may_harm_order", "false_papers_to_extend", "has_no_identity_document",
    "entry_ban_is_in_force", "ground_to_extend_has_ended", "undesirable_to_extend",
)  # fmt: skip

STAY_EXTENSION = Service(
    id="stay-extension",
    edition=dt.date(2026, 5, 5),
    title=Words(az="Müvəqqəti qalma müddətinin uzadılması", en="Extension of temporary stay", ru="Продление временного пребывания"),
    short=Words(az="Qalmanın uzadılması", en="Extension of stay", ru="Продление пребывания"),
    lead=Words(
        az="Viza ilə və ya vizasız gələn və qanundakı səbəbdən bir qədər də qalmalı olan şəxs üçün: 60 günədək.",
        en="For somebody on a visa or without one who has to stay a little longer for a reason of the law: up to 60 days.",
        ru="Для того, кто приехал по визе или без неё и по причине, названной законом, должен остаться ещё: до 60 дней.",
    ),
    article="40.0",
    requests={
        "issue": Words(az="uzadılma", en="extension", ru="продление"),
        "cancellation": Words(az="ləğv", en="cancellation", ru="отмена"),
    },
    grounds=(
        "needs_urgent_treatment", "relative_is_ill_or_dead", "business_is_unfinished", "stopped_in_transit",
        "relatives_stay_was_extended", "free_zone_asks",
    ),
    refusals=(*CANCELLATIONS, "passport_ends_within_a_month"),
    cancellations=CANCELLATIONS,
    warnings=("asked_late_to_extend", "extended_before", "paper_to_extend_is_missing"),
    fee="stay_fee",
    fee_facts=("stay_speed", "days_asked"),
    fee_rows=(
        (Words(az="Yetkin", en="Adult", ru="Взрослый"), {"born_on": "1990-01-01"}),
        (Words(az="18 yaşınadək", en="Under 18", ru="До 18 лет"), {"born_on": "2020-01-01"}),
    ),
    due="extension_is_due",
    file_by="last_day_to_ask_to_extend",
    valid_until="extended_stay_ends_on",
    clock=Clock(article="42.5", term="extension_term", facts=("stay_speed",)),
    asks=QUESTIONS,
    rewords=REWORDS,
    identity={"born_on": "born_on", "document_expires_on": "passport_until", "document_number": "has_identity_document"},
    claims={
        "asks_for_treatment": ("needs_urgent_treatment",),
        "asks_for_relative": ("relative_is_ill_or_dead",),
        "asks_on_petition": ("business_is_unfinished",),
        "asks_for_transit_stop": ("stopped_in_transit",),
        "asks_after_relative": ("relatives_stay_was_extended",),
        "asks_for_free_zone": ("free_zone_asks",),
    },
    days=(30, 60),
    evidence=EVIDENCE,
    letters=LETTERS,
    appeal=COURT,
    calculator=Calculator(
        title=Words(az="Hansı günədək müraciət etməliyəm?", en="By which day must I file?", ru="До какого дня нужно обратиться?"),
        lead=Words(
            az="Qalma müddətinizin son gününü yazın. Adınızı soruşmuruq, heç nə saxlamırıq.",
            en="Write the last day of your stay. We ask no name and keep nothing.",
            ru="Напишите последний день пребывания. Имени не спрашиваем и ничего не храним.",
        ),
        asks=("stay_until", "days_asked"),
        days=(
            NamedDay(rule="last_day_to_ask_to_extend"), NamedDay(rule="last_day_to_ask_in_transit"),
            NamedDay(rule="extended_stay_ends_on"),
        ),
        notes=("asked_late_to_extend",),
    ),
    says={
        "granted": Words(az="Qalma müddəti uzadılıb", en="Your stay is extended", ru="Пребывание продлено"),
        "refused": Words(az="Qalma müddəti uzadılmayıb", en="Your stay is not extended", ru="Пребывание не продлено"),
        "no_ground": Words(az="Uzatmaq üçün əsas tapılmayıb", en="No ground to extend your stay was found", ru="Основание для продления не найдено"),
        "pay": Words(az="Dövlət rüsumunu ödəyib qərarı götürürsünüz", en="You pay the state fee and collect the decision", ru="Вы оплачиваете госпошлину и получаете решение"),
        "receipt": Words(
            az="Qəbul edilmiş müraciətə baxılanadək qalmanız qanunidir (20.2).",
            en="Your stay remains lawful while an application that was accepted is examined (20.2).",
            ru="Пока рассматривается принятое заявление, ваше пребывание законно (20.2).",
        ),
    },
    offices=OFFICES,
    page=(
        Paragraph(
            title=Words(az="Kim müraciət edir", en="Who applies", ru="Кто обращается"),
            text=Words(az="Müvəqqəti qalan şəxs, viza ilə və ya vizasız gəlməsindən asılı olmayaraq; uşaq üçün valideyn və ya qanuni nümayəndə. Elektron müraciət etmək olar.", en="Whoever stays temporarily, on a visa or without one; for a child a parent or legal representative. It can be done electronically.", ru="Временно пребывающий, по визе или без неё; за ребёнка родитель или законный представитель. Можно обратиться электронно."),
            articles=("42.1",),
        ),
        Paragraph(
            title=Words(az="Nə vaxt", en="When", ru="Когда"),
            text=Words(az="Qalma müddətinin bitməsinə ən azı 3 iş günü qalmış; tranzitdə məcburi dayanma üçün bu tələb yoxdur. Gecikmə imtina əsası deyil, amma müddət bitəndə müraciət qəbul edilmiş olmalıdır.", en="At least 3 working days before the stay ends; not for a forced stop in transit. Lateness is no ground of refusal, but an application must be accepted before the stay ends.", ru="Не позднее чем за 3 рабочих дня до конца пребывания; для вынужденной остановки в транзите это не нужно. Опоздание не основание для отказа, но к концу пребывания заявление должно быть принято."),
            articles=("42.4", "20.2"),
        ),
        Paragraph(
            title=Words(az="Qərar müddəti", en="Time to decide", ru="Срок решения"),
            text=Words(az="Seçdiyiniz rüsuma görə 1 və ya 3 iş günü.", en="1 or 3 working days by the fee you choose.", ru="1 или 3 рабочих дня по выбранной пошлине."),
            articles=("42.5",),
        ),
        Paragraph(
            title=Words(az="Nə qədər və neçə dəfə", en="How long and how often", ru="На сколько и сколько раз"),
            text=Words(az="60 günədək. Neçə dəfə uzadıla biləcəyi Məcəllədə yazılmayıb: bu, məlum deyil və buna görə imtina edilmir.", en="Up to 60 days. How often a stay may be extended the Code does not say: it is not known, and nothing is refused for it.", ru="До 60 дней. Сколько раз можно продлевать, Кодекс не говорит: это неизвестно, и за это не отказывают."),
            articles=("42.1",),
        ),
        Paragraph(
            title=Words(az="Müsbət qərar", en="If it is extended", ru="Если продлят"),
            text=Words(az="Qərar o günədək qalmaq hüququ verir; ölkədən pasport və qərarla çıxılır.", en="The decision gives the right to stay until its day; one leaves on the passport and the decision.", ru="Решение даёт право оставаться до указанного дня; выезжают по паспорту и решению."),
            articles=("39.2",),
        ),
        Paragraph(
            title=Words(az="İmtina edilsə", en="If it is refused", ru="Если откажут"),
            text=Words(az="Qalma müddətinin sonunadək, o bitibsə imtinanı aldığınız saatdan 48 saat ərzində getmək lazımdır.", en="Leave by the end of the stay; if it is over, within 48 hours from the hour you receive the refusal.", ru="Нужно выехать до конца пребывания; если он прошёл, в течение 48 часов с часа получения отказа."),
            articles=("42.7",),
        ),
        Paragraph(
            title=Words(az="Diplomatlar", en="Diplomats", ru="Дипломаты"),
            text=Words(az="Onların qalma müddətini Xarici İşlər Nazirliyi yeni viza ilə uzadır.", en="The Foreign Ministry extends their stay by a new visa.", ru="Им пребывание продлевает Министерство иностранных дел новой визой."),
            articles=("42.9",),
        ),
    ),
)  # fmt: skip
