from django.db import migrations

from korpu.store.rows import honest_ids, of_one_case


class Migration(migrations.Migration):
    dependencies = [("cases", "0001_initial"), ("applications", "0002_honest_rows")]
    operations = [
        honest_ids("cases_event", "cases_casenow"),
        of_one_case("cases_event", "cases_casenow"),
    ]
