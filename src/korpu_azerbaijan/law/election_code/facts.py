"""What the Election Code asks about somebody who is not a citizen."""


class Applicant(Entity):
    """Part of the person whom the law concerns."""

    lives_in_municipality_since = fact(Date, by="register", holder="migration_service", confidence="H", may_not_apply=True, article="12.3", az="bu bələdiyyədə yaşadığı gündən", en="lives in the municipality since", ru="живёт в муниципалитете с")
    state_gives_same_vote = fact(Bool, protected="nationality", by="officer", article="12.3", az="vətəndaşı olduğu dövlət Azərbaycan vətəndaşlarına eyni hüququ verir", en="the state of citizenship gives citizens of Azerbaijan the same vote", ru="государство гражданства даёт гражданам Азербайджана такое же право голоса")
