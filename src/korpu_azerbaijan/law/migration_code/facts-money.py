"""What the record knows of a decision whose fee is to be paid."""


class Applicant(Entity):
    """Part of the person whom the permit concerns."""

    permit_decided_on = fact(Date, by="register", holder="migration_service", confidence="H", article="46.2", az="icazə barədə qərar verilən gün", en="day the permit was decided", ru="день решения о разрешении")
