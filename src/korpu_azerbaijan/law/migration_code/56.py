"""Article 56: a decision on permanent residence may be contested."""


@article("56", since="2013-08-01", confidence="H", source="MC", az="İmtina, uzatmama və ya ləğv qərarından inzibati qaydada və (və ya) məhkəməyə şikayət edilə bilər", en="A refusal, a non-extension or a cancellation may be contested administratively, in court, or both", ru="Отказ, непродление или отмену можно обжаловать в административном порядке и (или) в суде")
def may_contest_decision_on_settling(p: Applicant):
    return p.permanent_refused_on <= today or p.permanent_cancelled_on <= today
