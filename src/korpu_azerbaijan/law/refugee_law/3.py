"""Article 3: political asylum is another protection than refugee status."""


@article("3", since="1999-05-21", confidence="L", source="RL, CON [from memory]", az="Siyasi sığınacağı var: onu Prezident verir (Konstitusiya 70, 109), Dövlət Miqrasiya Xidməti yox", en="Has political asylum: the President grants it (Constitution 70, 109), not the Migration Service", ru="Имеет политическое убежище: его предоставляет Президент (Конституция 70, 109), а не Миграционная служба")
def has_political_asylum_of_president(p: Applicant):
    return p.has_political_asylum
