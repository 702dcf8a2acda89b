"""Citizenship as the migration record needs it: ISO 3166 alpha-3 and the codes of ICAO 9303-3 for people without one.

«Not determined» and «stateless» are two things: nobody is forced into a country, and nobody is stateless by default.
"""

from functools import cache

from babel import Locale
from django.utils.translation import gettext as _
from django.utils.translation import override

from korpu.ui.speech import sort_key

UNDETERMINED = "XXX"
SPECIAL = {"XXA": "stateless", "XXB": "refugee", "XXC": "refugee_other", UNDETERMINED: "undetermined"}
ALPHA3 = dict(
    pair.split("=")
    for pair in (  # noqa: SIM905 — a list of 195 lines reads worse
        "AD=AND AE=ARE AF=AFG AG=ATG AL=ALB AM=ARM AO=AGO AR=ARG AT=AUT AU=AUS AZ=AZE BA=BIH BB=BRB BD=BGD BE=BEL BF=BFA BG=BGR "
        "BH=BHR BI=BDI BJ=BEN BN=BRN BO=BOL BR=BRA BS=BHS BT=BTN BW=BWA BY=BLR BZ=BLZ CA=CAN CD=COD CF=CAF CG=COG CH=CHE CI=CIV "
        "CL=CHL CM=CMR CN=CHN CO=COL CR=CRI CU=CUB CV=CPV CY=CYP CZ=CZE DE=DEU DJ=DJI DK=DNK DM=DMA DO=DOM DZ=DZA EC=ECU EE=EST "
        "EG=EGY ER=ERI ES=ESP ET=ETH FI=FIN FJ=FJI FM=FSM FR=FRA GA=GAB GB=GBR GD=GRD GE=GEO GH=GHA GM=GMB GN=GIN GQ=GNQ GR=GRC "
        "GT=GTM GW=GNB GY=GUY HN=HND HR=HRV HT=HTI HU=HUN ID=IDN IE=IRL IL=ISR IN=IND IQ=IRQ IR=IRN IS=ISL IT=ITA JM=JAM JO=JOR "
        "JP=JPN KE=KEN KG=KGZ KH=KHM KI=KIR KM=COM KN=KNA KP=PRK KR=KOR KW=KWT KZ=KAZ LA=LAO LB=LBN LC=LCA LI=LIE LK=LKA LR=LBR "
        "LS=LSO LT=LTU LU=LUX LV=LVA LY=LBY MA=MAR MC=MCO MD=MDA ME=MNE MG=MDG MH=MHL MK=MKD ML=MLI MM=MMR MN=MNG MR=MRT MT=MLT "
        "MU=MUS MV=MDV MW=MWI MX=MEX MY=MYS MZ=MOZ NA=NAM NE=NER NG=NGA NI=NIC NL=NLD NO=NOR NP=NPL NR=NRU NZ=NZL OM=OMN PA=PAN "
        "PE=PER PG=PNG PH=PHL PK=PAK PL=POL PS=PSE PT=PRT PW=PLW PY=PRY QA=QAT RO=ROU RS=SRB RU=RUS RW=RWA SA=SAU SB=SLB SC=SYC "
        "SD=SDN SE=SWE SG=SGP SI=SVN SK=SVK SL=SLE SM=SMR SN=SEN SO=SOM SR=SUR SS=SSD ST=STP SV=SLV SY=SYR SZ=SWZ TD=TCD TG=TGO "
        "TH=THA TJ=TJK TL=TLS TM=TKM TN=TUN TO=TON TR=TUR TT=TTO TV=TUV TW=TWN TZ=TZA UA=UKR UG=UGA US=USA UY=URY UZ=UZB VA=VAT "
        "VC=VCT VE=VEN VN=VNM VU=VUT WS=WSM YE=YEM ZA=ZAF ZM=ZMB ZW=ZWE"
    ).split()
)
ALPHA2 = {long: short for short, long in ALPHA3.items()}


def name(code: str, language: str) -> str:
    """A citizenship in words; ``D`` is Germany's code in the lines. An unknown code stands as it is."""
    if code in SPECIAL:
        return _special(language)[code]
    short = ALPHA2.get("DEU" if code == "D" else code)
    return Locale(language).territories.get(short, code) if short else code


def _special(language: str) -> dict[str, str]:
    with override(language):
        return {
            "XXA": _("stateless"), "XXB": _("refugee"), "XXC": _("refugee, other"), "XXX": _("not determined"),
        }  # fmt: skip


@cache
def choices(language: str) -> tuple[tuple[str, str], ...]:
    """(code, name) of every citizenship in the order of the language, people without one first."""
    countries = sorted(((code, name(code, language)) for code in ALPHA2), key=lambda pair: sort_key(pair[1], language))
    return (*_special(language).items(), *countries)
