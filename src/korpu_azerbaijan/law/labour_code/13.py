"""Article 13: foreigners and stateless persons in labour relations. The days on which the wordings came into force are not in the fact base: the Migration Code's own first day stands for them."""


@article("13.1", since="2013-08-01", confidence="H", source="LC", az="Əmək hüquqları vətəndaşlarla eynidir; ondan az hüquq verilib (13.1–13.2)", en="Labour rights are the same as citizens'; fewer were given (13.1–13.2)", ru="Трудовые права те же, что у граждан; дано меньше (13.1–13.2)")
def labour_terms_are_worse_than_citizens(p: Applicant):
    return p.working_terms == WorkingTerms.worse


@article("13.3", since="2013-08-01", confidence="H", source="LC", az="Əmək münasibətlərində əcnəbiyə vətəndaşdan üstün hüquq verilib; bu, qadağandır", en="In labour relations a foreigner was given better rights than citizens, which is forbidden", ru="В трудовых отношениях иностранцу даны лучшие права, чем гражданам; это запрещено")
def labour_terms_are_better_than_citizens(p: Applicant):
    return lawful_distinction(p.citizenship in {Citizenship.foreign, Citizenship.stateless}, by="constitution/69") and p.working_terms == WorkingTerms.better


@article("13.4", since="2013-08-01", confidence="H", source="LC", az="Əcnəbi Miqrasiya Məcəlləsində azad edilməyibsə, iş icazəsi ilə işə cəlb olunur", en="A foreigner is engaged on a work permit unless the Migration Code exempts", ru="Иностранца привлекают по разрешению на работу, если Миграционный кодекс не освобождает")
def labour_code_asks_for_work_permit(p: Applicant):
    return work_permit_is_needed(p)
