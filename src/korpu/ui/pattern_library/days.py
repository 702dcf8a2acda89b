"""Bearings, clocks, a timeline and who looked, of an invented case."""

from datetime import date
from typing import Any

from korpu.ui import parts, speech
from korpu.ui.clock import stitches
from korpu.ui.pattern_library.saying import DUE, FIRST, HOLIDAY, PAUSED, TODAY, Say, act, working


def published(day: date) -> bool | None:
    """Nobody knows the days off of a year whose calendar is not published."""
    return working(day) if day.year == TODAY.year else None


def days(say: Say, language: str) -> dict[str, Any]:
    """Clocks and deadlines, as samples."""
    passing = stitches(FIRST, DUE, TODAY, working, PAUSED)
    return {
        "bearings": parts.Bearings(
            here=say("Yaşama icazəsi", "Residence permit", "Разрешение на проживание"),
            step=say("Sizdən heç nə gözlənilmir", "Nothing is needed from you", "От вас ничего не нужно"),
            by=speech.day(DUE, language, TODAY),
            trail=[parts.Link(say("Müraciətlərim", "My applications", "Мои заявления"), "#")],
        ),
        "clock": parts.Clock(
            heading=say("Qərar günü", "Decision day", "День решения"),
            day=speech.day(DUE, language, TODAY),
            note=speech.working_days_left(10, language),
            stitches=passing,
            said=say(
                "1 maydan 22 mayadək: 3-cü iş günü gedir, 11 may sayılmır, 13 və 14 mayda müddət dayanıb",
                "1 to 22 May: third working day, 11 May does not count, suspended on 13 and 14 May",
                "С 1 по 22 мая: третий рабочий день, 11 мая не считается, 13 и 14 мая срок приостановлен",
            ),
            ends=[speech.day_month(day, language) for day in (FIRST, HOLIDAY, DUE)],
            held_by=say("Yaşama icazələri şöbəsi", "Residence permits unit", "Отдел разрешений на проживание"),
            why_heading=say("Niyə məhz bu gün?", "Why this day?", "Почему именно этот день?"),
            why=[
                parts.Reason(
                    say("15 iş günlük rüsum seçilib.", "The 15-day tier was chosen.", "Выбран срок в 15 рабочих дней."),
                    [parts.Cite("47.5", "#", act(say))],
                ),
                parts.Reason(
                    say("11 may istirahət günüdür.", "11 May is a day off.", "11 мая выходной."), [parts.Cite("105.5")]
                ),
            ],
        ),
        "late_clock": parts.Clock(
            heading=say("Qərar günü keçib", "The decision day has passed", "День решения прошёл"),
            day=speech.day(date(2026, 5, 4), language, TODAY),
            note=speech.working_days_left(-1, language),
            stitches=stitches(date(2026, 4, 14), date(2026, 5, 4), TODAY, working),
            said=speech.working_days_left(-1, language),
            ends=[speech.day_month(date(2026, 4, 14), language), speech.day_month(date(2026, 5, 4), language)],
        ),
        "unknown_clock": parts.Clock(
            heading=say("Qərar günü, növbəti il", "Decision day, next year", "День решения, следующий год"),
            day=say("Hələ məlum deyil", "Not known yet", "Пока неизвестно"),
            note=say(
                "Ən tez 8 yanvar 2027. Dəqiq gün dərc olunan təqvimdən asılıdır.",
                "8 January 2027 at the earliest. The exact day follows the published calendar.",
                "Самое раннее 8 января 2027 года. Точный день зависит от опубликованного календаря.",
            ),
            stitches=stitches(date(2026, 12, 21), date(2027, 1, 8), date(2026, 12, 25), published),
            said=say("4 iş günü keçib", "4 working days have passed", "Прошло 4 рабочих дня"),
            ends=[speech.day_month(date(2026, 12, 21), language), "2027"],
        ),
    }


def record(say: Say, language: str) -> dict[str, Any]:
    """Timelines and looks, as samples."""
    ask = parts.Link(say("Bu baxış barədə soruşun", "Ask about this look", "Спросить об этом просмотре"), "#")
    return {
        "events": [
            parts.Event(
                speech.day_month(date(2026, 4, 30), language),
                say("Müraciət qəbul edildi", "Your application was received", "Заявление принято"),
                say("Qəbz həmin dəqiqə verildi.", "You got the receipt at once.", "Расписка выдана сразу."),
            ),
            parts.Event(
                say("Bu gün, 5 may", "Today, 5 May", "Сегодня, 5 мая"),
                say("Şöbə sənədlərə baxır", "The unit reads your papers", "Отдел смотрит бумаги"),
                cites=[parts.Cite("46.8", "#")],
                state="now",
                links=[parts.Link(say("Burada səhv var", "This is wrong", "Здесь ошибка"), "#")],
            ),
            parts.Event(speech.day_month(DUE, language), say("Qərar", "Decision", "Решение"), state="next"),
        ],
        "looks": [
            parts.LookDay(
                speech.day(date(2026, 5, 4), language, TODAY),
                [
                    parts.Look(
                        say("Mütəxəssis № 0412", "Officer no. 0412", "Специалист № 0412"),
                        "10:12",
                        [
                            (
                                say("Gördü", "Saw", "Видел"),
                                say("Müraciət, pasport", "Application, passport", "Заявление, паспорт"),
                            ),
                            (
                                say("Niyə", "Why", "Зачем"),
                                say("İşə baxmaq üçün", "To examine the case", "Чтобы рассмотреть дело"),
                            ),
                        ],
                        [parts.Cite("47.5", "#")],
                        ask=ask,
                    ),
                    parts.Look(
                        say("Başqa bölmə", "Another unit", "Другой отдел"),
                        "14:03",
                        [
                            (
                                say("İstədi", "Wanted", "Хотел"),
                                say("Telefon nömrəsi", "Telephone number", "Номер телефона"),
                            )
                        ],
                        refused=say(
                            "Rədd edildi, heç nə göstərilmədi", "Refused, nothing shown", "Отказано, ничего не показано"
                        ),
                        ask=ask,
                    ),
                ],
            )
        ],
    }
