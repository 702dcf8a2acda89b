"""What the card of a stateless person asks."""


class StatelessCard(Choice):
    """Which card."""

    inside = words(az="ölkə daxilində istifadə üçün", en="for use inside the country", ru="для использования внутри страны")
    travel = words(az="ölkədən kənara getmək üçün", en="for travel", ru="для поездок за границу")


class Applicant(Entity):
    """Part of the stateless person."""

    stateless_card = fact(StatelessCard, article="421", az="istənilən vəsiqə", en="card asked for", ru="запрашиваемое удостоверение")
