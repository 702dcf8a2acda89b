"""A country that does not exist declares a service: for tests of what the machine does with any country."""

import datetime as dt
from dataclasses import replace
from pathlib import Path

from korpu.blueprints.country import Country as Declared
from korpu.blueprints.country import Home
from korpu.blueprints.service import Appeal, Clock, Evidence, Letter, Office, Opinion, Paragraph, Question, Service
from korpu.blueprints.words import Words
from korpu.law.country import Country, load
from korpu.law.editions import edition_hash, edition_text
from tests.norms.ostravia import FOLDER, HERE

W = Words(az="söz", en="word", ru="слово")

STAY = Service(
    id="stay",
    edition=dt.date(2025, 1, 1),
    title=W, short=W, lead=W,
    article="45.1",
    requests={"standard": W, "fast": W},
    request_fact="speed",
    grounds=("close_relative", "owns_house", "family_income", "studies"),
    refusals=("threatens", "passport_short", "removed_before", "away_too_long"),
    cancellations=("threatens", "removed_before"),
    fee="fee",
    fee_facts=("speed", "months_asked"),
    fee_rows=((W, {"studies": True}),),
    due="decision_due",
    file_by="passport_bound",
    valid_until="permit_until",
    clock=Clock(
        article="47.5", term="decision_term", facts=("speed",), suspensions={"asked": ("answered", "47.12")}
    ),
    opinion=Opinion(
        article="47.6", silence_article="47.7", body="watch", asked_fact="arrived_on", answer_fact="threat",
        not_answered="no", no_objection="no", objection="yes", value="decision_time",
    ),
    asks=(Question(key="months", fact="months_asked", ask=W, because=W, hint=W),),
    identity={"document_expires_on": "passport_until"},
    claims={"studies": ("studies",)},
    months=(3, 6),
    evidence=(Evidence(key="notice", article="47.2", words=W, when="noticed_in_time"),),
    letters=(Letter(kind="grant", title=W, paragraphs=(W,)),),
    appeal=Appeal(article="60", days=30, words=W),
    offices=(Office(id="hill", words=W, address=W),),
    page=(Paragraph(title=W, text=W, articles=("45.1",)),),
)  # fmt: skip
LATER = replace(
    STAY,
    edition=dt.date(2026, 1, 1),
    grounds=("close_relative", "owns_house", "studies"),
    refusals=(*STAY.refusals, "all_older"),
    clock=replace(STAY.clock, suspensions={}),
)
"""A year later: the income of the family is no ground any more, one more refusal, and nothing stops the clock."""


def line(service: Service) -> str:
    """What the lock says of an edition."""
    return f"{service.id}@{service.edition} {edition_hash(edition_text(service))}\n"


def declared(*services: Service, lock: Path) -> Declared:
    """Ostravia with these services."""
    return Declared(
        authority=W, official_language="en", helpline="1", helpline_words=W, law_known=W, act=W, currency="OSK", of_age=18,
        law=(FOLDER,), calendar=HERE / "calendar.yaml", editions_lock=lock, services=services, bodies={"watch": W},
        home=Home(title=W, lead=W, events=(), terms=(), figures=()),
    )  # fmt: skip


def ostravia(folder: Path, *services: Service) -> Country:
    """Ostravia loaded, with a lock in this folder that knows these services."""
    lock = folder / "editions.lock"
    lock.write_text("".join(line(service) for service in services))
    return load(declared(*services, lock=lock))
