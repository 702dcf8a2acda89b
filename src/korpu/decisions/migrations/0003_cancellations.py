from django.db import migrations, models

KEY = ("application", "person", "filer", "office")
CHOICES = [("grant", "grant"), ("refuse", "refuse"), ("no_ground", "no_ground"), ("cancel", "cancel")]


class Migration(migrations.Migration):
    dependencies = [("decisions", "0002_honest_rows")]
    operations = [
        migrations.AlterField("decision", "outcome", models.CharField(max_length=10, choices=CHOICES)),
        migrations.RemoveConstraint("decision", "one_decision_a_case"),
        migrations.RemoveConstraint("decision", "refusal_has_second_officer"),
        migrations.AddConstraint(
            "decision",
            models.UniqueConstraint(
                condition=models.Q(("outcome", "cancel"), _negated=True), fields=KEY, name="one_decision_a_case"
            ),
        ),
        migrations.AddConstraint(
            "decision",
            models.UniqueConstraint(
                condition=models.Q(("outcome", "cancel")), fields=KEY, name="one_cancellation_a_case"
            ),
        ),
        migrations.AddConstraint(
            "decision",
            models.CheckConstraint(
                condition=models.Q(
                    ("outcome", "grant"),
                    models.Q(("outcome", "cancel"), ("officer__startswith", "law:"), ("approver", "")),
                    models.Q(
                        models.Q(("approver", ""), _negated=True),
                        models.Q(("approver", models.F("officer")), _negated=True),
                    ),
                    _connector="OR",
                ),
                name="refusal_has_second_officer",
            ),
        ),
    ]
