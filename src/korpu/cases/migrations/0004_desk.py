import datetime as dt

from django.db import migrations, models

NARROWED = {"": (), "_step": ("next_act",), "_service": ("service",), "_both": ("service", "next_act")}
BY_DUE_DAY, BY_FILING = ("listed_on", "filed_at", "id"), ("filed_at", "id")
LISTINGS = [
    *((f"worklist{name}", columns, BY_DUE_DAY) for name, columns in NARROWED.items()),
    ("worklist_mine", ("assignee",), BY_DUE_DAY),
    *((f"filed{name}", columns, BY_FILING) for name, columns in NARROWED.items()),
]


def index(name: str, columns: tuple[str, ...], condition: models.Q) -> migrations.AddIndex:
    """An index of one office's cases in an order."""
    made = models.Index(fields=["office", *columns], condition=condition, name=name)
    return migrations.AddIndex(model_name="casenow", index=made)


class Migration(migrations.Migration):
    dependencies = [("cases", "0003_valid_until")]
    operations = [
        migrations.AddField("casenow", "assignee", models.CharField(blank=True, default="", max_length=10), False),
        migrations.AddField("casenow", "listed_on", models.DateField(default=dt.date.min)),
        migrations.RunSQL(
            "update cases_casenow set listed_on = due_on where due_on is not null", migrations.RunSQL.noop
        ),
        migrations.RemoveIndex("casenow", "worklist"),
        *(index(name, (*narrowed, *order), models.Q(open=True)) for name, narrowed, order in LISTINGS),
        index("to_collect", BY_DUE_DAY, models.Q(next_act="pay")),
        migrations.CreateModel(
            name="Presence",
            fields=[
                (
                    "id",
                    models.UUIDField(
                        db_default=models.Func(function="gen_random_uuid"), primary_key=True, serialize=False
                    ),
                ),
                ("application", models.UUIDField()),
                ("office", models.CharField(max_length=40)),
                ("officer", models.CharField(max_length=10)),
                ("ends_at", models.DateTimeField()),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(fields=("office", "application", "officer"), name="one_presence_a_case")
                ],
                "indexes": [models.Index(fields=["ends_at"], name="presence_by_end")],
            },
        ),
    ]
