"""The hash of a law: over what was read, in one canonical form, so that spaces and comments do not count."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from typing import Any

from norms.equality import Equality
from norms.graph import Node
from norms.kinds import Kind
from norms.statute import Act, DatedValue, Rule, Table
from norms.vocabulary import Fact, Vocabulary


def law_hash(
    acts: Mapping[str, Act],
    vocabulary: Vocabulary,
    values: Mapping[str, DatedValue],
    tables: Mapping[str, Table],
    versions: Mapping[str, list[Rule]],
    equality: Equality,
) -> str:
    """SHA-256 in hex. Words count: they are what people are told."""
    return digest(canonical([acts, vocabulary.choices, vocabulary.entities, values, tables, versions, equality]))


def digest(content: Any) -> str:
    """SHA-256 in hex of the one text that plain lists, mappings, texts and whole numbers have."""
    return hashlib.sha256(written(content)).hexdigest()


def written(content: Any) -> bytes:
    """JSON with sorted keys and no spaces, in UTF-8."""
    return json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def canonical(thing: Any) -> Any:
    """Plain lists, mappings, texts and whole numbers. Order counts only where the text has an order."""
    if isinstance(thing, Node):
        return _node(thing)
    if isinstance(thing, (Kind, date)):
        return str(thing)
    if isinstance(thing, frozenset):
        return sorted((canonical(part) for part in thing), key=repr)
    if isinstance(thing, (tuple, list)):
        return [canonical(part) for part in thing]
    if isinstance(thing, Mapping):
        return {json.dumps(canonical(key)): canonical(value) for key, value in thing.items()}
    if is_dataclass(thing):
        return {f.name: canonical(getattr(thing, f.name)) for f in fields(thing) if f.name != "place"}
    return thing


def _node(node: Node) -> list[Any]:
    own = [getattr(node, f.name) for f in fields(node)]
    return [type(node).__name__, *(part.name if isinstance(part, Fact) else canonical(part) for part in own)]
