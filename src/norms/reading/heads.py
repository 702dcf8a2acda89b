"""Reads what stands above a rule: `@article`, `@exception`, `@reading`."""

import ast
from datetime import date

from norms.errors import Place, suggestion
from norms.reading import literals
from norms.reading.act_text import check_confidence, check_source
from norms.reading.parse import body_of, parse
from norms.statute import Act, Head, Reading
from norms.told import told
from norms.vocabulary import Vocabulary

REQUIRED = {
    "article": ("since", "confidence", "source"),
    "exception": ("since", "confidence", "source", "to"),
    "reading": ("since", "confidence", "article", "decided_on", "by"),
}
OPTIONAL = ("until", "rounding", "source", "az", "en", "ru")


def read_heads(text: str, file: str, act: Act, vocabulary: Vocabulary) -> list[tuple[Head, ast.FunctionDef]]:
    """The rules of one file: head and unread body. `file` ends in the name of the article."""
    place = Place(file)
    found = []
    for item in body_of(parse(text, place)):
        if not isinstance(item, ast.FunctionDef) or len(item.decorator_list) != 1:
            raise place.at(item.lineno).refuse("only rules stand in a file of law", '@article("45.1", …) above def …')
        head = _Head(item, place, act).head(_about(item, place, vocabulary))
        _check_file(head)
        found.append((head, item))
    return found


def _check_file(head: Head) -> None:
    name = head.place.file.rpartition("/")[2].removesuffix(".py")
    first = head.article.split(".")[0]
    if first != name:
        raise head.place.refuse(
            told("article {article} does not belong in {name}.py", article=head.article, name=name),
            told("the file {name}.py", name=first),
        )


def _about(item: ast.FunctionDef, place: Place, vocabulary: Vocabulary) -> str:
    """The entity of the one parameter."""
    match item.args:
        case ast.arguments(
            posonlyargs=[],
            args=[ast.arg(annotation=ast.Name(id=entity))],
            vararg=None,
            kwonlyargs=[],
            kwarg=None,
            defaults=[],
        ):
            if entity in vocabulary.entities:
                return entity
            instead = told("def {name}(p: {about}):", name=item.name, about=suggestion(entity, vocabulary.entities))
            raise place.at(item.lineno).refuse(told("'{entity}' is not declared in facts.py", entity=entity), instead)
    instead = told("def {name}(p: {about}):", name=item.name, about=vocabulary.person)
    raise place.at(item.lineno).refuse("a rule speaks of one person or one item of a list", instead)


class _Head:
    """One decorator with its arguments."""

    def __init__(self, item: ast.FunctionDef, place: Place, act: Act) -> None:
        self.item, self.act, self.call = item, act, item.decorator_list[0]
        self.place = place.at(self.call.lineno)
        self.form, self.first, self.given = self._taken_apart()
        self.place = Place(place.file, self.call.lineno, self._number())

    def head(self, about: str) -> Head:
        """The head, after every argument was checked."""
        self._check_keys()
        return Head(
            name=self.item.name,
            form=self.form,
            article=self._number(),
            act=self.act.id,
            words=literals.words_among(self.given, self.place),
            since=self._day("since"),
            until=self._until(),
            confidence=check_confidence(self._text("confidence"), self.place),
            source=check_source(self._text("source"), self.act, self.place) if "source" in self.given else "",
            rounding=self._rounding(),
            to=self._to(),
            reading=Reading(self.first, self._day("decided_on"), self._text("by")) if self.form == "reading" else None,
            about=about,
            place=self.place,
        )

    def _taken_apart(self) -> tuple[str, str, dict[str, ast.expr]]:
        match self.call:
            case ast.Call(func=ast.Name(id=form), args=[first]) if form in REQUIRED:
                given = {key.arg or "**": key.value for key in self.call.keywords}
                return form, literals.text(first, self.place), given
        raise self.place.refuse(
            told("'{text}' is not a head of a rule", text=ast.unparse(self.call)[:40]),
            '@article("45.1", …), @exception("50.2", to="50.1", …) or @reading("where the doubt stands", article="46.1", …)',
        )

    def _number(self) -> str:
        if self.form != "reading":
            return self.first
        return literals.text(self.given["article"], self.place) if "article" in self.given else ""

    def _check_keys(self) -> None:
        known = (*REQUIRED[self.form], *OPTIONAL)
        for key in self.given:
            if key not in known:
                raise self.place.refuse(
                    told("'{key}' is not a word of @{form}", key=key, form=self.form), suggestion(key, known)
                )
        for key in REQUIRED[self.form]:
            if key not in self.given:
                raise self.place.refuse(
                    told("@{form} says no '{key}'", form=self.form, key=key), told("{key}=…", key=key)
                )

    def _text(self, key: str) -> str:
        return literals.text(self.given[key], self.place)

    def _day(self, key: str) -> date:
        return literals.day(self.given[key], self.place)

    def _until(self) -> date | None:
        given = self.given.get("until")
        if given is None or (isinstance(given, ast.Constant) and given.value is None):
            return None
        until = self._day("until")
        if until <= self._day("since"):
            raise self.place.refuse(
                "the rule ends before it begins", "until= a later day than since=; it is not included"
            )
        return until

    def _rounding(self) -> str:
        rounding = self._text("rounding") if "rounding" in self.given else ""
        if rounding not in ("", "down", "up"):
            raise self.place.refuse(
                told("'{rounding}' is not a rounding of months", rounding=rounding), 'rounding="down" or rounding="up"'
            )
        return rounding

    def _to(self) -> tuple[str, ...]:
        given = self.given.get("to")
        if given is None:
            return ()
        parts = given.elts if isinstance(given, ast.Tuple) else [given]
        return tuple(literals.text(part, self.place) for part in parts)
