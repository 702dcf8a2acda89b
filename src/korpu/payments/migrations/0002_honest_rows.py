from django.db import migrations

from korpu.store.rows import honest_ids


class Migration(migrations.Migration):
    dependencies = [("payments", "0001_initial")]
    operations = [honest_ids("payments_payment")]
