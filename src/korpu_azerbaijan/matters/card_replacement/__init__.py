"""Replacement of a residence card that is lost or whose data have changed (Migration Code, 44.5)."""

import datetime as dt

from korpu.blueprints.matter import Matter
from korpu.blueprints.words import Words

MATTER = Matter(
    id="card-replacement",
    edition=dt.date(2026, 5, 5),
    title=Words(az="Yaşama vəsiqəsinin dəyişdirilməsi", en="Replacement of a residence card", ru="Замена удостоверения на проживание"),
    article="44.5",
    requests={
        "reissue": Words(az="yenidən rəsmiləşdirmə", en="a new card", ru="новое удостоверение"),
        "give_up": Words(az="vəsiqənin ləğvi", en="cancelling the card", ru="отмена удостоверения"),
    },
    request_fact="card_request",
    ending="",
    grounds=("card_data_changed", "card_is_lost"),
    warnings=("told_late_of_card", "card_holder_moved"),
    file_by="last_day_to_tell_of_card",
)  # fmt: skip
