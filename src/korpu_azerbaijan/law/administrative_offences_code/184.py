"""Article 184: membership of political parties."""


@article("184.3", since="2013-08-01", confidence="H", source="AOC", az="Siyasi partiya əcnəbini və ya vətəndaşlığı olmayan şəxsi üzvlüyə qəbul edib", en="A political party took a foreigner or a stateless person as a member", ru="Политическая партия приняла в члены иностранца или лицо без гражданства")
def party_takes_foreigner(p: Applicant):
    return p.party_took_foreigner and p.offender in {Offender.official, Offender.entity}
