"""Invented people and cases for the pattern library, said in three languages side by side."""

from collections.abc import Callable
from datetime import date
from typing import Any

from korpu.ui import parts, speech
from korpu.ui.clock import stitches, strip
from korpu.ui.pattern_library.questions import questions

TODAY = date(2026, 5, 5)
FIRST, DUE = date(2026, 5, 1), date(2026, 5, 22)
HOLIDAY = date(2026, 5, 11)
PAUSED = (date(2026, 5, 13), date(2026, 5, 14))

Say = Callable[[str, str, str], str]
"""Takes Azerbaijani, English, Russian; gives the one that is read."""


def working(day: date) -> bool:
    """The sample month: weekends and one holiday do not count."""
    return day.weekday() < 5 and day != HOLIDAY


def samples(language: str) -> dict[str, Any]:
    """The context of the page."""

    def say(az: str, en: str, ru: str) -> str:
        return {"az": az, "en": en, "ru": ru}[language]

    return {
        "today": TODAY,
        **_where(say, language),
        **_verdicts(say),
        **_record(say, language),
        **_tables(say),
        **_desk(say, language),
        **questions(say),
    }


def _act(say: Say) -> str:
    return say("Məcəllə", "Code", "Кодекс")


def _where(say: Say, language: str) -> dict[str, Any]:
    passing = stitches(FIRST, DUE, TODAY, working, PAUSED)
    return {
        "bearings": parts.Bearings(
            here=say("Yaşama icazəsi", "Residence permit", "Разрешение на проживание"),
            step=say("Sizdən heç nə gözlənilmir", "Nothing is needed from you", "От вас ничего не нужно"),
            by=speech.by_day(DUE, language, TODAY),
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
                    [parts.Cite("47.5", "#", _act(say))],
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
            heading=say("Qərar günü", "Decision day", "День решения"),
            day=say("Hələ məlum deyil", "Not known yet", "Пока неизвестно"),
            note=say(
                "Ən tez 8 yanvar 2027. Dəqiq gün dərc olunan təqvimdən asılıdır.",
                "8 January 2027 at the earliest. The exact day follows the published calendar.",
                "Самое раннее 8 января 2027 года. Точный день зависит от опубликованного календаря.",
            ),
            stitches=["passed"] * 4 + ["today"] + ["ahead"] * 4 + ["unknown"] * 6,
            said=say("4 iş günü keçib", "4 working days have passed", "Прошло 4 рабочих дня"),
            ends=[speech.day_month(date(2026, 12, 21), language), "2027"],
        ),
    }


def _verdicts(say: Say) -> dict[str, Any]:
    return {
        "holds": [
            parts.Finding(
                say("Həyat yoldaşınız vətəndaşdır", "Your spouse is a citizen", "Ваша супруга — гражданка"),
                say("Nikah bağlanıb, razılıq var.", "You are married and she agrees.", "Брак заключён, согласие есть."),
                [parts.Cite("45.1.1", "#")],
                missing=[
                    parts.Missing(
                        say("Notarial razılıq", "Notarised consent", "Нотариальное согласие"),
                        say("Həyat yoldaşınız imzalayır.", "Your spouse signs it.", "Подписывает супруга."),
                        [parts.Cite("46.1.4-1", "#")],
                    )
                ],
                fetched=[
                    parts.Missing(
                        say("Nikah qeydi", "Record of the marriage", "Запись о браке"),
                        tag=parts.Tag(say("dəqiqləşdirilir", "holder to be verified", "уточняется"), "ask"),
                    )
                ],
            )
        ],
        "unknown": [
            parts.Finding(
                say("Sahibkarlıq", "Business", "Предпринимательство"),
                say(
                    "Bunu hələ bilmirik. Cavabınız olmadan «yox» demirik.",
                    "We do not know this yet. Without your answer we do not say no.",
                    "Этого мы пока не знаем. Без вашего ответа мы не говорим «нет».",
                ),
                [parts.Cite("45.1.7", "#")],
                answer=parts.Link(say("İndi cavab verin", "Answer now", "Ответить сейчас"), "#"),
            )
        ],
        "fails": [
            parts.Finding(
                say("Daşınmaz əmlak", "Real estate", "Недвижимость"),
                say("36 000 çatmır.", "36,000 short.", "Не хватает 36 000."),
                [parts.Cite("45.1.3", "#")],
            )
        ],
        "facts": [
            parts.Fact(
                say("Giriş tarixi", "Date of entry", "Дата въезда"),
                "20.03.2026",
                say("Sərhəd xidməti, bu gün.", "Border service, today.", "Пограничная служба, сегодня."),
                parts.Link(say("Burada səhv var", "This is wrong", "Здесь ошибка"), "#"),
            ),
            parts.Fact(
                say("Pasport bitir", "Passport ends", "Паспорт действует до"),
                "01.07.2026",
                say("maşınla oxunan zona", "machine-readable zone", "машиночитаемая зона"),
                tone="now",
            ),
        ],
    }


