from django.db import migrations, models

ROLES = [("officer", "officer"), ("approver", "approver"), ("analyst", "analyst")]


class Migration(migrations.Migration):
    dependencies = [("staff", "0002_worklist")]
    operations = [
        migrations.AlterField(model_name="officer", name="role", field=models.CharField(choices=ROLES, max_length=10))
    ]
