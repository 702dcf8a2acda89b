"""A work permit issued anew (68), and a new one for a transfer or a reorganised company (70)."""

import datetime as dt

from korpu.blueprints.matter import Matter
from korpu.blueprints.words import Words

MATTER = Matter(
    id="work-permit-reissue",
    edition=dt.date(2026, 11, 29),
    title=Words(
        az="İş icazəsinin yenidən rəsmiləşdirilməsi",
        en="A change of a work permit",
        ru="Изменение разрешения на работу",
    ),
    article="68",
    requests={
        "reissue": Words(
            az="İcazəni yenidən rəsmiləşdirmək", en="Have the permit issued anew", ru="Переоформить разрешение"
        ),
        "transfer": Words(
            az="Başqa işə keçirmə və ya yenidən təşkil üçün yeni icazə",
            en="A new permit for a transfer or a reorganised company",
            ru="Новое разрешение при переводе или реорганизации",
        ),
    },
    request_fact="work_permit_change",
    grounds=("work_permit_needs_reissue", "work_permit_follows_transfer"),
    request_grounds={
        "reissue": ("work_permit_needs_reissue",),
        "transfer": ("work_permit_follows_transfer",),
    },
    warnings=("reissue_was_asked_late", "work_permit_is_void_without_reissue"),
    fee="work_permit_change_fee",
    file_by="last_day_to_ask_for_reissue",
    valid_until="changed_work_permit_ends_by",
    papers=(
        "needs_form_after_transfer",
        "needs_qualification_for_transfer",
        "needs_company_papers_after_reorganisation",
    ),
)