def _record(say: Say, language: str) -> dict[str, Any]:
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
                            (say("Gördü", "Saw", "Видел"), say("Müraciət, pasport", "Application, passport", "Заявление, паспорт")),
                            (say("Niyə", "Why", "Зачем"), say("İşə baxmaq üçün", "To examine the case", "Чтобы рассмотреть дело")),
                        ],
                        [parts.Cite("47.5", "#")],
                        ask=ask,
                    ),
                    parts.Look(
                        say("Başqa bölmə", "Another unit", "Другой отдел"),
                        "14:03",
                        [(say("İstədi", "Wanted", "Хотел"), say("Telefon nömrəsi", "Telephone number", "Номер телефона"))],
                        refused=say("Rədd edildi, heç nə göstərilmədi", "Refused, nothing shown", "Отказано, ничего не показано"),
                        ask=ask,
                    ),
                ],
            )
        ],
    }


def _tables(say: Say) -> dict[str, Any]:
    heads = [
        say("Müddət", "Permit for", "Срок"),
        say("15 iş günü", "15 working days", "15 рабочих дней"),
        say("20 iş günü", "20 working days", "20 рабочих дней"),
    ]
    fees = {
        say("Böyük", "Adult", "Взрослый"): ("40", "30", "80", "60"),
        say("Uşaq", "Child", "Ребёнок"): ("25", "15", "50", "30"),
    }
    numbers = frozenset((1, 2))
    return {
        "tabs": [
            parts.Tab(
                who,
                parts.Table(
                    who,
                    heads,
                    [
                        parts.Row((say("3 ay", "3 months", "3 месяца"), a, b)),
                        parts.Row((say("6 ay", "6 months", "6 месяцев"), c, d)),
                    ],
                    numbers,
                ),
            )
            for who, (a, b, c, d) in fees.items()
        ],
        "table": parts.Table(
            say("İmtina əsasları", "Grounds for refusal", "Основания для отказа"),
            [say("Maddə", "Article", "Статья"), say("Əsas", "Ground", "Основание")],
            [
                parts.Row(
                    (say("Pasporta 3 aydan az qalır", "Less than 3 months left on the passport", "До конца паспорта меньше 3 месяцев"),),
                    parts.Cite("50.1.4", "#"),
                ),
                parts.Row((say("Ödənilməmiş cərimə", "An unpaid fine", "Неоплаченный штраф"),), parts.Cite("50.1.13")),
            ],
            shown=True,
        ),
        "chips": [
            parts.Link(say("Hamısı", "All", "Все"), "#", current=True, count=6),
            parts.Link(say("Əməkdaşlarımız", "Our staff", "Наши сотрудники"), "#", count=2),
        ],
        "ways": [
            parts.Link(
                say("Ailəm buradadır", "My family is here", "Моя семья здесь"),
                "#",
                say("Qohumluq əsası ilə icazə, uşaqlar", "Permit for relatives, children", "Разрешение для родных, дети"),
                "home",
            ),
            parts.Link(say("Yeni gəlmişəm", "I have just arrived", "Я недавно приехал"), "#", icon="arrive"),
        ],
        "terms": [
            (
                say("30 gün", "30 days", "30 дней"),
                parts.Reason(
                    say("Müddət bitməmişdən əvvəl: icazə.", "Before your stay ends: the permit.", "До конца срока: разрешение."),
                    [parts.Cite("47.1", "#", _act(say))],
                ),
            ),
        ],
        "empty_link": parts.Link(say("İlk addımımı göstər", "Show my first step", "Показать первый шаг"), "#"),
        "empty_text": say("Hələ müraciətiniz yoxdur.", "You have no applications yet.", "Заявлений пока нет."),
        "pages": parts.Pages(say("47 işdən 1–13", "1–13 of 47 cases", "1–13 из 47 дел"), "#", "#"),
    }


