from uuid import uuid4

from django.db import migrations, models

STATES = [("waiting", "Waiting"), ("working", "Working"), ("done", "Done"), ("stopped", "Stopped")]


class Migration(migrations.Migration):
    initial = True

    dependencies = []

    operations = [
        migrations.CreateModel(
            name="Version",
            fields=[
                ("id", models.UUIDField(default=uuid4, editable=False, primary_key=True, serialize=False)),
                ("draft", models.UUIDField()),
                ("n", models.PositiveIntegerField()),
                ("title", models.CharField(max_length=200)),
                ("text", models.TextField()),
                ("author", models.CharField(max_length=10)),
                ("kept_at", models.DateTimeField()),
            ],
            options={
                "constraints": [models.UniqueConstraint(fields=["draft", "n"], name="one_text_a_version")],
            },
        ),
        migrations.CreateModel(
            name="Run",
            fields=[
                ("id", models.UUIDField(default=uuid4, editable=False, primary_key=True, serialize=False)),
                ("text", models.TextField()),
                ("wish", models.JSONField()),
                ("asked_by", models.CharField(max_length=10)),
                ("asked_at", models.DateTimeField()),
                ("state", models.CharField(choices=STATES, default="waiting", max_length=10)),
                ("progress", models.PositiveIntegerField(default=0)),
                ("answer", models.JSONField(null=True)),
                ("ended_at", models.DateTimeField(null=True)),
            ],
            options={
                "indexes": [
                    models.Index(fields=["asked_at"], name="run_by_age"),
                    models.Index(fields=["asked_by", "asked_at"], name="run_by_who_asked"),
                ],
            },
        ),
    ]
