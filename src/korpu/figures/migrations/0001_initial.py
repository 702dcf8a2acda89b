from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = []

    operations = [
        migrations.CreateModel(
            name="Figure",
            fields=[
                ("key", models.CharField(max_length=120, primary_key=True, serialize=False)),
                ("service", models.CharField(max_length=60)),
                ("measure", models.CharField(max_length=10)),
                ("month", models.DateField(null=True)),
                ("working_days", models.PositiveIntegerField(null=True)),
                ("count", models.PositiveIntegerField(null=True)),
                ("counted_on", models.DateField()),
            ],
        ),
    ]
