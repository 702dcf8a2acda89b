"""Addresses of the portal.

Each says whom it is for and what for. None holds an identifier, a code or a name: a person's drafts and cases are numbered in their
own list.
"""

from korpu.access.purposes import Purpose
from korpu.access.routes import Audience, Route
from korpu.portal.views import (
    again,
    answering,
    checking,
    counting,
    drafting,
    entering,
    figures,
    law,
    letters,
    mine,
    offline,
    papers,
    public,
    receipts,
    sending,
)
from korpu.ui import errors
from korpu.ui.doors import broken
from korpu.ui.pattern_library import page as pattern_library

urlpatterns = [
    Route("", public.home, "home", Audience.ANYONE, Purpose.INFORM),
    Route("services/", public.services, "services", Audience.ANYONE, Purpose.INFORM),
    Route("services/<slug:service>/", public.service, "service", Audience.ANYONE, Purpose.INFORM),
    Route("figures/", figures.figures, "figures", Audience.ANYONE, Purpose.INFORM),
    Route("kept/<slug:digest>/", receipts.kept, "kept", Audience.ANYONE, Purpose.INFORM),
    Route("law/", law.acts, "law", Audience.ANYONE, Purpose.INFORM),
    Route("law/<slug:act>/", law.act, "act", Audience.ANYONE, Purpose.INFORM),
    Route("law/<slug:act>/<str:article>/", law.article, "article", Audience.ANYONE, Purpose.INFORM),
    Route("check/<slug:service>/", checking.check, "check", Audience.ANYONE, Purpose.CHECK),
    Route("days/<slug:service>/", counting.days, "days", Audience.ANYONE, Purpose.CHECK),
    Route("check/<slug:service>/law/", offline.law, "check-law", Audience.ANYONE, Purpose.CHECK),
    Route("offline/", offline.offline, "offline", Audience.ANYONE, Purpose.INFORM),
    Route("worker.js", offline.worker, "worker", Audience.ANYONE, Purpose.INFORM),
    Route("apply/<slug:service>/", entering.begin, "begin", Audience.ANYONE, Purpose.APPLY),
    Route("return/", entering.come_back, "return", Audience.ANYONE, Purpose.ENTER),
    Route("claim/", entering.claim, "claim", Audience.ANYONE, Purpose.ENTER),
    Route("leave/", entering.leave, "leave", Audience.ANYONE, Purpose.ENTER),
    Route("my/", mine.everything, "mine", Audience.PERSON, Purpose.FOLLOW),
    Route("my/drafts/<int:place>/", drafting.overview, "draft", Audience.PERSON, Purpose.APPLY),
    Route("my/drafts/<int:place>/papers/", papers.papers, "papers", Audience.PERSON, Purpose.APPLY),
    Route("my/drafts/<int:place>/send/", sending.send, "send", Audience.PERSON, Purpose.APPLY),
    Route("my/drafts/<int:place>/drop/", drafting.drop, "drop", Audience.PERSON, Purpose.APPLY),
    Route("my/drafts/<int:place>/<slug:step>/", drafting.question, "question", Audience.PERSON, Purpose.APPLY),
    Route("my/cases/<int:place>/", mine.case, "case", Audience.PERSON, Purpose.FOLLOW),
    Route("my/cases/<int:place>/receipt/", mine.receipt, "receipt", Audience.PERSON, Purpose.FOLLOW),
    Route("my/cases/<int:place>/why/", receipts.why, "why", Audience.PERSON, Purpose.FOLLOW),
    Route("my/cases/<int:place>/help/", receipts.help_on, "help", Audience.PERSON, Purpose.FOLLOW),
    Route("my/cases/<int:place>/who-looked/", mine.looks, "looks", Audience.PERSON, Purpose.FOLLOW),
    Route("my/cases/<int:place>/answer/", answering.answer, "answer", Audience.PERSON, Purpose.FOLLOW),
    Route("my/cases/<int:place>/left/", answering.left, "left", Audience.PERSON, Purpose.FOLLOW),
    Route("my/cases/<int:place>/again/", again.again, "again", Audience.PERSON, Purpose.APPLY),
    Route("my/cases/<int:place>/withdraw/", answering.withdraw, "withdraw", Audience.PERSON, Purpose.FOLLOW),
    Route("my/cases/<int:place>/letters/<int:number>/", letters.letter, "letter", Audience.PERSON, Purpose.FOLLOW),
    Route("verify/", letters.verify, "verify", Audience.ANYONE, Purpose.VERIFY),
    Route("pattern-library/", pattern_library, "pattern-library", Audience.ANYONE, Purpose.INFORM),
]

handler400, handler403 = errors.bad_request, errors.forbidden
handler404, handler500 = errors.not_found, broken
