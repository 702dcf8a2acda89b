"""Events of a case, and where it stands."""

from django.db import models

from korpu.applications.models import OfCase


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


class CaseNow(OfCase):
    """Where a case stands: a projection of its events, written in the same transaction and rebuilt by ``./korpu rebuild cases``.

    ``standing`` is the fold of the events so far, so that the next one needs no other. ``due_on`` is null when the calendar
    does not reach that far: then ``due_earliest`` is known and ``due_why`` says why. ``valid_until`` is the last day of what was
    granted, null where it is not known; ``pay_by`` the last day to pay for it.
    """

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
    calendar = models.CharField(max_length=60, blank=True)
    opinion_due_on = models.DateField(null=True)
    valid_until = models.DateField(null=True)
    pay_by = models.DateField(null=True)
    filed_at = models.DateTimeField()
    last_at = models.DateTimeField()
    last_n = models.PositiveIntegerField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["application", "person", "filer", "office"], name="one_now_a_case")
        ]
        indexes = [
            models.Index(
                models.F("office"),
                models.F("due_on").asc(nulls_first=True),
                models.F("filed_at"),
                condition=models.Q(open=True),
                name="worklist",
            ),
            models.Index(fields=["person"], name="now_of_person"),
            models.Index(fields=["filer"], name="now_of_filer"),
            models.Index(fields=["valid_until"], condition=models.Q(state="granted"), name="granted_until"),
            models.Index(fields=["pay_by"], condition=models.Q(pay_by__isnull=False), name="to_be_paid"),
        ]
