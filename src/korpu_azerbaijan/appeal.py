"""How a decision of the migration service is contested (fact base (p): APP-02 to APP-04)."""

from korpu.blueprints.service import Appeal
from korpu.blueprints.words import Words

COURT = Appeal(
    article="APC 38",
    days=30,
    words=Words(
        az="Razı deyilsinizsə, məktubu aldığınız gündən 30 gün ərzində yaşadığınız yerin məhkəməsinə müraciət edə bilərsiniz (İPM 38). Xidmətin Apellyasiya Şurasına şikayət etsəniz, o, cavab verənədək məhkəmə müddəti dayanır (İPM 38.3).",
        en="If you do not agree, you may go to the court of the place where you live within 30 days after you received the letter (APC 38). If you complain to the Appeals Council of the Service, the court term stops until it answers (APC 38.3).",
        ru="Если вы не согласны, в течение 30 дней после получения письма можно обратиться в суд по месту жительства (АПК 38). Если подать жалобу в Апелляционный совет Службы, судебный срок останавливается до его ответа (АПК 38.3).",
    ),
)
