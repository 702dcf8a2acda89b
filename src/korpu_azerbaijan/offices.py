"""Desks of the migration service that take cases in the demo; eight regional departments exist (fact base, bodies §2.2)."""

from korpu.blueprints.service import Office
from korpu.blueprints.words import Words

OFFICES = (
    Office(id="baku", words=Words(az="Bakı şəhər idarəsi", en="Baku office", ru="Бакинское отделение"), address=Words(az="Bakı", en="Baku", ru="Баку")),
    Office(id="ganja", words=Words(az="Gəncə regional idarəsi", en="Ganja regional office", ru="Гянджинское региональное отделение"), address=Words(az="Gəncə", en="Ganja", ru="Гянджа")),
)  # fmt: skip
