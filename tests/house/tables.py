"""A builder's process tells of every table that its zone has, as the models declare it. It needs no database."""

import json
import sys
from typing import Any


def table(model: Any) -> dict[str, Any]:
    """A table: whose it is, its columns, what counts its rows, and where its relations lead, constraint or not."""
    meta = model._meta
    return {
        "table": meta.db_table,
        "app": meta.app_label,
        "package": package(model),
        "key": type(meta.pk).__name__,
        "columns": [each.column for each in meta.concrete_fields],
        "leads": [
            [each.name, each.related_model._meta.app_label, package(each.related_model)]
            for each in meta.get_fields()
            if each.is_relation and each.concrete and each.related_model
        ],
        "generic": [each.name for each in meta.private_fields],
    }


def package(model: Any) -> str:
    """The room of ours that a model belongs to; a library's own name for a library's."""
    first, _, rest = model.__module__.partition(".")
    return str(rest.partition(".")[0] if first == "korpu" else first)


def main() -> None:
    """Print them."""
    import django

    django.setup()
    from django.apps import apps

    json.dump([table(model) for model in apps.get_models()], sys.stdout)


if __name__ == "__main__":
    main()
