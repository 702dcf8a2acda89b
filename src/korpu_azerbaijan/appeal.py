"""How a decision of the migration service is contested (fact base (p): APP-01 to APP-06, p.2).

The day counted here is the rule `last_day_to_go_to_court`; whether the term starts anew after a complaint is a reading in
``law/administrative_procedure_code/38.py``. That the Council takes matters of people who are no entrepreneurs is not in the fact base.
"""

from korpu.blueprints.service import Appeal
from korpu.blueprints.words import Words

COURT = Appeal(
    article="APC 38",
    days=30,
    words=Words(
        az="Razı deyilsinizsə, məktubu aldığınız gündən 30 gün ərzində yaşadığınız və ya qaldığınız yerin inzibati məhkəməsinə müraciət edə bilərsiniz (İPM 38.1, 38.2, 8.1.2). Bundan əvvəl Xidmətin Apellyasiya Şurasına şikayət etsəniz, yazılı cavabı alanadək məhkəmə müddəti dayanır (İPM 38.3). Mətn aydın deyil: biz cavabdan sonra 30 günü yenidən sayırıq, hüquqşünas bunu hələ təsdiq etməlidir; ehtiyatlı olmaq üçün daha tez müraciət edin. Məhkəməyə müraciət qərarın icrasını özü dayandırmır, məhkəmə onu dayandıra bilər (İPM 41).",
        en="If you do not agree, you may go to the administrative court of the place where you live or stay within 30 days after you received this letter (APC 38.1, 38.2, 8.1.2). If you first complain to the Appeals Council of the Service, the court term stops until you receive its written answer (APC 38.3). The text is not clear: we count the 30 days anew after that answer, and a lawyer has yet to confirm it; to be safe, go earlier. Going to court does not by itself suspend the decision; the court may suspend it (APC 41).",
        ru="Если вы не согласны, в течение 30 дней после получения этого письма можно обратиться в административный суд по месту жительства или пребывания (АПК 38.1, 38.2, 8.1.2). Если сначала подать жалобу в Апелляционный совет Службы, судебный срок приостанавливается до получения письменного ответа (АПК 38.3). Текст неясен: мы считаем 30 дней заново после ответа, и юрист должен это подтвердить; для надёжности обратитесь раньше. Обращение в суд само не приостанавливает решение, суд может его приостановить (АПК 41).",
    ),
)
