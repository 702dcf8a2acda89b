"""Article 155: how an administrative expulsion is carried out."""


@article("155.1", since="2013-08-01", confidence="M", source="AOC", az="Ölkədən adətən şəxs özü çıxır", en="The person as a rule leaves on their own", ru="Лицо, как правило, выезжает самостоятельно")
def leaves_on_their_own(p: Applicant):
    """A separate procedure of voluntary return is not in the Code: own departure is the normal result (REM-19)."""
    return removal_is_ordered(p) and not p.evades_removal


@article("155.4", since="2013-08-01", confidence="H", source="AOC", az="Çıxış məhdudiyyəti götürülməyincə ölkədən çıxarma gözləyir", en="The expulsion waits until a limit on leaving is lifted", ru="Выдворение ждёт снятия ограничения на выезд")
def exit_limit_comes_first(p: Applicant):
    return p.expulsion_request == ExpulsionRequest.removal and p.exit_limit_in_force
