"""Reads `facts.py`: closed lists and entities with their facts. Parsed as text, never imported."""

import ast
from collections.abc import Callable
from typing import Any

from norms.errors import Place, suggestion
from norms.kinds import BOOL, DATE, LIST, MONEY, SIMPLE, Kind
from norms.reading import literals
from norms.reading.act_text import check_confidence
from norms.reading.parse import body_of, parse
from norms.told import alternatives, told
from norms.vocabulary import Choice, Fact, Vocabulary

TEXTS = ("by", "holder", "confidence", "sensitivity", "article", "protected")
TRUTHS = ("may_not_apply", "discretionary")
WORDS = ("ask", "because")
KNOWN = ("az", "en", "ru", "cost", "domain", *TEXTS, *TRUTHS, *WORDS)
ONE_OF = {"by": ("person", "register", "officer"), "sensitivity": ("plain", "sealed")}


def read_vocabulary(text: str, file: str, currency: str, into: Vocabulary) -> None:
    """Adds the closed lists and entities of one file to `into`, refusing a name that is already there.

    An entity that an earlier file declared may be opened once more: the new facts stand after its earlier ones.
    """
    place, opened = Place(file), set[str]()
    for item in body_of(parse(text, place)):
        if not (isinstance(item, ast.ClassDef) and len(item.bases) == 1 and isinstance(item.bases[0], ast.Name)):
            raise place.at(item.lineno).refuse("only closed lists and entities stand here", "class Kin(Choice): …")
        here = place.at(item.lineno)
        again = item.name in into.entities and (item.name in opened or item.bases[0].id != "Entity")
        if item.name in into.choices or item.name in SIMPLE or again:
            raise here.refuse(told("'{name}' is declared twice", name=item.name), "one declaration, or another name")
        opened.add(item.name)
        if item.bases[0].id == "Choice":
            into.choices[item.name] = _choice(item, place)
        elif item.bases[0].id == "Entity":
            into.entities[item.name] = _entity(item, place, currency, into)
        else:
            raise here.refuse(told("'{name}' is not a kind of declaration", name=item.bases[0].id), "Choice or Entity")


def check_vocabulary(vocabulary: Vocabulary, place: Place) -> None:
    """Refuses acts without exactly one person, and lists inside lists."""
    if len(vocabulary.roots) != 1:
        raise place.refuse(
            told("exactly one entity is the person, found {found}", found=vocabulary.roots),
            "hold the others in a many(…)",
        )
    for name, facts in vocabulary.entities.items():
        for fact in facts.values():
            if fact.is_list and name != vocabulary.person:
                raise place.refuse(
                    told("'{name}' is a list inside a list", name=fact.name),
                    told("a list of {person}", person=vocabulary.person),
                )


def _choice(item: ast.ClassDef, place: Place) -> Choice:
    members = {}
    for name, call in _declarations(item, place):
        if name in members:
            raise place.at(call.lineno).refuse(told("'{name}' is declared twice", name=name), "each member once")
        members[name] = literals.words(call, place)
    if not members:
        raise place.at(item.lineno).refuse(
            told("{name} has no members", name=item.name), 'spouse = words(az="…", en="…", ru="…")'
        )
    return Choice(item.name, members)


def _entity(item: ast.ClassDef, place: Place, currency: str, vocabulary: Vocabulary) -> dict[str, Fact]:
    facts = dict(vocabulary.entities.get(item.name, {}))
    for name, call in _declarations(item, place):
        here = place.at(call.lineno)
        if name in facts:
            raise here.refuse(told("'{name}' is declared twice", name=name), "each fact once")
        facts[name] = _Declaration(name, item.name, call, here, currency, vocabulary).fact()
    return facts


def _declarations(item: ast.ClassDef, place: Place) -> list[tuple[str, ast.Call]]:
    found = []
    for line in body_of(item):
        match line:
            case ast.Assign(targets=[ast.Name(id=name)], value=ast.Call() as call):
                found.append((name, call))
            case _:
                raise place.at(line.lineno).refuse("only declarations stand in a class", 'name = fact(Bool, az="…", …)')
    return found


