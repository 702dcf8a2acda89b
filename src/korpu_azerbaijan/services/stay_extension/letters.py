"""Letters of this service. Slots: name, number, articles, reasons, until, fee."""

from korpu.blueprints.service import Letter
from korpu.blueprints.words import Words

LEAVE = Words(
    az="Qalma müddətiniz bitənədək ölkədən getməlisiniz. O, imtina gələnədək bitibsə, bu məktubu aldığınız saatdan 48 saat ərzində getməlisiniz (42.7).",
    en="You must leave the country by the end of your stay. If it ended before the refusal came, you must leave within 48 hours, counted from the hour you received this letter (42.7).",
    ru="Вы должны выехать до конца срока пребывания. Если он кончился до отказа, выехать нужно в течение 48 часов с часа получения этого письма (42.7).",
)
LETTERS = (
    Letter(
        kind="grant",
        title=Words(az="Müvəqqəti qalma müddəti uzadıldı", en="Your temporary stay is extended", ru="Срок временного пребывания продлён"),
        paragraphs=(
            Words(
                az="Hörmətli {name}, {number} nömrəli müraciətiniz üzrə qalma müddətiniz uzadıldı. Əsas: {articles}.",
                en="Dear {name}, on your application {number} your stay is extended. Ground: {articles}.",
                ru="Уважаемый(ая) {name}, по вашему заявлению {number} пребывание продлено. Основание: {articles}.",
            ),
            Words(
                az="Uzadılmış qalmanın son günü: {until}. Bu qərar o günədək qalmaq hüququ verir (39.2); ölkədən pasport və bu qərarla çıxırsınız (39.3).",
                en="Last day of the extended stay: {until}. This decision gives you the right to stay until then (39.2); you leave on your passport and this decision (39.3).",
                ru="Последний день продлённого пребывания: {until}. Это решение даёт право оставаться до этого дня (39.2); выезжают по паспорту и этому решению (39.3).",
            ),
            Words(
                az="Dövlət rüsumu {fee} qərarı götürəndə ödənilir (41.2).",
                en="The state fee of {fee} is paid when you collect the decision (41.2).",
                ru="Госпошлина {fee} оплачивается при получении решения (41.2).",
            ),
        ),
    ),
    Letter(
        kind="refuse",
        title=Words(az="Müvəqqəti qalma müddəti uzadılmadı", en="Your temporary stay is not extended", ru="Срок временного пребывания не продлён"),
        paragraphs=(
            Words(
                az="Hörmətli {name}, {number} nömrəli müraciətiniz üzrə qalma müddətiniz uzadılmadı. Səbəb: {articles}.",
                en="Dear {name}, on your application {number} your stay is not extended. Reason: {articles}.",
                ru="Уважаемый(ая) {name}, по вашему заявлению {number} пребывание не продлено. Причина: {articles}.",
            ),
            Words(az="{reasons}", en="{reasons}", ru="{reasons}"),
            LEAVE,
        ),
    ),
    Letter(
        kind="no_ground",
        title=Words(az="Qalma müddətini uzatmaq üçün əsas tapılmadı", en="No ground to extend your stay was found", ru="Основание для продления пребывания не найдено"),
        paragraphs=(
            Words(
                az="Hörmətli {name}, {number} nömrəli müraciətiniz üzrə 40-cı maddədəki əsaslardan heç biri tapılmadı.",
                en="Dear {name}, on your application {number} none of the grounds of article 40 was found.",
                ru="Уважаемый(ая) {name}, по вашему заявлению {number} ни одно из оснований статьи 40 не найдено.",
            ),
            Words(az="{reasons}", en="{reasons}", ru="{reasons}"),
            LEAVE,
        ),
    ),
)  # fmt: skip
