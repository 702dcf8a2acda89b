"""A work-list, a checklist and a letter draft, of invented cases."""

from datetime import date
from typing import Any

from korpu.ui import parts, speech
from korpu.ui.clock import strip
from korpu.ui.pattern_library.saying import DUE, FIRST, TODAY, Say, working


def desk(say: Say, language: str) -> dict[str, Any]:
    """What officers work with, as samples."""
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
                        speech.capital(speech.day(date(2026, 5, 4), language, TODAY), language),
                        speech.capital(speech.working_days_left(-1, language), language),
                        "Ridas E.",
                        service,
                        decide,
                        parts.Tag(
                            say("susdu: etiraz yoxdur", "silent: no objection", "молчание: возражений нет"), "ok"
                        ),
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
                        speech.capital(speech.day(DUE, language, TODAY), language),
                        speech.capital(speech.working_days_left(10, language), language),
                        "Velin T.",
                        service,
                        say("Rəyi gözləyin", "Wait for the opinion", "Ждать мнения"),
                        parts.Tag(say("6 mayadək", "by 6 May", "до 6 мая"), "ask"),
                        "en",
                        strip(FIRST, DUE, TODAY, working),
                    )
                ],
            ),
        ],
        "hits": [
            parts.HitRow(
                "26-7TQ4M2K",
                "#",
                "VELIN TOM",
                speech.short_day(date(1991, 3, 12), language),
                service,
                speech.short_day(date(2026, 4, 6), language),
                decide,
            )
        ],
        "filters": [
            parts.FilterGroup(
                say("Vaxta görə", "By day", "По сроку"),
                [
                    parts.Link(
                        say("Bütün açıq işlər", "All open cases", "Все открытые дела"), "#", current=True, count=47
                    ),
                    parts.Link(say("Bu gün", "Today", "Сегодня"), "#", count=3),
                ],
            )
        ],
        "checklist": [
            parts.CheckItem(
                say("Pasport", "Passport", "Паспорт"),
                parts.Tag(say("3 aydan az", "Under 3 months", "Меньше 3 месяцев"), "no"),
                [parts.Cite("46.1.2", "#")],
            ),
            parts.CheckItem(
                say("Sağlamlıq arayışı", "Health certificate", "Справка о здоровье"),
                parts.Tag(say("Gətirilib", "Brought", "Принесена"), "ok"),
                [parts.Cite("46.1.5", "#")],
            ),
        ],
        "sides": [
            parts.Side(
                "az",
                "Müvəqqəti yaşamaq üçün icazə verilmir",
                [
                    ("", "Pasportunuz 1 iyul 2026-cı ildə bitir (50.1.4)."),
                    ("Necə düzəltmək olar.", "Yeni pasport gətirin (46.1.2)."),
                ],
            ),
            parts.Side(
                "ru",
                "Разрешение на временное проживание не выдаётся",
                [
                    ("", "Ваш паспорт действует до 1 июля 2026 года (50.1.4)."),
                    ("Как это исправить.", "Принесите новый паспорт (46.1.2)."),
                ],
            ),
        ],
    }
