"""The narrowest circle of relatives. The wider ones: `FamilyTie` (3.0.11), `Kin` and `CloseRelative` (3.0.12)."""


class NuclearRelative(Choice):
    """Father, mother, spouse, child, brother or sister: the narrower circle of 40.0.5 and 52.1.1."""

    father = words(az="atam", en="my father", ru="мой отец")
    mother = words(az="anam", en="my mother", ru="моя мать")
    spouse = words(az="ərim və ya arvadım", en="my spouse", ru="мой супруг или супруга")
    child = words(az="övladım", en="my child", ru="мой ребёнок")
    sibling = words(az="qardaşım və ya bacım", en="my brother or sister", ru="мой брат или сестра")
    none = words(az="onlardan heç kim", en="none of them", ru="никто из них")
