"""Addresses of the portal.

None holds an identifier, a code or a name: a person's drafts and cases are numbered in their own list.
"""

from django.urls import path

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
    sending,
)
from korpu.ui import errors
from korpu.ui.pattern_library import page as pattern_library

urlpatterns = [
    path("", public.home, name="home"),
    path("services/", public.services, name="services"),
    path("services/<slug:service>/", public.service, name="service"),
    path("figures/", figures.figures, name="figures"),
    path("law/<slug:act>/<str:article>/", law.article, name="article"),
    path("check/<slug:service>/", checking.check, name="check"),
    path("days/<slug:service>/", counting.days, name="days"),
    path("check/<slug:service>/law/", offline.law, name="check-law"),
    path("offline/", offline.offline, name="offline"),
    path("worker.js", offline.worker, name="worker"),
    path("apply/<slug:service>/", entering.begin, name="begin"),
    path("return/", entering.come_back, name="return"),
    path("claim/", entering.claim, name="claim"),
    path("leave/", entering.leave, name="leave"),
    path("my/", mine.everything, name="mine"),
    path("my/drafts/<int:place>/", drafting.overview, name="draft"),
    path("my/drafts/<int:place>/papers/", papers.papers, name="papers"),
    path("my/drafts/<int:place>/send/", sending.send, name="send"),
    path("my/drafts/<int:place>/drop/", drafting.drop, name="drop"),
    path("my/drafts/<int:place>/<slug:step>/", drafting.question, name="question"),
    path("my/cases/<int:place>/", mine.case, name="case"),
    path("my/cases/<int:place>/receipt/", mine.receipt, name="receipt"),
    path("my/cases/<int:place>/who-looked/", mine.looks, name="looks"),
    path("my/cases/<int:place>/answer/", answering.answer, name="answer"),
    path("my/cases/<int:place>/left/", answering.left, name="left"),
    path("my/cases/<int:place>/again/", again.again, name="again"),
    path("my/cases/<int:place>/withdraw/", answering.withdraw, name="withdraw"),
    path("my/cases/<int:place>/letters/<int:number>/", letters.letter, name="letter"),
    path("verify/", letters.verify, name="verify"),
    path("pattern-library/", pattern_library, name="pattern-library"),
]

handler400, handler403 = errors.bad_request, errors.forbidden
handler404, handler500 = errors.not_found, errors.broken
