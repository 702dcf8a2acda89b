"""Identity as stated on filing: what law and search need in plain; everything else about a person is sealed."""

from django.db import models


class Identity(models.Model):
    """Columns that say who an application concerns (Migration Code 8.1: the closed list of the migration record)."""

    surname = models.CharField(max_length=100)
    given_names = models.CharField(max_length=100)
    born_on = models.DateField()
    sex = models.CharField(max_length=1, choices=[(mark, mark) for mark in "FMX"])
    citizenship = models.CharField(max_length=12)
    document_type = models.CharField(max_length=2)
    document_number = models.CharField(max_length=20)
    document_expires_on = models.DateField(null=True)

    class Meta:
        abstract = True
