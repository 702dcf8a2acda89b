"""The status of highly qualified migrant: enough points, by when it is decided, how long its document is valid (fact base OTH-01)."""

import datetime as dt

from korpu.blueprints.matter import Matter
from korpu.blueprints.words import Words

MATTER = Matter(
    id="highly-qualified-status",
    edition=dt.date(2026, 11, 29),
    title=Words(
        az="Yüksək ixtisaslı miqrant statusu",
        en="Status of highly qualified migrant",
        ru="Статус высококвалифицированного мигранта",
    ),
    article="99",
    requests={"status": Words(az="statusun verilməsi", en="the status", ru="получение статуса")},
    request_fact="highly_qualified_request",
    grounds=("scores_as_highly_qualified",),
    due="hq_decision_is_due",
    valid_until="hq_document_ends_on",
)
