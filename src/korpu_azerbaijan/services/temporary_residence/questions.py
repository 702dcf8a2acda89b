"""Questions of the portal, in their order. «law» stands for whatever the claimed grounds still need."""

from korpu.blueprints.service import Question
from korpu.blueprints.words import Words

QUESTIONS = (
    Question(
        key="filer", group="filer",
        ask=Words(az="Kimin üçün müraciət edirsiniz?", en="For whom do you apply?", ru="Для кого вы подаёте заявление?"),
        because=Words(az="Uşaq üçün valideyn, başqası üçün qanuni nümayəndə müraciət edir (47.2–47.3).", en="A parent files for a child, a legal representative for another person (47.2–47.3).", ru="За ребёнка подаёт родитель, за другого человека законный представитель (47.2–47.3)."),
    ),
    Question(
        key="passport", group="identity",
        ask=Words(az="Pasportun aşağısındakı sətirlər", en="The lines at the bottom of the passport", ru="Строки внизу паспорта"),
        because=Words(az="Onlarla sizi tanıyır, qalan sahələri doldururuq. Pasportun surətini istəmirik: o, dövlətdə var (46.8).", en="They tell us who you are and fill in the rest. We do not ask for a copy: the state has it (46.8).", ru="По ним мы узнаём вас и заполняем остальное. Копию не просим: она есть у государства (46.8)."),
    ),
    Question(
        key="request", fact="request",
        ask=Words(az="Sizə nə lazımdır?", en="What do you need?", ru="Что вам нужно?"),
        because=Words(az="İlk icazə və uzatma üçün ən uzun müddətlər fərqlidir (49.1–49.2).", en="A first permit and an extension may run for different lengths (49.1–49.2).", ru="У первого разрешения и продления разные предельные сроки (49.1–49.2)."),
    ),
    Question(
        key="ground", group="ground",
        ask=Words(az="Hansı əsasla müraciət edirsiniz?", en="On which ground do you apply?", ru="По какому основанию вы обращаетесь?"),
        because=Words(az="İcazə yalnız qanundakı əsasla verilir (45.1). Bir neçəsini seçə bilərsiniz.", en="A permit is given only on a ground of the law (45.1). You may choose several.", ru="Разрешение даётся только по основанию закона (45.1). Можно выбрать несколько."),
    ),
    Question(
        key="law", group="law",
        ask=Words(az="Əsasınızla bağlı suallar", en="Questions about your ground", ru="Вопросы о вашем основании"),
        because=Words(az="Qanun bunu tələb edir (45.1).", en="The law needs it (45.1).", ru="Этого требует закон (45.1)."),
    ),
    Question(
        key="dwelling", fact="dwelling",
        ask=Words(az="Harada yaşayacaqsınız?", en="Where will you live?", ru="Где вы будете жить?"),
        because=Words(az="Başqasının mənzilində yaşayırsınızsa, onun ərizəsi lazımdır (46.1.10).", en="In somebody else's home, their application is needed (46.1.10).", ru="Если жильё чужое, нужно заявление хозяина (46.1.10)."),
    ),
    Question(
        key="months", fact="months_asked",
        ask=Words(az="İcazəni neçə ay üçün istəyirsiniz?", en="For how many months do you want the permit?", ru="На сколько месяцев вы хотите разрешение?"),
        because=Words(az="Rüsum müddətdən asılıdır; pasport icazədən 3 ay sonra bitməlidir (46.1.2).", en="The fee depends on it; the passport must outlive the permit by 3 months (46.1.2).", ru="От срока зависит пошлина; паспорт должен действовать на 3 месяца дольше (46.1.2)."),
    ),
    Question(
        key="speed", fact="speed",
        ask=Words(az="Qərarı neçə iş gününə istəyirsiniz?", en="In how many working days do you want the decision?", ru="За сколько рабочих дней вы хотите получить решение?"),
        because=Words(az="Rüsum qərarın müddətini müəyyən edir (47.5).", en="The fee tier fixes the time to decide (47.5).", ru="Размер пошлины определяет срок решения (47.5)."),
    ),
    Question(
        key="papers", group="papers",
        ask=Words(az="Sənədləriniz", en="Your papers", ru="Ваши документы"),
        because=Words(az="Yalnız sizdə ola bilən sənədləri istəyirik (46.8).", en="We ask only for papers that nobody but you can have (46.8).", ru="Мы просим только документы, которые есть лишь у вас (46.8)."),
    ),
    Question(
        key="office", group="office",
        ask=Words(az="Müraciətinizə hansı idarə baxsın?", en="Which office should handle it?", ru="Какое отделение должно рассмотреть заявление?"),
        because=Words(az="Sizə yaxın idarə barmaq izlərini götürür və icazəni verir.", en="The office near you takes fingerprints and hands out the permit.", ru="Ближайшее отделение снимает отпечатки и выдаёт разрешение."),
    ),
    Question(
        key="contact", group="contact",
        ask=Words(az="Sizə necə xəbər verək?", en="How may we tell you that something is new?", ru="Как сообщить вам, что есть новое?"),
        because=Words(az="Xəbərdə yalnız yenilik olduğu yazılır. Ünvansız da müraciət etmək olar.", en="The message says only that there is something new. You may leave it empty.", ru="В сообщении сказано лишь, что есть новое. Можно оставить пустым."),
    ),
)  # fmt: skip
