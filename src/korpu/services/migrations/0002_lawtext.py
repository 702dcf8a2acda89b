from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("services", "0001_initial")]
    operations = [
        migrations.CreateModel(
            name="LawText",
            fields=[
                ("hash", models.CharField(max_length=64, primary_key=True, serialize=False)),
                ("kind", models.CharField(choices=[("law", "law"), ("calendar", "calendar")], max_length=10)),
                ("text", models.TextField()),
            ],
        ),
    ]
