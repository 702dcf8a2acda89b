"""The definition from which page, check, form, clock, fee, checklist and letters of this service are made."""

import datetime as dt

from korpu.blueprints.service import Clock, Opinion, Paragraph, Service
from korpu.blueprints.words import Words
from korpu_azerbaijan.appeal import COURT
from korpu_azerbaijan.offices import OFFICES
from korpu_azerbaijan.services.temporary_residence.evidence import EVIDENCE
from korpu_azerbaijan.services.temporary_residence.letters import LETTERS
from korpu_azerbaijan.services.temporary_residence.questions import QUESTIONS

GROUNDS = (
    "close_relative_of_citizen", "investor", "owns_real_estate", "holds_deposit", "holds_securities", "high_level_specialist",
    "invited_specialist", "family_member_of_holder", "heads_branch", "runs_company", "entrepreneur", "exempt_worker",
    "holds_work_permit", "student", "religious_professional", "trafficking_victim", "assists_prosecution", "treaty_case",
)  # fmt: skip
REFUSALS = (
    "harms_security_or_order", "gave_false_documents", "document_is_missing", "passport_too_short", "carries_listed_infection",
    "removed_with_entry_ban", "ground_has_ended", "host_withdrew", "outside_too_long", "left_for_good", "declared_undesirable",
    "expulsion_decided", "broke_declared_purpose", "fine_is_unpaid",
)  # fmt: skip

TEMPORARY_RESIDENCE = Service(
    id="temporary-residence",
    edition=dt.date(2026, 5, 2),
    title=Words(az="Müvəqqəti yaşamaq üçün icazə", en="Temporary residence permit", ru="Разрешение на временное проживание"),
    short=Words(az="Müvəqqəti yaşama", en="Temporary residence", ru="Временное проживание"),
    lead=Words(
        az="90 gündən çox yaşamaq istəyən əcnəbi və vətəndaşlığı olmayan şəxs üçün: ilk icazə və onun uzadılması.",
        en="For a foreigner or stateless person who wants to live here longer: a first permit, and its extension.",
        ru="Для иностранца или лица без гражданства, кто хочет жить здесь дольше: первое разрешение и его продление.",
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
    warnings=("passport_does_not_outlive_permit", "filed_late", "may_reapply_with_what_was_missing"),
    fee="fee",
    fee_facts=("speed", "months_asked"),
    fee_rows=(
        (Words(az="Yetkin", en="Adult", ru="Взрослый"), {"born_on": "1990-01-01", "asks_as_student": False, "asks_as_protected": False}),
        (Words(az="18 yaşınadək", en="Under 18", ru="До 18 лет"), {"born_on": "2020-01-01", "asks_as_protected": False}),
        (Words(az="Əyani tələbə", en="Full-time student", ru="Студент очной формы"), {"born_on": "2000-01-01", "asks_as_student": True, "asks_as_protected": False}),
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
        "asks_as_specialist": ("high_level_specialist",),
        "asks_as_family": ("family_member_of_holder",),
        "asks_as_student": ("student",),
        "asks_as_protected": ("trafficking_victim", "assists_prosecution"),
    },
    months=(3, 6, 12, 18, 24, 30, 36),
    evidence=EVIDENCE,
    letters=LETTERS,
    appeal=COURT,
    offices=OFFICES,
    page=(
        Paragraph(
            title=Words(az="Kim müraciət edir", en="Who applies", ru="Кто обращается"),
            text=Words(az="Siz özünüz və ya qanuni nümayəndəniz; 18 yaşınadək uşaq üçün valideyn. Elektron müraciət hüququnuz var.", en="You or your legal representative; a parent for a child under 18. You have the right to do it electronically.", ru="Вы или ваш законный представитель; за ребёнка до 18 лет родитель. Вы вправе сделать это электронно."),
            articles=("47.2", "47.3", "47.4"),
        ),
        Paragraph(
            title=Words(az="Nə vaxt", en="When", ru="Когда"),
            text=Words(az="Qalma müddətiniz bitməsinə ən azı 30 gün qalmış. Gec müraciət imtina əsası deyil, amma müddət bitəndə qəbul edilmiş müraciət olmalıdır.", en="At least 30 days before your permitted stay ends. Applying late is no ground of refusal, but an application must be accepted before the stay ends.", ru="Не позднее чем за 30 дней до окончания пребывания. Позднее обращение не основание для отказа, но к окончанию пребывания заявление должно быть принято."),
            articles=("47.1", "47.9", "20.2"),
        ),
        Paragraph(
            title=Words(az="Qərar müddəti", en="Time to decide", ru="Срок решения"),
            text=Words(az="Seçdiyiniz rüsuma görə 15 və ya 20 iş günü. Təhlükəsizlik orqanının rəyi 10 iş günüdür, susması etiraz deyil.", en="15 or 20 working days by the fee you choose. The security body has 10 working days; its silence is no objection.", ru="15 или 20 рабочих дней по выбранной пошлине. У органа безопасности 10 рабочих дней; молчание не возражение."),
            articles=("47.5", "47.7"),
        ),
        Paragraph(
            title=Words(az="İcazənin müddəti", en="How long it runs", ru="Срок разрешения"),
            text=Words(az="İlk dəfə 1 ilədək, uzatma 2 ilədək; investor üçün hər dəfə 3 ilədək. Ailə üzvünün icazəsi onu dəvət edənin icazəsi qədərdir.", en="Up to 1 year at first, up to 2 years for an extension; investors up to 3 years each time. A family member's card follows the sponsor's.", ru="Впервые до 1 года, продление до 2 лет; инвестору каждый раз до 3 лет. Карта члена семьи следует карте пригласившего."),
            articles=("49.1",),
        ),
    ),
)  # fmt: skip
