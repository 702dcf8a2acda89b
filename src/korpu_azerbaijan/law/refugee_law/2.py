"""Article 2: to whom refugee status is not given. A closed list of three; an officer establishes each, with who and why."""


@article("2.1", since="1999-05-21", confidence="M", source="RL, U596", az="Sülhə və ya insanlığa qarşı cinayət, hərbi cinayət törətdiyi müəyyən edilib", en="Was found to have committed a crime against peace, a war crime or a crime against humanity", ru="Установлено, что совершил преступление против мира, военное преступление или преступление против человечности")
def excluded_for_war_crime(p: Applicant):
    return p.committed_war_crime


@article("2.2", since="1999-05-21", confidence="M", source="RL, U596", az="Azərbaycana gələnədək onun hüdudlarından kənarda qeyri-siyasi ağır cinayət törədib", en="Committed a serious non-political crime outside Azerbaijan before coming here", ru="До приезда совершил за пределами Азербайджана тяжкое неполитическое преступление")
def excluded_for_serious_crime(p: Applicant):
    return p.committed_serious_crime_abroad


@article("2.3", since="1999-05-21", confidence="M", source="RL, U596", az="BMT-nin məqsəd və prinsiplərinə zidd əməllərdə təqsirlidir", en="Is guilty of acts against the aims and principles of the United Nations", ru="Виновен в деяниях, противоречащих целям и принципам ООН")
def excluded_for_acts_against_un(p: Applicant):
    return p.acted_against_un_aims
