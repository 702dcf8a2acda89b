"""Rows of the tables that officers read all day. Fifty rows of eight cells are half of a page's work when the template engine lays
them out, node by node; here a row is one format. Everything that is put into one is escaped."""

from collections.abc import Iterable
from functools import lru_cache

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from korpu.ui.parts import HitRow, StitchKind, Tag, WorkRow

OPEN = '<td><a class="go" href="{}">{}<span class="hide"> {}</span></a></td>'
WORK = (
    '<tr><td><strong>{}</strong></td><td class="num">{}{}</td>'
    '<td><span class="num nowrap"><bdi>{}</bdi></span><br><span class="soft">{}</span></td>'
    "<td>{}</td><td>{}</td><td>{}</td><td>{}</td>" + OPEN + "</tr>"
)
HIT = (
    '<tr><td class="num nowrap"><bdi>{}</bdi></td><td><strong><bdi>{}</bdi></strong></td><td class="num">{}</td>'
    "<td>{}</td><td>{}</td><td>{}</td>" + OPEN + "</tr>"
)


def of_work(rows: Iterable[WorkRow]) -> SafeString:
    """Table rows of a work-list."""
    open_it = _("Open")
    return format_html_join("", WORK, (
        (
            row.day, row.left, _strip(tuple(row.strip)), row.number, row.name, row.service, row.step, _tag(row.opinion),
            row.language, row.href, open_it, row.number,
        )
        for row in rows
    ))  # fmt: skip


def of_hits(rows: Iterable[HitRow]) -> SafeString:
    """Table rows of what a search found."""
    open_it = _("Open")
    return format_html_join("", HIT, (
        (row.number, row.name, row.born, row.service, row.filed, row.step, row.href, open_it, row.number) for row in rows
    ))  # fmt: skip


@lru_cache(maxsize=1024)
def _strip(kinds: tuple[StitchKind, ...]) -> SafeString | str:
    """A mark for each stitch of a case's days."""
    marks = format_html_join("", '<i class="{}"></i>', ((kind,) for kind in kinds))
    return format_html('<span class="strip" aria-hidden="true">{}</span>', marks) if kinds else ""


def _tag(tag: Tag | None) -> SafeString | str:
    if tag is None:
        return ""
    return format_html('<span class="{}">{}</span>', f"tag {tag.tone}" if tag.tone else "soft", tag.text)
