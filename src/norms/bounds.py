"""The earliest day a date can be when the calendar of its year is not published yet."""

from datetime import date

from norms import graph
from norms.arithmetic import LAST_DAY, add_months
from norms.graph import Node
from norms.kinds import DATE
from norms.states import NOT_APPLICABLE
from norms.view import View


def earliest(view: View, node: Node) -> int | None:
    """The day number no later than the true one, or None when nothing can be said. A known date is its own."""
    value = view.value(node)
    if node.kind != DATE or value is NOT_APPLICABLE:
        return None
    return value if isinstance(value, int) else _bound(view, node)


def _bound(view: View, node: Node) -> int | None:
    match node:
        case graph.AddWorkingDays() | graph.AddMonths() | graph.Arithmetic():
            return _shifted(view, node)
        case graph.Choose():
            return _chosen(view, node)
        case graph.Call() | graph.Said() | graph.Door():
            return next((earliest(view, part) for part in view.edition.parts(node)), None)
    return None


def _chosen(view: View, node: graph.Choose) -> int | None:
    test = view.value(node.test)
    open_ = (node.then, node.other) if test is None else (node.then,) if test else (node.other,)
    found = [earliest(view, part) for part in open_]
    known = [day for day in found if day is not None]
    return min(known) if len(known) == len(found) else None


def _shifted(view: View, node: graph.AddWorkingDays | graph.AddMonths | graph.Arithmetic) -> int | None:
    day, count = _operands(view, node)
    if day is None or not isinstance(count, int):
        return None
    if isinstance(node, graph.AddMonths):
        return add_months(day, node.sign * count, node.rounding == "up")
    if isinstance(node, graph.AddWorkingDays):
        found = view.edition.law.calendar.add(date.fromordinal(day), node.sign * count).earliest
        return found.toordinal() if found else None
    total = day + count if node.sign == "+" else day - count
    return total if 0 < total <= LAST_DAY else None


def _operands(view: View, node: graph.AddWorkingDays | graph.AddMonths | graph.Arithmetic) -> tuple[int | None, object]:
    if isinstance(node, graph.Arithmetic):
        return earliest(view, node.left), view.value(node.right)
    return earliest(view, node.day), view.value(node.count)
