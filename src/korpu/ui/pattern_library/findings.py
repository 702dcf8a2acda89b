"""Grounds, facts, tables and ways on, of an invented case."""

from typing import Any

from korpu.ui import parts
from korpu.ui.pattern_library.saying import Say, act


def verdicts(say: Say) -> dict[str, Any]:
    """What the law finds, as samples."""
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


def tables(say: Say) -> dict[str, Any]:
    """Tables and terms, as samples."""
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
                    (
                        say(
                            "Pasporta 3 aydan az qalır",
                            "Less than 3 months left on the passport",
                            "До конца паспорта меньше 3 месяцев",
                        ),
                    ),
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
                say(
                    "Qohumluq əsası ilə icazə, uşaqlar", "Permit for relatives, children", "Разрешение для родных, дети"
                ),
                "home",
            ),
            parts.Link(say("Yeni gəlmişəm", "I have just arrived", "Я недавно приехал"), "#", icon="arrive"),
        ],
        "terms": [
            (
                say("30 gün", "30 days", "30 дней"),
                parts.Reason(
                    say(
                        "Müddət bitməmişdən əvvəl: icazə.",
                        "Before your stay ends: the permit.",
                        "До конца срока: разрешение.",
                    ),
                    [parts.Cite("47.1", "#", act(say))],
                ),
            ),
        ],
        "empty_link": parts.Link(say("İlk addımımı göstər", "Show my first step", "Показать первый шаг"), "#"),
        "empty_text": say("Hələ müraciətiniz yoxdur.", "You have no applications yet.", "Заявлений пока нет."),
        "pages": parts.Pages(say("47 işdən 1–13", "1–13 of 47 cases", "1–13 из 47 дел"), "#", "#"),
    }
