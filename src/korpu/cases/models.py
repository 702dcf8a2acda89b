"""Events of a case, where it stands, and which officers have it open."""

import datetime as dt

from django.db import models

from korpu.applications.models import OfCase
from korpu.cases.terms import AFTERWARDS


class Event(OfCase):
    """Something that happened. Added, never changed. State, clock and lists are derived from these rows.

    ``n`` numbers a case's events from 1: two acts at the same moment cannot both be the next one. ``actor`` is ``person``,
    ``filer``, ``officer:<number>``, ``body:<id>`` or ``law:<article>``. ``body`` is plain; ``sealed`` holds free text and facts
    that no list needs.
    """

    n = models.PositiveIntegerField()
    kind = models.CharField(max_length=30)
    at = models.DateTimeField()
    actor = models.CharField(max_length=40)
    body = models.JSONField(default=dict)
    sealed = models.BinaryField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["application", "n", "person", "filer", "office"], name="one_next_event"),
        ]


TO_WORK, TO_LOOK_AFTER = models.Q(open=True), models.Q(next_act__in=AFTERWARDS)
"""What a work-list shows: cases to be decided, or granted ones about which something is still to be done."""
BY_DUE_DAY, BY_FILING = ("listed_on", "filed_at", "id"), ("filed_at", "id")
"""Orders of a work-list. Each ends in the id, so that a page has one place to go on from."""
LISTINGS = [
    ("worklist", (), BY_DUE_DAY),
    ("worklist_step", ("next_act",), BY_DUE_DAY),
    ("worklist_service", ("service",), BY_DUE_DAY),
    ("worklist_both", ("service", "next_act"), BY_DUE_DAY),
    ("worklist_mine", ("assignee",), BY_DUE_DAY),
    ("filed", (), BY_FILING),
    ("filed_step", ("next_act",), BY_FILING),
    ("filed_service", ("service",), BY_FILING),
    ("filed_both", ("service", "next_act"), BY_FILING),
]
"""An index a way of narrowing and order: none of them reads more rows than it shows, however many cases there are."""


TOLD_BEFORE = {"pay": "pay_by", "expiry": "valid_until"}
"""What a person is told before a day comes, and the day."""


def untold(about: str) -> models.Q:
    """They have not been told of it. The worker asks all day long: the index holds none who were."""
    return ~models.Q(standing__told__contains=[about])


def _listing(name: str, narrowed: tuple[str, ...], order: tuple[str, ...]) -> models.Index:
    return models.Index(fields=["office", *narrowed, *order], condition=TO_WORK, name=name)


class CaseNow(OfCase):
    """Where a case stands: a projection of its events, written in the same transaction and rebuilt by ``./korpu rebuild cases``.

    ``standing`` is the fold of the events so far, so that the next one needs no other. ``due_on`` is null when the calendar
    does not reach that far: then ``due_earliest`` is known and ``due_why`` says why. ``listed_on`` is the day by which lists put
    it: the due day, or before all days when that is not known. ``valid_until`` is the last day of what was granted, null where it
    is not known; ``pay_by`` the last day to pay for it. ``assignee`` is the number of the officer who has the case on their desk,
    empty while it is anybody's.
    """

    BEFORE_ALL = dt.date.min

    number = models.CharField(max_length=10)
    service = models.CharField(max_length=60)
    request = models.CharField(max_length=20)
    surname = models.CharField(max_length=100)
    given_names = models.CharField(max_length=100)
    language = models.CharField(max_length=2)
    standing = models.JSONField()
    state = models.CharField(max_length=30)
    open = models.BooleanField()
    next_act = models.CharField(max_length=40)
    hand = models.CharField(max_length=20)
    due_on = models.DateField(null=True)
    due_earliest = models.DateField(null=True)
    due_why = models.CharField(max_length=40, blank=True)
    listed_on = models.DateField(default=dt.date.min)
    calendar = models.CharField(max_length=60, blank=True)
    opinion_due_on = models.DateField(null=True)
    valid_until = models.DateField(null=True)
    assignee = models.CharField(max_length=10, blank=True)
    pay_by = models.DateField(null=True)
    filed_at = models.DateTimeField()
    last_at = models.DateTimeField()
    last_n = models.PositiveIntegerField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["application", "person", "filer", "office"], name="one_now_a_case")
        ]
        indexes = [
            *(_listing(name, narrowed, order) for name, narrowed, order in LISTINGS),
            models.Index(
                fields=["office", "next_act", "listed_on", "filed_at", "id"],
                condition=TO_LOOK_AFTER,
                name="to_look_after",
            ),
            models.Index(fields=["person"], name="now_of_person"),
            models.Index(fields=["filer"], name="now_of_filer"),
            models.Index(fields=["valid_until"], condition=models.Q(state="granted"), name="granted_until"),
            models.Index(fields=["pay_by"], condition=models.Q(pay_by__isnull=False), name="to_be_paid"),
            models.Index(
                fields=["opinion_due_on"], condition=models.Q(opinion_due_on__isnull=False), name="opinion_asked"
            ),
            *(
                models.Index(
                    fields=[column], condition=models.Q(state="granted") & untold(about), name=f"untold_{about}"
                )
                for about, column in TOLD_BEFORE.items()
            ),
        ]


class Presence(models.Model):
    """An officer who has a case open on the screen, until ``ends_at`` (real time). Colleagues in the same case see the number."""

    id = models.UUIDField(primary_key=True, db_default=models.Func(function="gen_random_uuid"))
    application = models.UUIDField()
    office = models.CharField(max_length=40)
    officer = models.CharField(max_length=10)
    ends_at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["office", "application", "officer"], name="one_presence_a_case")]
        indexes = [models.Index(fields=["ends_at"], name="presence_by_end")]