def _desk(say: Say, language: str) -> dict[str, Any]:
    service = say("Müvəqqəti yaşama, ilk", "Temporary residence, first", "Временное проживание, первое")
    decide = say("Qərar yazın", "Decide", "Принять решение")
    return {
        "work": [
            parts.WorkGroup(
                say("Qanuni vaxtı keçib: 1", "Past the lawful day: 1", "Законный срок прошёл: 1"),
                [
                    parts.WorkRow(
                        "26-3K7M2QX",
                        "#",
                        speech.day(date(2026, 5, 4), language, TODAY),
                        speech.working_days_left(-1, language),
                        "Ridas E.",
                        service,
                        decide,
                        parts.Tag(say("susdu: etiraz yoxdur", "silent: no objection", "молчание: возражений нет"), "ok"),
                        "ru",
                        ["late"] * 15,
                    )
                ],
                "late",
            ),
            parts.WorkGroup(
                say("Gələn həftə: 1", "Next week: 1", "На следующей неделе: 1"),
                [
                    parts.WorkRow(
                        "26-7TQ4M2K",
                        "#",
                        speech.day(DUE, language, TODAY),
                        speech.working_days_left(10, language),
                        "Velin T.",
                        service,
                        say("Rəyi gözləyin", "Wait for the opinion", "Ждать отзыва"),
                        parts.Tag(say("6 mayadək", "by 6 May", "до 6 мая"), "ask"),
                        "en",
                        strip(FIRST, DUE, TODAY, working),
                    )
                ],
            ),
        ],
        "filters": [
            parts.FilterGroup(
                say("Vaxta görə", "By day", "По сроку"),
                [
                    parts.Link(say("Bütün açıq işlər", "All open cases", "Все открытые дела"), "#", current=True, count=47),
                    parts.Link(say("Bu gün", "Today", "Сегодня"), "#", count=3),
                ],
            )
        ],
        "checklist": [
            parts.CheckItem(say("Pasport", "Passport", "Паспорт"), parts.Tag(say("3 aydan az", "Under 3 months", "Меньше 3 месяцев"), "no"), [parts.Cite("46.1.2", "#")]),
            parts.CheckItem(say("Sağlamlıq arayışı", "Health certificate", "Справка о здоровье"), parts.Tag(say("Gətirilib", "Brought", "Принесена"), "ok"), [parts.Cite("46.1.5", "#")]),
        ],
        "sides": [
            parts.Side(
                "az",
                "Müvəqqəti yaşamaq üçün icazə verilmir",
                [("", "Pasportunuz 1 iyul 2026-cı ildə bitir (50.1.4)."), ("Necə düzəltmək olar.", "Yeni pasport gətirin (46.1.2).")],
            ),
            parts.Side(
                "ru",
                "Разрешение на временное проживание не выдаётся",
                [("", "Ваш паспорт действует до 1 июля 2026 года (50.1.4)."), ("Как это исправить.", "Принесите новый паспорт (46.1.2).")],
            ),
        ],
    }
