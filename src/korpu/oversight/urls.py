"""Addresses of the door of those who prepare a change of the law. None of them shows anybody's data."""

from korpu.access.purposes import Purpose
from korpu.access.routes import Audience, Route
from korpu.access.staff.entrance import entrance
from korpu.oversight.views import drafts, exports, looks
from korpu.ui import errors
from korpu.ui.doors import broken

urlpatterns = [
    Route("", drafts.drafts, "drafts", Audience.OFFICER, Purpose.DRAFT),
    Route("new/", drafts.new, "new", Audience.OFFICER, Purpose.DRAFT),
    Route("drafts/<uuid:draft>/", drafts.draft, "draft", Audience.OFFICER, Purpose.DRAFT),
    Route("drafts/<uuid:draft>/<int:n>/", drafts.version, "version", Audience.OFFICER, Purpose.DRAFT),
    Route("write/", drafts.write, "write", Audience.OFFICER, Purpose.DRAFT),
    Route("looks/<uuid:run>/", looks.look, "look", Audience.OFFICER, Purpose.DRAFT),
    Route("looks/<uuid:run>/answer/", looks.answer, "answer", Audience.OFFICER, Purpose.DRAFT),
    Route("looks/<uuid:run>/impact.json", exports.as_json, "json", Audience.OFFICER, Purpose.DRAFT),
    Route("looks/<uuid:run>/impact.csv", exports.as_csv, "csv", Audience.OFFICER, Purpose.DRAFT),
    *entrance,
]

handler400, handler403 = errors.bad_request, errors.forbidden
handler404, handler500 = errors.not_found, broken
handler429 = errors.too_many
