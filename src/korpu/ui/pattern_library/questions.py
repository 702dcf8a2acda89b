"""One question of each kind, empty, filled and with an error."""

from typing import Any

from korpu.ui.fields import Choice, Field, Slip, problems
from korpu.ui.pattern_library.saying import Say


def questions(say: Say) -> dict[str, Any]:
    """Context keys `plain` and `wrong` (lists of Field), `problems`, `progress`, `code`."""
    wrong = [_wrong_day(say), _wrong_lines(say), _wrong_file(say)]
    return {
        "plain": _plain(say),
        "wrong": wrong,
        "found": problems(wrong),
        "progress": (2, 11),
        "code": "7TQ4-M2KX-90RD",
    }


def _plain(say: Say) -> list[Field]:
    as_passport = say("Pasportda olduğu kimi", "As in your passport", "Как в паспорте")
    return [
        Field(name="family", label=say("Soyad", "Family name", "Фамилия"), hint=as_passport, value="Velin"),
        Field(name="mail", label=say("E-poçt", "E-mail", "Эл. почта"), kind="email"),
        Field(name="code", label=say("Kod", "Code", "Код"), kind="code", value="7TQ4-M2KX-90RD"),
        Field(
            name="born",
            label=say("Doğum tarixi", "Date of birth", "Дата рождения"),
            kind="date",
            date=("14", "3", "1991"),
        ),
        Field(
            name="owner",
            label=say("Mənzil kimindir?", "Who owns the home?", "Чьё жильё?"),
            kind="choice",
            choices=_owners(say),
        ),
        Field(
            name="have",
            label=say("Nəyiniz var?", "What do you have?", "Что у вас есть?"),
            kind="checks",
            choices=_papers(say),
        ),
        Field(name="state", label=say("Vətəndaşlıq", "Citizenship", "Гражданство"), kind="select", choices=_states()),
        Field(
            name="value",
            label=say("Mənzilin dəyəri", "Value of the home", "Стоимость жилья"),
            kind="money",
            value="64000",
            unit="XTS",
        ),
        Field(
            name="why",
            label=say("Səbəb, sadə sözlə", "Reasons, in plain words", "Причины простыми словами"),
            kind="textarea",
        ),
    ]


def _owners(say: Say) -> list[Choice]:
    return [
        Choice(
            "other",
            say("Başqasının", "Someone else", "Другого человека"),
            say("Onlayn razılıq verə bilər", "They can agree online", "Может согласиться онлайн"),
            True,
        ),
        Choice(
            "unknown",
            say("Bilmirəm", "I do not know", "Не знаю"),
            say("Bunu «yox» saymırıq", "Never read as no", "Это не считается «нет»"),
        ),
        Choice(
            "closed",
            say("1 il vermək", "Grant 1 year", "Выдать на 1 год"),
            closed=say("50.1.4 bağlayır", "Closed by 50.1.4", "Закрыто статьёй 50.1.4"),
        ),
    ]


def _papers(say: Say) -> list[Choice]:
    return [
        Choice("health", say("Sağlamlıq arayışı", "Health certificate", "Справка о здоровье"), chosen=True),
        Choice("lease", say("İcarə müqaviləsi", "Lease", "Договор аренды")),
    ]


def _states() -> list[Choice]:
    return [Choice("UTO", "Utopia", chosen=True), Choice("XXA", "—")]


def _wrong_day(say: Say) -> Field:
    return Field(
        name="moved",
        label=say("Köçdüyünüz gün", "Day of the move", "День переезда"),
        kind="date",
        date=("31", "2", "2026"),
        hint=say("Məsələn: 20 3 2026", "For example: 20 3 2026", "Например: 20 3 2026"),
        error=say(
            "Fevralda 31 gün yoxdur. Günü yoxlayın.",
            "February has no day 31. Check the day.",
            "В феврале нет 31-го числа. Проверьте день.",
        ),
    )


def _wrong_lines(say: Say) -> Field:
    return Field(
        name="mrz",
        label=say("Pasportun iki sətri", "The two lines of the passport", "Две строки паспорта"),
        kind="mrz",
        rows=2,
        value="P<UTOORVEN<<NADIA".ljust(44, "<") + "\n" + "K4471O9285UTO9103144F3109085".ljust(43, "<") + "6",
        slip=Slip(
            "K4471",
            "O",
            "928",
            "5",
            say(
                "Siz O hərfi yazmısınız. Sıfır (0) olsa, nəzarət rəqəmi düz gəlir.",
                "You typed the letter O. A zero, 0, would make the control digit come out right.",
                "Вы ввели букву O. С нулём (0) контрольная цифра сойдётся.",
            ),
        ),
        error=say("Pasport nömrəsi düz gəlmir.", "The passport number does not add up.", "Номер паспорта не сходится."),
    )


def _wrong_file(say: Say) -> Field:
    return Field(
        name="paper",
        label=say("Sənədin şəkli", "Photo of the paper", "Фото бумаги"),
        kind="file",
        hint=say("Şəkil və ya PDF, 10 MB-dək", "Photo or PDF, up to 10 MB", "Фото или PDF до 10 МБ"),
        accept="image/*,application/pdf",
        error=say(
            "Bu fayl açılmır. Sənədin şəklini çəkin və ya PDF göndərin, 10 MB-dək.",
            "This file does not open. Take a photo of the paper or send a PDF, up to 10 MB.",
            "Этот файл не открывается. Сфотографируйте бумагу или пришлите PDF до 10 МБ.",
        ),
    )
