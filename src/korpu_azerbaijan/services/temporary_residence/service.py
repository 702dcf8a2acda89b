"""The definition from which page, check, form, clock, fee, checklist and letters of this service are made."""

import datetime as dt

from korpu.blueprints.service import Clock, Opinion, Paragraph, Service
from korpu.blueprints.words import Words
from korpu_azerbaijan.appeal import COURT
from korpu_azerbaijan.offices import OFFICES
from korpu_azerbaijan.services.temporary_residence.evidence import EVIDENCE
from korpu_azerbaijan.services.temporary_residence.letters import LETTERS
from korpu_azerbaijan.services.temporary_residence.questions import QUESTIONS
from korpu_azerbaijan.services.temporary_residence.steps import AGAIN, COLLECTION, EXPIRY, HOST, STEPS

GROUNDS = (
    "close_relative_of_citizen", "investor", "owns_real_estate", "holds_deposit", "holds_securities", "high_level_specialist",
    "invited_specialist", "family_member_of_holder", "heads_branch", "runs_company", "entrepreneur", "exempt_worker",
    "holds_work_permit", "student", "religious_professional", "trafficking_victim", "assists_prosecution", "treaty_case",
    "highly_qualified_migrant",
)  # fmt: skip
REFUSALS = (
    "harms_security_or_order", "gave_false_documents", "document_is_missing", "passport_too_short", "carries_listed_infection",
    "removed_with_entry_ban", "ground_has_ended", "host_withdrew", "outside_too_long", "left_for_good", "declared_undesirable",
    "expulsion_decided", "broke_declared_purpose", "fine_is_unpaid",
)  # fmt: skip

ANY_LENGTH = {"asks_as_student": False, "asks_as_protected": False, "asks_as_investor": True}
"""Only an investor's permit runs for every length of the table; the fee is the same for all."""

