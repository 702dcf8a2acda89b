"""What the law decides beside the services: one folder a matter, with its stories beside it."""

from korpu.blueprints.matter import Matter
from korpu_azerbaijan.matters.administrative_offence import MATTER as ADMINISTRATIVE_OFFENCE
from korpu_azerbaijan.matters.centre_placement import MATTER as CENTRE_PLACEMENT
from korpu_azerbaijan.matters.complaint import MATTER as COMPLAINT
from korpu_azerbaijan.matters.expulsion import MATTER as EXPULSION
from korpu_azerbaijan.matters.highly_qualified_status import MATTER as HIGHLY_QUALIFIED_STATUS
from korpu_azerbaijan.matters.readmission import MATTER as READMISSION
from korpu_azerbaijan.matters.regularisation import MATTER as REGULARISATION

MATTERS: tuple[Matter, ...] = (
    REGULARISATION, ADMINISTRATIVE_OFFENCE, EXPULSION, CENTRE_PLACEMENT, READMISSION, COMPLAINT,
    HIGHLY_QUALIFIED_STATUS,
)  # fmt: skip
