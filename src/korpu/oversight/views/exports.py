"""The effect of a draft as a file: for a colleague's table, or for another program."""

import csv
import json
from collections.abc import Iterator
from typing import Any
from uuid import UUID

from django.http import Http404, HttpResponse

from korpu.drafts.queries import run_of
from korpu.ui.doors import read_only

COUNTS = (
    "people",
    "before_yes",
    "before_no",
    "before_unknown",
    "after_yes",
    "after_no",
    "after_unknown",
    "gain",
    "lose",
)
MEASURED = (
    "unit",
    "before_people",
    "before_sum",
    "before_median",
    "after_people",
    "after_sum",
    "after_median",
    "more",
    "less",
)
MEASURES = ("fee", "due", "length", "papers")


@read_only
def as_json(request: Any, run: UUID) -> HttpResponse:
    """The whole answer as the reckoner gave it; what is hidden is null."""
    text = json.dumps(_answer(run), ensure_ascii=False, indent=1)
    return _file(text, "application/json", "impact.json")


@read_only
def as_csv(request: Any, run: UUID) -> HttpResponse:
    """One line for all and one for each group of each matter; what is hidden is empty."""
    response = _file("", "text/csv; charset=utf-8", "impact.csv")
    response.write("\ufeff")  # so that spreadsheets read the letters of every language
    lines = csv.writer(response)
    measured = [f"{measure}_{name}" for measure in MEASURES for name in MEASURED]
    lines.writerow(["matter", "column", "group", *COUNTS, *measured])
    lines.writerows(_lines(_answer(run)))
    return response


def _lines(answer: dict[str, Any]) -> Iterator[list[Any]]:
    for matter in answer.get("matters", ()):
        yield [matter["matter"], "", "", *_figures(matter["all"])]
        for by in matter["by"]:
            for group in by["groups"]:
                yield [matter["matter"], by["column"], group["value"], *_figures(group)]


def _figures(told: dict[str, Any]) -> Iterator[Any]:
    for name in COUNTS:
        yield _within(told, name)
    for measure in MEASURES:
        for name in MEASURED:
            yield _within(told["quantities"].get(measure, {}), name)


def _within(told: dict[str, Any], name: str) -> Any:
    """``before_yes`` is what ``before`` says of ``yes``."""
    side, _, part = name.partition("_")
    return (told.get(side) or {}).get(part) if part else told.get(name)


def _answer(run: UUID) -> dict[str, Any]:
    found = run_of(run)
    if found is None or not found.answer:
        raise Http404
    answer: dict[str, Any] = found.answer
    return answer


def _file(text: str, kind: str, name: str) -> HttpResponse:
    return HttpResponse(text, content_type=kind, headers={"Content-Disposition": f'attachment; filename="{name}"'})
