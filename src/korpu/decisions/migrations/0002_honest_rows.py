from django.db import migrations

from korpu.store.rows import honest_ids, of_one_case


class Migration(migrations.Migration):
    dependencies = [("decisions", "0001_initial"), ("applications", "0002_honest_rows")]
    operations = [
        honest_ids("decisions_decision"),
        of_one_case("decisions_decision"),
    ]
