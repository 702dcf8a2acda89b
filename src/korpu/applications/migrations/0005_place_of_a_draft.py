from django.db import migrations, models

BY_FIRST_SAVE = """
    update applications_draft set place = counted.place
    from (select id, row_number() over (partition by filer order by saved_at, id) as place from applications_draft) counted
    where counted.id = applications_draft.id
"""


class Migration(migrations.Migration):
    """Each draft gets a place in its person's list, and keeps it: what is numbered in an address must not move."""

    dependencies = [("applications", "0004_found_by_name")]

    operations = [
        migrations.AddField("draft", "place", models.PositiveIntegerField(default=1), preserve_default=False),
        migrations.RunSQL(BY_FIRST_SAVE, migrations.RunSQL.noop),
        migrations.AddConstraint("draft", models.UniqueConstraint(fields=["filer", "place"], name="one_draft_a_place")),
    ]
