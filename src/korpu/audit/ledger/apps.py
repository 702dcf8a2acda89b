from django.apps import AppConfig


class LedgerConfig(AppConfig):
    name = "korpu.audit.ledger"
    label = "ledger"
    default_auto_field = "django.db.models.BigAutoField"