class _Declaration:
    """One `fact(…)` or `many(…)` with its keyword arguments."""

    def __init__(
        self, name: str, entity: str, call: ast.Call, place: Place, currency: str, vocabulary: Vocabulary
    ) -> None:
        self.name, self.entity, self.call, self.place = name, entity, call, place
        self.currency, self.vocabulary = currency, vocabulary
        self.given = {key.arg or "**": key.value for key in call.keywords}

    def fact(self) -> Fact:
        """The fact, after every attribute was checked."""
        for key in self.given:
            if key not in KNOWN:
                raise self.place.refuse(told("'{key}' is not an attribute of a fact", key=key), suggestion(key, KNOWN))
        kind, of = self._type()
        words = literals.words_among(self.given, self.place)
        return self._agreed(Fact(self.name, self.entity, kind, words, of, place=self.place, **self._attributes(kind)))

    def _type(self) -> tuple[Kind, str]:
        match self.call:
            case ast.Call(func=ast.Name(id="fact"), args=[ast.Name(id=name)]):
                kinds = {**SIMPLE, **{c.name: c.kind for c in self.vocabulary.choices.values()}}
                return self._known(name, kinds, told("'{name}' is no type", name=name)), ""
            case ast.Call(func=ast.Name(id="many"), args=[ast.Name(id=name)]):
                self._known(name, self.vocabulary.entities, told("'{name}' is no entity declared above", name=name))
                return LIST, name
        raise self.place.refuse("a fact is declared with its type", "fact(Bool, …) or many(Relative, …)")

    def _known(self, name: str, known: dict[str, Any], what: str) -> Any:
        if name not in known:
            raise self.place.refuse(what, suggestion(name, known))
        return known[name]

    def _attributes(self, kind: Kind) -> dict[str, Any]:
        readers: dict[str, Callable[[ast.expr, Place], Any]] = {
            "cost": literals.whole_number,
            "domain": lambda e, place: self._domain(e, kind),
            **dict.fromkeys(TEXTS, literals.text),
            **dict.fromkeys(TRUTHS, literals.truth),
            **dict.fromkeys(WORDS, self._words),
        }
        return {key: read(self.given[key], self.place) for key, read in readers.items() if key in self.given}

    def _words(self, e: ast.expr, place: Place) -> Any:
        if not isinstance(e, ast.Call):
            raise place.refuse("this needs words in three languages", 'words(az="…", en="…", ru="…")')
        return literals.words(e, place)

    def _domain(self, e: ast.expr, kind: Kind) -> tuple[int | None, int | None]:
        if not (isinstance(e, ast.Tuple) and len(e.elts) == 2) or kind.members or kind in (BOOL, LIST):
            raise self.place.refuse("a domain has a lowest and a highest value", "domain=(0, None)")
        low, high = (self._bound(part, kind) for part in e.elts)
        return low, high

    def _bound(self, e: ast.expr, kind: Kind) -> int | None:
        match e:
            case ast.Constant(value=None):
                return None
            case ast.Call(func=ast.Name(id=word), args=[arg], keywords=[]) if word == self.currency and kind == MONEY:
                return literals.money(arg, self.place, self.currency)
            case ast.Call(func=ast.Name(id="date"), args=[arg], keywords=[]) if kind == DATE:
                return literals.day(arg, self.place).toordinal()
        number = literals.whole_number(e, self.place)
        if kind == DATE or (kind == MONEY and number):
            raise self.place.refuse(
                told("{number} is not a {kind}", number=number, kind=kind),
                told('{currency}({number}) or date("2024-01-16")', currency=self.currency, number=number),
            )
        return number

    def _agreed(self, fact: Fact) -> Fact:
        """The fact, after checking that its attributes fit each other."""
        for key, allowed in ONE_OF.items():
            if getattr(fact, key) not in allowed:
                raise self.place.refuse(
                    told("{key}='{value}' is not known", key=key, value=getattr(fact, key)), alternatives(allowed)
                )
        if bool(fact.holder) != bool(fact.confidence):
            raise self.place.refuse("a holder and how sure we are of it go together", 'holder="…", confidence="M"')
        if fact.confidence:
            check_confidence(fact.confidence, self.place)
        if fact.ask and not fact.because:
            raise self.place.refuse("a question without a because", 'because=words(az="…", en="…", ru="…")')
        if fact.discretionary and fact.by != "officer":
            raise self.place.refuse("only an officer can assert a discretionary fact", 'by="officer"')
        if fact.may_not_apply and fact.is_list:
            raise self.place.refuse("a list cannot be not applicable", "an empty complete list in the input")
        return fact
