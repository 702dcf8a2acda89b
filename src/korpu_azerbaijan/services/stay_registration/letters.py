"""Letters of this service. Slots: name, number, articles, until, place."""

from korpu.blueprints.service import Letter
from korpu.blueprints.words import Words

LETTERS = (
    Letter(
        kind="grant",
        title=Words(az="Olduğu yer üzrə qeydiyyat təsdiqlənir", en="Registration at the place of stay is confirmed", ru="Регистрация по месту пребывания подтверждена"),
        paragraphs=(
            Words(
                az="{name}, {number} nömrəli ərizə-anket üzrə olduğu yer üzrə qeydiyyata alınıb (21.4). Olduğu yer: {place}.",
                en="{name} was registered at the place of stay on the form {number} (21.4). Place of stay: {place}.",
                ru="{name}: регистрация по месту пребывания по анкете {number} выполнена (21.4). Место пребывания: {place}.",
            ),
            Words(
                az="Qeydiyyatın son günü: {until}. Tire qoyulubsa, gün giriş məlumatından asılıdır: vizada göstərilən qalma müddəti, vizasız gələnlər üçün 90 gün (21.5).",
                en="Last day of the registration: {until}. A dash means that the day follows from the data of entry: the stay on the visa, or 90 days without a visa (21.5).",
                ru="Последний день регистрации: {until}. Прочерк значит, что день зависит от данных о въезде: срок пребывания по визе, без визы 90 дней (21.5).",
            ),
            Words(
                az="Qeydiyyat pulsuzdur (21.7). Bu yerdən gedəndə şəxs və ya qəbul edən tərəf xəbər verir (21.8); yeni yerdə 5 iş günü ərzində yenidən qeydiyyatdan keçmək lazımdır (21.9).",
                en="The registration is free (21.7). On leaving this place the person or the receiving party tells us (21.8); at a new place one registers again within 5 working days (21.9).",
                ru="Регистрация бесплатна (21.7). При выезде сообщает сам человек или принимающая сторона (21.8); на новом месте нужно зарегистрироваться снова в течение 5 рабочих дней (21.9).",
            ),
        ),
    ),
)  # fmt: skip