TEMPORARY_RESIDENCE = Service(
    id="temporary-residence",
    edition=dt.date(2026, 5, 5),
    title=Words(az="Müvəqqəti yaşamaq üçün icazə", en="Temporary residence permit", ru="Разрешение на временное проживание"),
    short=Words(az="Müvəqqəti yaşama", en="Temporary residence", ru="Временное проживание"),
    lead=Words(
        az="Burada daha uzun yaşamaq istəyən əcnəbi və vətəndaşlığı olmayan şəxs üçün: ilk icazə və onun uzadılması.",
        en="For a foreigner or stateless person who wants to live here longer: a first permit, and its extension.",
        ru="Для иностранца или лица без гражданства, которые хотят жить здесь дольше: первое разрешение и его продление.",
    ),
    article="45.1",
    requests={
        "issue": Words(az="ilk icazə", en="first permit", ru="первое разрешение"),
        "extension": Words(az="uzatma", en="extension", ru="продление"),
        "cancellation": Words(az="ləğv", en="cancellation", ru="отмена"),
    },
    grounds=GROUNDS,
    refusals=REFUSALS,
    cancellations=(*REFUSALS, "fee_unpaid_after_thirty_days"),
    conditions=("security_body_does_not_object",),
    warnings=(
        "passport_does_not_outlive_permit", "filed_late", "may_apply_again", "asks_longer_than_allowed", "card_follows_sponsor",
    ),
    fee="fee",
    fee_facts=("speed", "months_asked"),
    fee_rows=(
        (Words(az="Yetkin", en="Adult", ru="Взрослый"), {"born_on": "1990-01-01", **ANY_LENGTH}),
        (Words(az="18 yaşınadək", en="Under 18", ru="До 18 лет"), {"born_on": "2020-01-01", **ANY_LENGTH}),
        (Words(az="Əyani təhsil alan", en="Full-time student", ru="Студент очной формы"), {"born_on": "2000-01-01", **ANY_LENGTH, "asks_as_student": True}),
    ),
    due="decision_is_due",
    file_by="last_day_to_file",
    valid_until="permit_ends_on",
    clock=Clock(article="47.5", term="decision_term", facts=("speed",)),
    opinion=Opinion(
        article="47.6", silence_article="47.7", body="state_security_service", asked_fact="opinion_asked_on",
        answer_fact="opinion_answer", not_answered="not_answered", no_objection="no_objection", objection="objection",
        value="opinion_term",
    ),
    asks=QUESTIONS,
    identity={"born_on": "born_on", "document_expires_on": "passport_until", "document_number": "has_identity_document"},
    claims={
        "asks_as_kin": ("close_relative_of_citizen",),
        "asks_as_investor": ("investor",),
        "asks_as_owner": ("owns_real_estate",),
        "asks_as_depositor": ("holds_deposit",),
        "asks_as_securities_holder": ("holds_securities",),
        "asks_as_specialist": ("high_level_specialist",),
        "asks_as_invited_specialist": ("invited_specialist",),
        "asks_as_family": ("family_member_of_holder",),
        "asks_as_branch_head": ("heads_branch",),
        "asks_as_company_head": ("runs_company",),
        "asks_as_entrepreneur": ("entrepreneur",),
        "asks_as_exempt_worker": ("exempt_worker",),
        "asks_as_worker": ("holds_work_permit",),
        "asks_as_student": ("student",),
        "asks_as_religious_professional": ("religious_professional",),
        "asks_as_protected": ("trafficking_victim", "assists_prosecution"),
        "asks_under_treaty": ("treaty_case",),
    },
    months=(3, 6, 12, 18, 24, 30, 36),
    evidence=EVIDENCE,
    letters=LETTERS,
    appeal=COURT,
    collection=COLLECTION,
    expiry=EXPIRY,
    host=HOST,
    again=AGAIN,
    steps=STEPS,
    says={
        "granted": Words(az="İcazə verilib", en="The permit was granted", ru="Разрешение выдано"),
        "refused": Words(az="İcazə verilməyib", en="The permit was not granted", ru="Разрешение не выдано"),
        "no_ground": Words(az="İcazə üçün əsas tapılmayıb", en="No ground for a permit was found", ru="Основания для разрешения не найдено"),
        "pay": Words(az="Dövlət rüsumunu ödəyib icazəni götürürsünüz", en="You pay the state fee and collect the permit", ru="Вы платите госпошлину и получаете разрешение"),
        "cancelled": Words(az="İcazə ləğv edilib", en="The permit is cancelled", ru="Разрешение отменено"),
        "ended": Words(az="İcazənin müddəti bitib", en="The permit has run out", ru="Срок разрешения истёк"),
        "receipt": Words(
            az="Qəbul edilmiş müraciətə baxıldıqca burada qalmağınız qanunidir (20.2).",
            en="Your stay remains lawful while an application that was accepted is examined (20.2).",
            ru="Пока принятое заявление рассматривается, ваше пребывание остаётся законным (20.2).",
        ),
    },
    offices=OFFICES,
    page=(
        Paragraph(
            title=Words(az="Kim müraciət edir", en="Who applies", ru="Кто обращается"),
            text=Words(az="Siz özünüz və ya qanuni nümayəndəniz; 18 yaşınadək uşaq üçün valideyn və ya qanuni nümayəndə. Elektron müraciət etmək hüququnuz var.", en="You or your legal representative; a parent or legal representative for a child under 18. You have the right to do it electronically.", ru="Вы или ваш законный представитель; за ребёнка до 18 лет родитель или законный представитель. Вы вправе обратиться электронно."),
            articles=("47.2", "47.3", "47.4"),
        ),
        Paragraph(
            title=Words(az="Nə vaxt", en="When", ru="Когда"),
            text=Words(az="Qalma müddətinizin və ya icazənizin bitməsinə ən azı 30 gün qalmış. Gecikmə imtina əsası deyil, amma müddət bitəndə müraciət qəbul edilmiş olmalıdır: onda baxılanadək qalmanız qanunidir. Burada vətəndaşlığı itirənin 30 günü var.", en="At least 30 days before your permitted stay or permit ends. Applying late is no ground of refusal, but an application must be accepted before it ends: then your stay is lawful while it is examined. Whoever lost citizenship here has 30 days.", ru="Не позднее чем за 30 дней до окончания пребывания или разрешения. Опоздание не является основанием для отказа, но к окончанию срока заявление должно быть принято: тогда пребывание законно, пока оно рассматривается. У утратившего здесь гражданство есть 30 дней."),
            articles=("47.1", "47.8", "47.9", "20.2", "20.3"),
        ),
        Paragraph(
            title=Words(az="Qərar müddəti", en="Time to decide", ru="Срок решения"),
            text=Words(az="Seçdiyiniz rüsuma görə 15 və ya 20 iş günü. Təhlükəsizlik orqanının rəy üçün 10 iş günü var; susması etiraz deyil.", en="15 or 20 working days by the fee you choose. The security body has 10 working days for its opinion; its silence is no objection.", ru="15 или 20 рабочих дней по выбранной пошлине. У органа безопасности на отзыв 10 рабочих дней; молчание не возражение."),
            articles=("47.5", "47.6", "47.7"),
        ),
        Paragraph(
            title=Words(az="İcazənin müddəti", en="How long it runs", ru="Срок разрешения"),
            text=Words(az="İlk dəfə 1 ilədək, hər uzatma 2 ilədək; investor üçün hər dəfə 3 ilədək. Ailə üzvünün vəsiqəsi onu dəvət edənin vəsiqəsi ilə birlikdə bitir.", en="Up to 1 year at first, up to 2 years for each extension; investors up to 3 years each time. A family member's card ends together with the sponsor's.", ru="Впервые до 1 года, каждое продление до 2 лет; инвестору каждый раз до 3 лет. Карта члена семьи заканчивается вместе с картой пригласившего."),
            articles=("49.1", "49.2-1"),
        ),
        Paragraph(
            title=Words(az="Barmaq izləri və rüsum", en="Fingerprints and fee", ru="Отпечатки и пошлина"),
            text=Words(az="Barmaq izləri 15 yaşınadək uşaqdan götürülmür. Rüsum icazəni götürəndə ödənilir; qərar müddətindən sonra 30 gün ərzində ödənilməsə, icazə ləğv olunur. İnsan alverinin qurbanı və cinayət təqibinə kömək edən rüsum ödəmir.", en="Fingerprints are not taken of children under 15. The fee is paid when the permit is collected; if it is not paid within 30 days after the term to decide, the permit is cancelled. Victims of trafficking and persons helping a prosecution pay nothing.", ru="Отпечатки пальцев не снимаются у детей до 15 лет. Пошлина оплачивается при получении разрешения; если её не оплатить за 30 дней после срока решения, разрешение отменяется. Жертвы торговли людьми и содействующие преследованию не платят."),
            articles=("46.2", "46.2-1", "46.3"),
        ),
        Paragraph(
            title=Words(az="İmtina edilsə", en="If it is refused", ru="Если откажут"),
            text=Words(az="Yalnız qanundakı siyahı üzrə imtina etmək olar, səbəb yazılı göstərilir. Səbəb aradan qalxsa, qalmanız qanuni ikən yalnız bunu göstərən sənədlə yenidən müraciət edin.", en="A refusal is possible only by the closed list of the law, in writing and with reasons. If the reason goes away, apply again while your stay is lawful, with only the paper that shows it.", ru="Отказать можно только по закрытому перечню закона, письменно и с указанием причин. Если причина отпадёт, обратитесь снова, пока пребывание законно, только с подтверждающим это документом."),
            articles=("50.1.3", "48.4"),
        ),
    ),
)  # fmt: skip
