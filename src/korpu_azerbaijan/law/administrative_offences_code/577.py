"""Article 577: a private host."""


@article("577", since="2013-08-01", confidence="H", source="AOC", az="Fiziki şəxs qonağını vaxtında qeydiyyata aldırmayıb və ya qeydiyyatdan çıxartmayıb", en="A private host did not register or deregister a guest in time", ru="Физическое лицо вовремя не зарегистрировало гостя или не сняло его с учёта")
def private_host_did_not_register(p: Applicant):
    return p.host_breach == HostBreach.private_host and p.offender == Offender.private_person
