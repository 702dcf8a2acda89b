from django.db import migrations

from korpu.store.rows import honest_ids, of_one_case


class Migration(migrations.Migration):
    dependencies = [("documents", "0001_initial"), ("applications", "0002_honest_rows")]
    operations = [
        honest_ids("documents_upload", "documents_letter"),
        of_one_case("documents_upload", "documents_letter"),
    ]
