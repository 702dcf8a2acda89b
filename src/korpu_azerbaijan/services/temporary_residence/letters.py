"""Letters of this service. Slots: name, number, articles, reasons, until, fee, pay_by."""

from korpu.blueprints.service import Letter
from korpu.blueprints.words import Words

LETTERS = (
    Letter(
        kind="grant",
        title=Words(az="Müvəqqəti yaşamaq üçün icazə verildi", en="A temporary residence permit was granted", ru="Разрешение на временное проживание выдано"),
        paragraphs=(
            Words(
                az="Hörmətli {name}, {number} nömrəli müraciətiniz üzrə icazə verildi. Əsas: {articles}.",
                en="Dear {name}, on your application {number} a permit was granted. Ground: {articles}.",
                ru="Уважаемый(ая) {name}, по вашему заявлению {number} разрешение выдано. Основание: {articles}.",
            ),
            Words(
                az="İcazənin son günü: {until}. Onu uzatmaq istəsəniz, bitməsinə ən azı 30 gün qalmış müraciət edin (47.1, 47.8).",
                en="Last day of the permit: {until}. To extend it, apply at least 30 days before it ends (47.1, 47.8).",
                ru="Последний день разрешения: {until}. Чтобы продлить его, обратитесь не позднее чем за 30 дней до окончания (47.1, 47.8).",
            ),
            Words(
                az="Dövlət rüsumu ({fee}) icazəni götürəndə ödənilir. Qərar müddətinin son günündən sonra 30 gün ərzində ödənilməsə, icazə ləğv olunur (46.2).",
                en="The state fee ({fee}) is paid when you collect the permit. If it is not paid within 30 days after the last day of the term to decide, the permit is cancelled (46.2).",
                ru="Госпошлина ({fee}) оплачивается при получении разрешения. Если не оплатить её за 30 дней после последнего дня срока решения, разрешение отменяется (46.2).",
            ),
        ),
    ),
    Letter(
        kind="refuse",
        title=Words(az="Müvəqqəti yaşamaq üçün icazə verilmədi", en="A temporary residence permit was not granted", ru="Разрешение на временное проживание не выдано"),
        paragraphs=(
            Words(
                az="Hörmətli {name}, {number} nömrəli müraciətiniz üzrə icazə verilmədi. Səbəb: {articles}.",
                en="Dear {name}, on your application {number} no permit was granted. Reason: {articles}.",
                ru="Уважаемый(ая) {name}, по вашему заявлению {number} разрешение не выдано. Причина: {articles}.",
            ),
            Words(az="{reasons}", en="{reasons}", ru="{reasons}"),
            Words(
                az="Səbəb aradan qalxsa, qalmanız qanuni ikən yalnız bunu təsdiq edən sənədi verib yenidən müraciət edin (48.4).",
                en="If the reason goes away, apply again while your stay is lawful and bring only the paper that shows it (48.4).",
                ru="Если причина отпадёт, обратитесь снова, пока пребывание законно, и представьте только подтверждающий это документ (48.4).",
            ),
        ),
    ),
    Letter(
        kind="no_ground",
        title=Words(az="İcazə üçün əsas tapılmadı", en="No ground for a permit was found", ru="Основание для разрешения не найдено"),
        paragraphs=(
            Words(
                az="Hörmətli {name}, {number} nömrəli müraciətiniz üzrə 45.1-ci maddədəki əsaslardan heç biri tapılmadı.",
                en="Dear {name}, on your application {number} none of the grounds of article 45.1 was found.",
                ru="Уважаемый(ая) {name}, по вашему заявлению {number} ни одно из оснований статьи 45.1 не найдено.",
            ),
            Words(az="{reasons}", en="{reasons}", ru="{reasons}"),
            Words(
                az="Əsasınız yaransa, qalmanız qanuni ikən yenidən müraciət edin. 919 nömrəsi növbəti qanuni addımınızı deyəcək.",
                en="When you have a ground, apply again while your stay is lawful. The number 919 tells you your next lawful step.",
                ru="Когда основание появится, обратитесь снова, пока пребывание законно. По номеру 919 подскажут следующий законный шаг.",
            ),
        ),
    ),
    Letter(
        kind="cancelled_unpaid",
        title=Words(az="Müvəqqəti yaşamaq üçün icazə ləğv edildi", en="The temporary residence permit is cancelled", ru="Разрешение на временное проживание отменено"),
        paragraphs=(
            Words(
                az="Hörmətli {name}, {number} nömrəli müraciətiniz üzrə verilmiş icazənin dövlət rüsumu {pay_by} gününədək ödənilməyib. Buna görə icazə ləğv edildi (46.2).",
                en="Dear {name}, the state fee for the permit granted on your application {number} was not paid by {pay_by}. The permit is therefore cancelled (46.2).",
                ru="Уважаемый(ая) {name}, госпошлина за разрешение по вашему заявлению {number} не оплачена до {pay_by}. Поэтому разрешение отменено (46.2).",
            ),
            Words(
                az="Rüsumu vaxtında ödəmisinizsə, qəbzi gətirin: bu məktub səhvdirsə, düzəldilməlidir. 919 növbəti qanuni addımınızı deyəcək.",
                en="If you did pay in time, bring the receipt: a letter that is wrong must be put right. 919 tells you your next lawful step.",
                ru="Если вы оплатили вовремя, принесите квитанцию: ошибочное письмо должно быть исправлено. По номеру 919 подскажут следующий законный шаг.",
            ),
        ),
    ),
    Letter(
        kind="cancel",
        title=Words(az="Müvəqqəti yaşamaq üçün icazə ləğv edildi", en="The temporary residence permit is cancelled", ru="Разрешение на временное проживание отменено"),
        paragraphs=(
            Words(
                az="Hörmətli {name}, {number} nömrəli müraciətiniz üzrə verilmiş icazə ləğv edildi. Səbəb: {articles}.",
                en="Dear {name}, the permit granted on your application {number} is cancelled. Reason: {articles}.",
                ru="Уважаемый(ая) {name}, разрешение по вашему заявлению {number} отменено. Причина: {articles}.",
            ),
            Words(az="{reasons}", en="{reasons}", ru="{reasons}"),
            Words(
                az="Ölkədən getmək barədə qərar verilsə, getmək üçün 10 gününüz olacaq (79.5.2). 919 növbəti qanuni addımınızı deyəcək.",
                en="If it is decided that you leave the country, you will have 10 days to leave (79.5.2). 919 tells you your next lawful step.",
                ru="Если примут решение о выезде, у вас будет 10 дней, чтобы уехать (79.5.2). По номеру 919 подскажут следующий законный шаг.",
            ),
        ),
    ),
)  # fmt: skip
