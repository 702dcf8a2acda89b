from django.db import migrations

from korpu.store.rows import honest_ids


class Migration(migrations.Migration):
    dependencies = [("applications", "0001_initial")]
    operations = [honest_ids("applications_draft", "applications_application")]
