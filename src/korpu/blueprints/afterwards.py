"""What may come after a decision: a fee that is collected, a last day, a host who withdraws, lawful next steps."""

from dataclasses import dataclass

from korpu.blueprints.words import Words


@dataclass(frozen=True, kw_only=True)
class Collection:
    """The fee is paid when the decision is collected. All names but ``article`` are rules and facts of the law.

    ``waived``: rule by which nothing is paid. ``pay_by``: rule that gives the last day. ``unpaid``: rule by which it is cancelled
    when nobody paid; it rests on ``paid_fact``, on the last day of the term (``term_fact``) and on the day of the decision
    (``decided_fact``). The person is told ``tell_days`` calendar days before.
    """

    article: str
    waived: str
    pay_by: str
    unpaid: str
    paid_fact: str
    term_fact: str
    decided_fact: str
    tell_days: int


@dataclass(frozen=True, kw_only=True)
class Expiry:
    """What was granted ends on its last day by ``article``. The person is told ``tell_days`` calendar days before.

    ``stay_fact``: the fact that says until when somebody may stay, on which the last day to file again rests.
    """

    article: str
    stay_fact: str
    tell_days: int


@dataclass(frozen=True, kw_only=True)
class Host:
    """The host at whose home somebody lives may withdraw; then another dwelling document is due by the day of rule ``bring_by``.

    ``hosted``: rule that says a host's consent is part of it. ``paper``: evidence that is brought anew.
    """

    article: str
    hosted: str
    bring_by: str
    withdrew_fact: str
    dwelling_fact: str
    paper: str


@dataclass(frozen=True, kw_only=True)
class NextStep:
    """Something a person may lawfully do now. ``day``: by when: ``pay_by``, ``file_by``, ``host_until``, ``valid_until`` or none.

    ``page``: where it is done: ``begin`` (apply), ``answer`` (bring what is asked), ``again`` (apply again), or none.
    """

    words: Words
    articles: tuple[str, ...]
    day: str = ""
    page: str = ""
