"""What somebody who is not a citizen may do here (74–77, Election Code 12 and 15): a question, no application and no fee."""

import datetime as dt

from korpu.blueprints.matter import Matter
from korpu.blueprints.words import Words

MATTER = Matter(
    id="rights-here",
    edition=dt.date(2026, 11, 29),
    title=Words(
        az="Burada hüquqlarım və vəzifələrim", en="My rights and duties here", ru="Мои права и обязанности здесь"
    ),
    article="74",
    requests={
        "state_vote": Words(
            az="Prezident və parlament seçkilərində, referendumda səs vermək",
            en="Vote in presidential and parliamentary elections and in referendums",
            ru="Голосовать на президентских и парламентских выборах и референдумах",
        ),
        "municipal_vote": Words(
            az="Bələdiyyə seçkilərində səs vermək",
            en="Vote in municipal elections",
            ru="Голосовать на муниципальных выборах",
        ),
        "courses": Words(
            az="Tədris mərkəzinin kurslarına getmək",
            en="Attend the training centre's courses",
            ru="Посещать курсы учебного центра",
        ),
    },
    request_fact="right_asked",
    grounds=("may_vote_in_state_elections", "may_vote_in_municipal_elections", "may_attend_courses"),
    request_grounds={
        "state_vote": ("may_vote_in_state_elections",),
        "municipal_vote": ("may_vote_in_municipal_elections",),
        "courses": ("may_attend_courses",),
    },
)
