"""Questions of the portal, in their order. «law» stands for whatever the claimed grounds still need."""

from korpu.blueprints.service import Question
from korpu.blueprints.words import Words

QUESTIONS = (
    Question(
        key="filer", group="filer",
        ask=Words(az="Kimin üçün müraciət edirsiniz?", en="For whom do you apply?", ru="Для кого вы подаёте заявление?"),
        because=Words(az="Uşaq üçün valideyn, başqası üçün qanuni nümayəndə müraciət edir (42.2).", en="A parent files for a child, a legal representative for another person (42.2).", ru="За ребёнка подаёт родитель, за другого человека законный представитель (42.2)."),
    ),
    Question(
        key="passport", group="identity",
        ask=Words(az="Pasportun aşağısındakı sətirlər", en="The lines at the bottom of the passport", ru="Строки внизу паспорта"),
        because=Words(az="Onlarla sizi tanıyır, qalan sahələri doldururuq. Pasportun surətini istəmirik: o, dövlətdə var (41.4).", en="They tell us who you are and fill in the rest. We do not ask for a copy: the state has it (41.4).", ru="По ним мы узнаём вас и заполняем остальное. Копию не просим: она есть у государства (41.4)."),
    ),
    Question(
        key="ground", group="ground",
        ask=Words(az="Qalma müddətini hansı əsasla uzatmaq istəyirsiniz?", en="On which ground do you want to extend your stay?", ru="По какому основанию вы хотите продлить пребывание?"),
        because=Words(az="Müddət yalnız qanundakı əsasla uzadılır (40.0). Bir neçəsini seçə bilərsiniz.", en="A stay is extended only on a ground of the law (40.0). You may choose several.", ru="Пребывание продлевают только по основанию закона (40.0). Можно выбрать несколько."),
    ),
    Question(
        key="law", group="law",
        ask=Words(az="Əsasınızla bağlı suallar", en="Questions about your ground", ru="Вопросы о вашем основании"),
        because=Words(az="Qanun bunu tələb edir (40.0).", en="The law needs it (40.0).", ru="Этого требует закон (40.0)."),
    ),
    Question(
        key="days", fact="days_asked",
        ask=Words(az="Qalma müddətini neçə gün uzatmaq istəyirsiniz?", en="By how many days do you want to extend your stay?", ru="На сколько дней вы хотите продлить пребывание?"),
        because=Words(az="60 günədək (42.1). 30 günədək rüsum azdır.", en="Up to 60 days (42.1). Up to 30 days the fee is lower.", ru="До 60 дней (42.1). До 30 дней пошлина меньше."),
        hint=Words(az="1-dən 60-adək gün", en="A number from 1 to 60", ru="Число от 1 до 60"),
    ),
    Question(
        key="speed", fact="stay_speed",
        ask=Words(az="Qərarı neçə iş gününə istəyirsiniz?", en="In how many working days do you want the decision?", ru="За сколько рабочих дней вы хотите получить решение?"),
        because=Words(az="Rüsum qərarın müddətini müəyyən edir (42.5).", en="The fee tier fixes the time to decide (42.5).", ru="Размер пошлины определяет срок решения (42.5)."),
    ),
    Question(
        key="dwelling", fact="dwelling",
        ask=Words(az="Bu müddətdə harada qalacaqsınız?", en="Where will you stay during this time?", ru="Где вы будете жить это время?"),
        because=Words(az="Başqasının mənzilində qalırsınızsa, onun ərizəsi lazımdır (41.1.7).", en="In somebody else's home, their application is needed (41.1.7).", ru="Если жильё чужое, нужно заявление хозяина (41.1.7)."),
    ),
    Question(
        key="papers", group="papers",
        ask=Words(az="Sənədləriniz", en="Your papers", ru="Ваши документы"),
        because=Words(az="Yalnız sizdə ola bilən sənədləri istəyirik (41.4).", en="We ask only for papers that nobody but you can have (41.4).", ru="Мы просим только документы, которые есть лишь у вас (41.4)."),
    ),
    Question(
        key="office", group="office",
        ask=Words(az="Müraciətinizə hansı idarə baxsın?", en="Which office should handle it?", ru="Какое отделение должно рассмотреть заявление?"),
        because=Words(az="Sizə yaxın idarə qərarı verir.", en="The office near you hands out the decision.", ru="Ближайшее отделение выдаёт решение."),
    ),
    Question(
        key="contact", group="contact",
        ask=Words(az="Sizə necə xəbər verək?", en="How may we tell you that something is new?", ru="Как сообщить вам, что есть новое?"),
        because=Words(az="Xəbərdə yalnız yenilik olduğu yazılır. Ünvansız da müraciət etmək olar.", en="The message says only that there is something new. You may leave it empty.", ru="В сообщении сказано лишь, что есть новое. Можно оставить пустым."),
    ),
)  # fmt: skip
REWORDS = (
    Question(
        key="stay", fact="stay_until",
        ask=Words(az="Qalma müddətiniz nə vaxt bitir?", en="When does your permitted stay end?", ru="Когда кончается ваше разрешённое пребывание?"),
        because=Words(az="Müraciət qalmanın bitməsinə ən azı 3 iş günü qalmış verilir (42.4).", en="One asks at least 3 working days before it ends (42.4).", ru="Обращаются не позднее чем за 3 рабочих дня до окончания (42.4)."),
    ),
    Question(
        key="document", fact="has_identity_document",
        ask=Words(az="Pasportunuz və ya başqa şəxsiyyət sənədiniz var?", en="Do you have a passport or another identity document?", ru="Есть ли у вас паспорт или другой документ личности?"),
        because=Words(az="Şəxsiyyət sənədinin olmaması imtina əsasıdır (43.1.4).", en="Having no identity document is a ground of refusal (43.1.4).", ru="Отсутствие документа личности является основанием для отказа (43.1.4)."),
    ),
    Question(
        key="passport-until", fact="passport_until",
        ask=Words(az="Pasportunuz nə vaxtadək etibarlıdır?", en="Until when is your passport valid?", ru="До какого дня действует ваш паспорт?"),
        because=Words(az="Müddətinə 1 aydan az qalmış pasport imtina əsasıdır (43.2).", en="Less than 1 month left on a passport is a ground of refusal (43.2).", ru="Если до конца срока паспорта меньше 1 месяца, это основание для отказа (43.2)."),
    ),
)  # fmt: skip
