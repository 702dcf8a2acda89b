"""Article 318-1: organising irregular migration."""


@article("318-1", since="2013-08-01", confidence="H", source="CRC", az="Qanunsuz miqrasiyanın təşkili cinayətdir: cərimə, 2 ilədək islah işləri və ya 3 ilədək həbs; ağırlaşdırıcı hallarda 2–5 il həbs", en="Organising irregular migration is a crime: a fine, corrective work of up to 2 years or prison of up to 3; aggravated, prison of 2 to 5 years", ru="Организация незаконной миграции преступление: штраф, исправительные работы до 2 лет или лишение свободы до 3 лет; при отягчающих 2–5 лет")
def organising_is_a_crime(p: Applicant):
    """318-1: the amounts and lengths stand in values.yaml."""
    return p.organised_irregular_migration
