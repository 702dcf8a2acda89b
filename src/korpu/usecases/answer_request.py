"""Answer what an officer asked, in words and with papers.

For a person: the case is back in the officer's hand at once, or the law acts at once where it needs no officer. Refuses: an answer
nobody asked for, an empty one. Leaves, in one transaction, an event and the papers that were attached for it, which are papers of
the case from then on; the words are sealed.
"""

import datetime as dt
from uuid import UUID

from korpu.access.actors import Present
from korpu.applications.models import Application
from korpu.cases.actions import Act, happen, held, key_of
from korpu.cases.models import CaseNow
from korpu.cases.rules import Standing
from korpu.cases.terms import Kind
from korpu.documents.models import Upload
from korpu.store.actions import BY_LAW, post
from korpu.store.zones import enter
from korpu.usecases.attach_paper import hand_in, take_papers
from korpu.usecases.refusals import Incomplete, NotNow
from korpu.usecases.sealing import place, seal_json


def answer_request(person: Present, application: UUID, words: str, now: dt.datetime) -> CaseNow:
    """With every paper that was attached and not sent yet (see `attach_paper`)."""
    with enter(person.zone, keys=person.key):
        row = Application.objects.only("id", "envelope", "person").get(id=application)
        brought = Upload.objects.filter(application=application, office=None).exists()
    if not words.strip() and not brought:
        raise Incomplete(("words",))
    sealed = seal_json(person, row.envelope, place(person.zone, row.id, "event", "answered"), {"words": words})
    with enter(person.zone, keys=person.key) as alias:
        case = held(application_id=application)
        if not Standing.of(case.standing).asks:
            raise NotNow("answer")
        papers = take_papers(alias, case.application_id)
        hand_in(case, papers)
        body = {
            "papers": [str(paper.id) for paper in papers], "given": sorted({paper.paper for paper in papers}),
            "to": case.standing["asked"],
        }  # fmt: skip
        actor = person.acts_as(case)
        happen(alias, person.zone, case, Act(Kind.ANSWERED, actor, "apply", now, body, sealed, told=True))
        if case.standing["automatic"]:
            post(alias, key_of(case), BY_LAW, now)
        return case
