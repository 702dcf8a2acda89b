"""What the Land Code asks about somebody who is not a citizen."""


class Applicant(Entity):
    """Part of the person whom the law concerns."""

    buys_building = fact(Bool, article="88.4", az="torpaq üzərindəki binanı alır", en="buys a building that stands on the land", ru="покупает здание на земельном участке")
