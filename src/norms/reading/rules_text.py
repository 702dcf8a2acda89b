"""Reads all rules of a law together: versions, calls between rules, exceptions and what they switch off."""

import ast
from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import date

from norms.errors import Place
from norms.graph import Call, Node, Said
from norms.kinds import BOOL, Kind
from norms.reading.scope import World
from norms.reading.sentences import read_body
from norms.statute import DatedValue, Head, Rule, Table
from norms.told import told
from norms.vocabulary import Vocabulary

Text = tuple[Head, ast.FunctionDef]


class RuleTexts:
    """Rules whose heads are read and whose bodies are read on demand, so that every call knows the type it gives."""

    def __init__(
        self,
        texts: list[Text],
        vocabulary: Vocabulary,
        values: Mapping[str, DatedValue],
        tables: Mapping[str, Table],
        currency: str,
    ) -> None:
        self._texts: dict[str, list[Text]] = defaultdict(list)
        for head, item in sorted(texts, key=lambda text: text[0].since):
            self._texts[head.name].append((head, item))
        self._heads = {name: [head for head, _ in found] for name, found in self._texts.items()}
        self._done: dict[str, list[Rule]] = {}
        self._open: list[str] = []
        self.world = World(vocabulary, values, tables, self._heads, self._kind, currency)

    def rules(self) -> dict[str, list[Rule]]:
        """Every version of every rule by name, oldest first. Raises NormError for the first thing that is wrong."""
        for heads in self._heads.values():
            _check_versions(heads, self.world)
        for name in self._texts:
            self._kind(name, self._heads[name][0].place)
        _check_exceptions(self._done)
        _check_circles(self._done)
        return self._done

    def _kind(self, name: str, place: Place) -> Kind:
        if name in self._open:
            circle = " → ".join([*self._open[self._open.index(name) :], name])
            raise place.refuse(
                told("{name} is defined through itself: {circle}", name=name, circle=circle),
                "a rule that does not come back to itself",
            )
        if name not in self._done:
            self._open.append(name)
            self._done[name] = [self._read(head, item) for head, item in self._texts[name]]
            self._open.pop()
            _check_kinds(self._done[name])
        return self._done[name][0].kind

    def _read(self, head: Head, item: ast.FunctionDef) -> Rule:
        body = read_body(item, head, self.world)
        return Rule(**vars(head), kind=body.kind, body=body)


def _check_versions(heads: list[Head], world: World) -> None:
    days: set[date] = set()
    for head in heads:
        if world.reserved(head.name):
            raise head.place.refuse(
                told("'{name}' is a word of the language", name=head.name), "another name for the rule"
            )
        if (head.act, head.about) != (heads[0].act, heads[0].about):
            raise head.place.refuse(
                told("{name} already names another rule", name=head.name),
                told("another name than {name}", name=head.name),
            )
        if head.since in days:
            raise head.place.refuse(
                told("{name} has two versions from {day}", name=head.name, day=head.since), "one version a day"
            )
        days.add(head.since)


def _check_kinds(versions: list[Rule]) -> None:
    for rule in versions:
        if rule.kind != versions[0].kind:
            what = told(
                "{rule} gives {kind}, its first version {other}", rule=rule.name, kind=rule.kind, other=versions[0].kind
            )
            raise rule.place.refuse(what, told("a version that gives {kind}", kind=versions[0].kind))


def _check_exceptions(rules: Mapping[str, list[Rule]]) -> None:
    every = [rule for versions in rules.values() for rule in versions]
    for rule in every:
        for number in rule.to:
            targets = [other for other in every if (other.act, other.article) == (rule.act, number)]
            if not targets:
                numbers = sorted({other.article for other in every if other.act == rule.act})
                what = told("the exception goes to article {number}, which does not exist", number=number)
                raise rule.place.refuse(what, told("to= one of {numbers}", numbers=", ".join(numbers)))
            for target in targets:
                _check_exception(rule, target)


def _check_exception(rule: Rule, target: Rule) -> None:
    if rule.kind != BOOL or target.kind != BOOL:
        raise rule.place.refuse("an exception and what it switches off are true or false", "rules that give Bool")
    if rule.about != target.about:
        raise rule.place.refuse(
            told("article {article} speaks of {about}", article=target.article, about=target.about),
            told("def {name}(p: {about})", name=rule.name, about=target.about),
        )


def _check_circles(rules: Mapping[str, list[Rule]]) -> None:
    """Calls see a rule after its exceptions, so an exception that rests on what it switches off is a circle."""
    excepting: dict[tuple[str, str], set[str]] = defaultdict(set)
    for name, versions in rules.items():
        for version in versions:
            for number in version.to:
                excepting[version.act, number].add(name)
    goes_to = {name: _named(versions, excepting) for name, versions in rules.items()}
    done: set[str] = set()
    for start in rules:
        _walk(start, goes_to, [], done, rules)


def _walk(
    name: str, goes_to: Mapping[str, set[str]], path: list[str], done: set[str], rules: Mapping[str, list[Rule]]
) -> None:
    if name in path:
        circle = " → ".join([*path[path.index(name) :], name])
        raise rules[name][0].place.refuse(
            told("{name} is defined through itself: {circle}", name=name, circle=circle),
            "an exception that does not rest on what it switches off",
        )
    if name in done:
        return
    for other in sorted(goes_to[name]):
        _walk(other, goes_to, [*path, name], done, rules)
    done.add(name)


def _named(versions: list[Rule], excepting: Mapping[tuple[str, str], set[str]]) -> set[str]:
    """The rules that a rule calls, and those that except from its article."""
    called = {node.rule for rule in versions for node in below(rule.body) if isinstance(node, (Call, Said))}
    articles = {(rule.act, rule.article) for rule in versions if rule.article not in rule.to}
    return called.union(*(excepting.get(article, ()) for article in articles))


def below(node: Node) -> Iterator[Node]:
    """The node and all nodes of its own text; short, since a rule has a greatest length."""
    yield node
    for arg in node.args:
        yield from below(arg)
