"""Questions of the portal, in their order. Entry data are offered, never demanded: the State Border Service holds them."""

from korpu.blueprints.service import Question
from korpu.blueprints.words import Words

QUESTIONS = (
    Question(
        key="filer", group="filer",
        ask=Words(az="Kimi qeydiyyata alırsınız?", en="Whom do you register?", ru="Кого вы регистрируете?"),
        because=Words(az="Qeydiyyat üçün qəbul edən tərəf müraciət edir, qalan şəxs özü də müraciət edə bilər (21.2–21.3).", en="The receiving party applies; the person who stays may apply too (21.2–21.3).", ru="Обращается принимающая сторона; может обратиться и сам человек (21.2–21.3)."),
    ),
    Question(
        key="request", fact="stay_request",
        ask=Words(az="Nə baş verib?", en="What has happened?", ru="Что произошло?"),
        because=Words(az="Gəlişdən sonra 15 gün, köçəndən sonra 5 iş günü vaxt var (21.2, 21.9).", en="After arrival there are 15 days, after moving 5 working days (21.2, 21.9).", ru="После приезда есть 15 дней, после переезда 5 рабочих дней (21.2, 21.9)."),
        hint=Words(az="Bu yerdən gedəndə isə qeydiyyatınızı kodla açın və bildirin.", en="When somebody leaves instead, open the registration with its code and tell us there.", ru="Если человек выезжает, откройте регистрацию по коду и сообщите там."),
    ),
    Question(
        key="passport", group="identity",
        ask=Words(az="Qalan şəxsin pasportunun aşağısındakı sətirlər", en="The lines at the bottom of the passport of the person who stays", ru="Строки внизу паспорта того, кто остановился"),
        because=Words(az="Ərizə-anket və sərhədkeçmə sənədi: qanun başqa heç nə istəmir (21.2).", en="The form and the border-crossing document: the law asks for nothing else (21.2).", ru="Анкета и документ для пересечения границы: больше закон ничего не требует (21.2)."),
    ),
    Question(
        key="place", group="place",
        ask=Words(az="Harada qalır?", en="Where is the place of stay?", ru="Где место пребывания?"),
        because=Words(az="Qeydiyyat olduğu yer üzrə aparılır: mehmanxana, xəstəxana, düşərgə və ya mənzil (3.0.15, 21.1).", en="One is registered at the place of stay: a hotel, a hospital, a camp or a dwelling (3.0.15, 21.1).", ru="Регистрируют по месту пребывания: гостиница, больница, лагерь или жильё (3.0.15, 21.1)."),
    ),
    Question(
        key="arrived", fact="arrived_on", optional=True,
        ask=Words(az="Ölkəyə hansı gün gəlib?", en="On which day did the person arrive in the country?", ru="В какой день человек приехал в страну?"),
        because=Words(az="Vizasız gələnin qeydiyyatı gəlişdən 90 gün qüvvədədir (21.5.2).", en="Without a visa the registration runs 90 days from the arrival (21.5.2).", ru="Без визы регистрация действует 90 дней от приезда (21.5.2)."),
    ),
    Question(
        key="moved", fact="moved_on", when="tells_of_a_move",
        ask=Words(az="Bu yerə hansı gün gəlib?", en="On which day did the person come to this place?", ru="В какой день человек прибыл на это место?"),
        because=Words(az="Yeni yerdə 5 iş günü ərzində qeydiyyatdan keçmək lazımdır (21.9).", en="At a new place one registers within 5 working days (21.9).", ru="На новом месте регистрируются в течение 5 рабочих дней (21.9)."),
    ),
    Question(
        key="owner", fact="same_owner", when="tells_of_a_move",
        ask=Words(az="Yeni yer həmin sahibin başqa mənzilidir?", en="Is the new place another dwelling of the same owner?", ru="Новое место: другое жильё того же владельца?"),
        because=Words(az="Həmin sahibin başqa mənzili üçün yenidən qeydiyyat lazım deyil (21.9).", en="For another dwelling of the same owner nobody registers again (21.9).", ru="Для другого жилья того же владельца новая регистрация не нужна (21.9)."),
    ),
    Question(
        key="entry", fact="entry", optional=True,
        ask=Words(az="Nəyin əsasında qalır?", en="On what does the person stay?", ru="На чём основано пребывание?"),
        because=Words(az="Qeydiyyatın son günü bundan asılıdır (21.5, 21.6).", en="The last day of the registration depends on it (21.5, 21.6).", ru="От этого зависит последний день регистрации (21.5, 21.6)."),
    ),
    Question(
        key="visa", fact="visa_stay_until", when="came_on_a_visa", optional=True,
        ask=Words(az="Viza üzrə qalmanın son günü hansıdır?", en="Which is the last day of stay on the visa?", ru="Какой последний день пребывания по визе?"),
        because=Words(az="Qeydiyyat o günədək qüvvədədir (21.5.1).", en="The registration runs until that day (21.5.1).", ru="Регистрация действует до этого дня (21.5.1)."),
    ),
    Question(
        key="papers", group="papers", when="needs_border_document_copy",
        ask=Words(az="Sərhədkeçmə sənədi", en="The border-crossing document", ru="Документ для пересечения границы"),
        because=Words(az="Nömrəsi bildirilməyibsə, surəti lazımdır (21.2).", en="If its number is not given, a copy is needed (21.2).", ru="Если номер не указан, нужна копия (21.2)."),
    ),
    Question(
        key="office", group="office",
        ask=Words(az="Olduğu yer hansı idarəyə yaxındır?", en="Which office is near the place of stay?", ru="Какое отделение ближе к месту пребывания?"),
        because=Words(az="Qeydiyyat həmin idarənin uçotunda durur.", en="The registration is kept at that office.", ru="Регистрация хранится в этом отделении."),
    ),
    Question(
        key="contact", group="contact",
        ask=Words(az="Sizə necə xəbər verək?", en="How may we tell you that it is done?", ru="Как сообщить вам, что всё сделано?"),
        because=Words(az="Qeydiyyat barədə 1 iş günü ərzində xəbər verilir (21.4). Ünvansız da müraciət etmək olar.", en="We tell of the registration within 1 working day (21.4). You may leave it empty.", ru="О регистрации сообщают в течение 1 рабочего дня (21.4). Можно оставить пустым."),
    ),
)  # fmt: skip
