"""How somebody in an irregular situation makes the stay lawful: a path made of other rules (fact base (i)); the Code has no article of that name."""

import datetime as dt

from korpu.blueprints.matter import Matter
from korpu.blueprints.words import Words

MATTER = Matter(
    id="regularisation",
    edition=dt.date(2026, 11, 29),
    title=Words(az="Qalmanın qanuniləşdirilməsi", en="Regularisation of a stay", ru="Легализация пребывания"),
    article="575.1",
    requests={
        "temporary_permit": Words(
            az="müvəqqəti yaşama icazəsi ilə",
            en="by a temporary residence permit",
            ru="разрешением на временное проживание",
        ),
        "stay_extension": Words(
            az="qalma müddətinin uzadılması ilə", en="by an extension of stay", ru="продлением пребывания"
        ),
    },
    request_fact="regularisation_path",
    request_grounds={
        "temporary_permit": ("has_ground",),
        "stay_extension": ("has_ground_to_extend",),
    },
    grounds=(
        "has_ground",
        "has_ground_to_extend",
    ),
    refusals=(
        "expulsion_was_chosen_for_breach",
        "expulsion_bars_regularising_by_permit",
        "unpaid_fine_bars_regularising_by_permit",
        "entry_ban_bars_regularising_by_extension",
    ),
    warnings=(
        "fine_is_overdue",
        "fine_may_be_spread",
    ),
)
