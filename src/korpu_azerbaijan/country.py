"""Azerbaijan, declared for the machine."""

from pathlib import Path

from korpu.blueprints.country import Country, Figure, Home, LifeEvent, Term
from korpu.blueprints.words import Words
from korpu_azerbaijan.bodies import BODIES
from korpu_azerbaijan.matters import MATTERS
from korpu_azerbaijan.services.stay_extension import STAY_EXTENSION
from korpu_azerbaijan.services.stay_registration import STAY_REGISTRATION
from korpu_azerbaijan.services.temporary_residence import TEMPORARY_RESIDENCE

HERE = Path(__file__).parent
SOURCE_2025 = "report.az, 2025"

HOME = Home(
    title=Words(az="Növbəti qanuni addımınız nədir?", en="What is your next lawful step?", ru="Какой ваш следующий законный шаг?"),
    lead=Words(
        az="Bir neçə suala cavab verin. Hansı əsasınız var, nə çatmır, son gün hansıdır: hamısını deyəcəyik. Adınızı soruşmuruq, heç nə saxlamırıq.",
        en="Answer a few questions. We tell you which ground you have, what is missing and which day is the last. We ask no name and keep nothing.",
        ru="Ответьте на несколько вопросов. Мы скажем, какое у вас основание, чего не хватает и какой день последний. Имени не спрашиваем и ничего не храним.",
    ),
    events=(
        LifeEvent(icon="home", page="service", service="temporary-residence",
            title=Words(az="Burada yaşamaq istəyirəm", en="I want to live here", ru="Хочу жить здесь"),
            note=Words(az="Müvəqqəti yaşama icazəsi", en="Temporary residence permit", ru="Разрешение на временное проживание")),
        LifeEvent(icon="arrive", page="service", service="stay-registration",
            title=Words(az="Gəlmişəm və ya qonağım var", en="I have arrived, or I have a guest", ru="Я приехал или у меня гость"),
            note=Words(az="Olduğu yer üzrə qeydiyyat, pulsuz", en="Registration at the place of stay, free", ru="Регистрация по месту пребывания, бесплатно")),
        LifeEvent(icon="calendar", page="service", service="stay-extension",
            title=Words(az="Bir qədər də qalmalıyam", en="I have to stay a little longer", ru="Мне нужно остаться ещё"),
            note=Words(az="Qalma müddətinin uzadılması", en="Extension of stay", ru="Продление пребывания")),
        LifeEvent(icon="scales", page="check", service="temporary-residence",
            title=Words(az="Nə edə bilərəm?", en="What can I do?", ru="Что я могу?"),
            note=Words(az="Adsız yoxlama, heç nə saxlanmır", en="A check without a name, nothing is kept", ru="Проверка без имени, ничего не хранится")),
        LifeEvent(icon="key", page="return",
            title=Words(az="Müraciətim var", en="I have an application", ru="У меня есть заявление"),
            note=Words(az="Kodla davam edin", en="Go on with your code", ru="Продолжить по коду")),
    ),
    terms=(
        Term(length=Words(az="30 gün", en="30 days", ru="30 дней"), articles=("47.1",),
            text=Words(az="Müddət bitməmişdən ən azı bu qədər əvvəl: müvəqqəti yaşama icazəsi.", en="Before your stay ends, at least: apply for temporary residence.", ru="Не позднее чем за столько до окончания пребывания: заявление на временное проживание.")),
        Term(length=Words(az="15 gün", en="15 days", ru="15 дней"), articles=("21.2",),
            text=Words(az="Gəlişdən sonra: olduğu yer üzrə qeydiyyat, 15 gündən çox qalırsınızsa.", en="After arriving: register at the place of stay, if you stay more than 15 days.", ru="После приезда: регистрация по месту пребывания, если остаётесь больше 15 дней.")),
        Term(length=Words(az="5 iş günü", en="5 working days", ru="5 рабочих дней"), articles=("21.9",),
            text=Words(az="Başqa yerə köçəndən sonra: yenidən qeydiyyat.", en="After moving to another place: register again.", ru="После переезда в другое место: новая регистрация.")),
        Term(length=Words(az="3 iş günü", en="3 working days", ru="3 рабочих дня"), articles=("42.4",),
            text=Words(az="Qalma müddəti bitməmişdən ən azı bu qədər əvvəl: onun uzadılması.", en="Before your stay ends, at least: ask to extend it.", ru="Не позднее чем за столько до конца пребывания: обращение о продлении.")),
        Term(length=Words(az="10 iş günü", en="10 working days", ru="10 рабочих дней"), articles=("50.1.7-1",),
            text=Words(az="Qəbul edən razılığını geri götürəndən sonra: yeni yaşayış sənədi.", en="After the host withdraws: another dwelling document.", ru="После отказа принимающей стороны: новый документ о жилье.")),
        Term(length=Words(az="30 gün", en="30 days", ru="30 дней"), articles=("46.2",),
            text=Words(az="Qərar müddətindən sonra: rüsumu ödəyib icazəni götürmək.", en="After the term to decide: pay the fee and collect the permit.", ru="После срока решения: оплатить пошлину и получить разрешение.")),
    ),
    figures=(
        Figure(value=Words(az="80 691", en="80,691", ru="80 691"), source=SOURCE_2025,
            text=Words(az="yaşama icazəsi üzrə müraciət", en="applications for residence permits", ru="заявлений на разрешения на проживание")),
        Figure(value=Words(az="360 233", en="360,233", ru="360 233"), source=SOURCE_2025,
            text=Words(az="olduğu yer üzrə qeydiyyat", en="registrations at the place of stay", ru="регистраций по месту пребывания")),
    ),
)  # fmt: skip

COUNTRY = Country(
    authority=Words(
        az="Dövlət Miqrasiya Xidməti", en="State Migration Service", ru="Государственная миграционная служба"
    ),
    official_language="az",
    helpline="919",
    helpline_words=Words(
        az="Gecə-gündüz, azərbaycanca, ingiliscə və rusca. Xaricdən də zəng etmək olar.",
        en="Day and night, in Azerbaijani, English and Russian. Calls from abroad are answered too.",
        ru="Круглосуточно, на азербайджанском, английском и русском. Можно звонить из-за границы.",
    ),
    law_known=Words(
        az="Miqrasiya Məcəlləsi, 11 yanvar 2024-cü ilədək məlum olan mətn",
        en="Migration Code as known on 11 January 2024",
        ru="Миграционный кодекс в редакции, известной на 11 января 2024 года",
    ),
    act=Words(az="Məcəllə", en="Code", ru="Кодекс"),
    letters_wait_minutes=2,  # no article names one: a rule of the house, see docs/decisions/0011
    currency="AZN",
    of_age=18,  # 47.3
    law=tuple(sorted(file.parent for file in (HERE / "law").glob("*/act.yaml"))),
    calendar=HERE / "calendar" / "azerbaijan.yaml",
    editions_lock=HERE / "editions.lock",
    coverage=HERE / "coverage",
    population=HERE / "population.yaml",
    proofs=HERE / "proofs",
    gaps=HERE / "gaps.yaml",
    stays=HERE / "stays.yaml",
    remedies=HERE / "remedies.yaml",
    matters=MATTERS,
    services=(TEMPORARY_RESIDENCE, STAY_REGISTRATION, STAY_EXTENSION),
    bodies=BODIES,
    home=HOME,
)
