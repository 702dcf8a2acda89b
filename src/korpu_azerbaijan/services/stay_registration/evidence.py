"""Papers of 21.2: the form itself, and the border-crossing document. The Code names nothing else, so nothing else may be asked."""

from korpu.blueprints.service import Evidence
from korpu.blueprints.words import Words

EVIDENCE = (
    Evidence(
        key="passport", article="21.2", holder="state_border_service", confidence="H",
        words=Words(az="Pasport və ya başqa sərhədkeçmə sənədi (nömrəsi yetər)", en="Passport or another border-crossing document (its number is enough)", ru="Паспорт или другой документ для пересечения границы (достаточно номера)"),
    ),
    Evidence(
        key="border_document", article="21.2", when="needs_border_document_copy", fact="border_document_given",
        words=Words(az="Sərhədkeçmə sənədinin surəti, nömrəsi bildirilməyibsə", en="Copy of the border-crossing document, if its number was not given", ru="Копия документа для пересечения границы, если номер не указан"),
    ),
)  # fmt: skip
