"""The definition from which page, calculator, check, form, entry, timeline and confirmation of this service are made."""

import datetime as dt

from korpu.blueprints.service import Automatic, Calculator, Clock, NamedDay, Paragraph, Service
from korpu.blueprints.words import Words
from korpu_azerbaijan.offices import OFFICES
from korpu_azerbaijan.services.stay_registration.evidence import EVIDENCE
from korpu_azerbaijan.services.stay_registration.letters import LETTERS
from korpu_azerbaijan.services.stay_registration.questions import QUESTIONS

STAY_REGISTRATION = Service(
    id="stay-registration",
    edition=dt.date(2026, 5, 5),
    title=Words(az="Olduğu yer üzrə qeydiyyat", en="Registration at the place of stay", ru="Регистрация по месту пребывания"),
    short=Words(az="Qeydiyyat", en="Registration", ru="Регистрация"),
    lead=Words(
        az="15 gündən çox qalan əcnəbi və vətəndaşlığı olmayan şəxs üçün. Pulsuzdur, tam doldurulubsa dərhal aparılır. Qəbul edən tərəf və ya şəxsin özü müraciət edir.",
        en="For a foreigner or stateless person who stays more than 15 days. It is free and, when complete, made at once. The receiving party or the person applies.",
        ru="Для иностранца или лица без гражданства, кто остаётся больше 15 дней. Бесплатно и, если всё заполнено, сразу. Обращается принимающая сторона или сам человек.",
    ),
    article="21.1",
    requests={
        "arrival": Words(az="gəliş", en="arrival", ru="приезд"),
        "move": Words(az="köçmə", en="move", ru="переезд"),
    },
    request_fact="stay_request",
    ending="end",
    request_grounds={"arrival": ("must_register", "protected_by_unhcr"), "move": ("must_register_again",)},
    grounds=("must_register", "protected_by_unhcr", "must_register_again"),
    cancellations=("left_the_place", "registration_has_run_out"),
    warnings=("foreign_ministry_registers", "temporary_card_proves_registration", "permanent_card_proves_registration"),
    fee="registration_fee",
    due="registration_notice_is_due",
    file_by="registration_is_due",
    valid_until="registration_ends_on",
    clock=Clock(article="21.4", term="registration_notice_term", facts=()),
    automatic=Automatic(
        article="21.4",
        when="registration_is_entered_at_once",
        facts=("stay_request", "arrived_on", "moved_on", "same_owner", "entry", "visa_stay_until"),
        end_article="21.8",
    ),
    filers=("host", "self", "parent"),
    asks=QUESTIONS,
    identity={"document_number": "has_identity_document"},
    citizenships={"citizen_of_kazakhstan": "KAZ"},
    evidence=EVIDENCE,
    letters=LETTERS,
    calculator=Calculator(
        title=Words(az="Hansı günədək qeydiyyatdan keçməliyəm?", en="By which day must I register?", ru="До какого дня нужно зарегистрироваться?"),
        lead=Words(
            az="Gəliş gününü yazın. Adınızı soruşmuruq, heç nə saxlamırıq.",
            en="Write the day of arrival. We ask no name and keep nothing.",
            ru="Напишите день приезда. Имени не спрашиваем и ничего не храним.",
        ),
        asks=("stay_request", "arrived_on", "days_of_stay", "citizen_of_kazakhstan", "residence_card", "registered_by_foreign_ministry", "moved_on", "same_owner"),
        days=(
            NamedDay(rule="registration_is_due_by_the_code", when="tells_of_an_arrival"),
            NamedDay(rule="registration_is_due_if_arrival_counts", when="tells_of_an_arrival"),
            NamedDay(rule="registration_is_due_by_the_treaty", when="treaty_may_give_more_time"),
            NamedDay(rule="registration_after_move_is_due", when="tells_of_a_move"),
        ),
        verdicts=("must_register", "must_register_again"),
        notes=("treaty_frees_this_stay", "treaty_gives_more_time", "foreign_ministry_registers", "temporary_card_proves_registration", "permanent_card_proves_registration"),
    ),
    says={
        "grounds": Words(az="Kim qeydiyyatdan keçməlidir", en="Who must register", ru="Кто должен регистрироваться"),
        "examined": Words(az="Qeydiyyata alınır", en="Being registered", ru="Регистрируется"),
        "granted": Words(az="Qeydiyyat aparılıb", en="Registered", ru="Зарегистрировано"),
        "ended": Words(az="Qeydiyyatdan çıxarılıb", en="Taken off the register", ru="Снято с учёта"),
        "leave": Words(az="Bu yerdən gedəndə bizə bildirirsiniz", en="You tell us when this place is left", ru="Вы сообщаете нам, когда место оставлено"),
        "receipt": Words(
            az="Tam doldurulmuş anket bir neçə saniyəyə qeydiyyata alınır: səhifəni yeniləyin. Qanun üzrə bunun barəsində 1 iş günü ərzində xəbər verilir (21.4).",
            en="A complete form is registered within seconds: load this page again. The law gives 1 working day to tell you (21.4).",
            ru="Полная анкета регистрируется за несколько секунд: обновите страницу. По закону сообщить должны в течение 1 рабочего дня (21.4).",
        ),
    },
    offices=OFFICES,
    page=(
        Paragraph(
            title=Words(az="Kim müraciət edir", en="Who applies", ru="Кто обращается"),
            text=Words(az="Qəbul edən tərəf: mehmanxananın, xəstəxananın, düşərgənin rəhbərliyi və ya mənzilin sahibi. Qalan şəxs özü də müraciət edə bilər.", en="The receiving party: the management of a hotel, hospital or camp, or the owner of the dwelling. The person who stays may apply too.", ru="Принимающая сторона: руководство гостиницы, больницы, лагеря или владелец жилья. Может обратиться и сам человек."),
            articles=("21.2",),
        ),
        Paragraph(
            title=Words(az="Nə vaxt", en="When", ru="Когда"),
            text=Words(az="Ölkəyə gəlişdən 15 təqvim günü ərzində. 15 gün və ya daha az qalan qeydiyyatdan keçmir. Qalma müddəti bilinmirsə, 15-ci gün son təhlükəsiz gündür.", en="Within 15 calendar days of arriving in the country. Whoever stays 15 days or less is not registered. If nobody knows how long the stay will be, day 15 is the last safe day.", ru="В течение 15 календарных дней после приезда в страну. Кто остаётся 15 дней или меньше, не регистрируется. Если срок пребывания неизвестен, 15-й день последний надёжный."),
            articles=("21.1", "21.2"),
        ),
        Paragraph(
            title=Words(az="Kim keçmir", en="Who need not", ru="Кому не нужно"),
            text=Words(az="Müvəqqəti və daimi yaşama vəsiqəsi özü qeydiyyatı təsdiq edir. Diplomatları, beynəlxalq təşkilatların əməkdaşlarını və ailələrini Xarici İşlər Nazirliyi qeydə alır.", en="A temporary or permanent residence card itself proves registration. Diplomats, staff of international organisations and their families are registered by the Foreign Ministry.", ru="Удостоверение временного или постоянного проживания само подтверждает регистрацию. Дипломатов, сотрудников международных организаций и их семьи регистрирует Министерство иностранных дел."),
            articles=("44.4", "52.4", "22.1"),
        ),
        Paragraph(
            title=Words(az="Nə vaxtadək qüvvədədir", en="How long it runs", ru="Сколько действует"),
            text=Words(az="Viza ilə gələn üçün vizadakı qalma müddətinin sonunadək, vizasız gələn üçün 90 gün, BMT QAK himayəsində olan üçün himayə müddətinə. Müddət bitəndə və ya şəxs gedəndə qeydiyyatdan çıxarılır.", en="On a visa until the stay on the visa ends, without a visa 90 days, under UNHCR's protection as long as it lasts. It ends when the time is over, or when the person leaves.", ru="По визе до конца пребывания по визе, без визы 90 дней, под защитой УВКБ ООН на срок защиты. Снимается по истечении срока или когда человек выехал."),
            articles=("21.5.1", "21.5.2", "21.6", "21.8"),
        ),
        Paragraph(
            title=Words(az="Başqa yerə köçəndə", en="When you move", ru="При переезде"),
            text=Words(az="Yeni yerə gələndən 5 iş günü ərzində yenidən qeydiyyatdan keçmək lazımdır; həmin sahibin başqa mənzili üçün lazım deyil.", en="Register again within 5 working days of coming to the new place; not for another dwelling of the same owner.", ru="Зарегистрируйтесь снова в течение 5 рабочих дней после прибытия; для другого жилья того же владельца не нужно."),
            articles=("21.9",),
        ),
        Paragraph(
            title=Words(az="Qazaxıstan vətəndaşları", en="Citizens of Kazakhstan", ru="Граждане Казахстана"),
            text=Words(az="Beynəlxalq müqavilədə 30 gün göstərilir. Bunun qeydiyyatsız qalma müddəti, yoxsa müraciət müddəti olduğu mənbələrdə yazılmayıb. Təhlükəsiz yol: 15 gün ərzində qeydiyyatdan keçin və ya 919-a zəng edin.", en="A treaty speaks of 30 days. The sources do not say whether that is a stay without registration or the time to register. The safe way: register within 15 days, or call 919.", ru="Международный договор говорит о 30 днях. В источниках не сказано, это пребывание без регистрации или срок регистрации. Надёжный путь: зарегистрироваться за 15 дней или позвонить 919."),
        ),
        Paragraph(
            title=Words(az="İmtina yoxdur", en="There is no refusal", ru="Отказа нет"),
            text=Words(az="Məcəllə qeydiyyatdan imtina üçün əsas göstərmir. Anket natamamdırsa, yalnız tamamlanması istənilir.", en="The Code names no ground to refuse a registration. An incomplete form can only be completed.", ru="Кодекс не называет оснований для отказа в регистрации. Неполную анкету можно только дополнить."),
            articles=("21.4",),
        ),
    ),
)  # fmt: skip
