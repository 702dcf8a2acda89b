"""The invented year of an installation: its officers, and the people whose stories are told one by one."""

import datetime as dt

from korpu.launch.console import Say
from korpu.launch.demo.journal import Journal
from korpu.launch.demo.officers import enlist
from korpu.launch.demo.player import left_to_play, play
from korpu.launch.demo.stage import stage
from korpu.launch.demo.told import told
from korpu.launch.places import Places

ONE_DAY = dt.timedelta(days=1)


def play_stories(places: Places, today: dt.date, say: Say) -> None:
    """What was not played yet of the dozen, up to the evening before ``today``. Raises `NotPlayed`, `CannotGoOn`."""
    found, journal = told(), Journal.of(places.people)
    enlist(places, found["officers"])
    if left_to_play(journal, found["people"]):
        with stage(places) as hands:
            play(hands, journal, found["people"], today - ONE_DAY, say)
