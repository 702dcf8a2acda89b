"""Article 87: rights of a person who is held compulsorily."""


@article("87.1", since="2013-08-01", confidence="H", source="MC", az="Dərhal telefonla zəng edə bilər", en="May make a telephone call at once", ru="Может сразу позвонить по телефону")
def may_call_at_once_from_centre(p: Applicant):
    return has_rights_in_centre(p)


@article("87.1", since="2013-08-01", confidence="H", source="MC", az="Hüquqlarını başa düşdüyü dildə yazılı alır", en="Gets the rights in writing in a language they understand", ru="Получает свои права письменно на понятном языке")
def gets_rights_in_writing_in_centre(p: Applicant):
    return has_rights_in_centre(p)


@article("87.1", since="2013-08-01", confidence="H", source="MC", az="Pis rəftara və alçaldılmaya məruz qoyulmur", en="Is not ill-treated", ru="Не подвергается плохому обращению")
def is_not_ill_treated_in_centre(p: Applicant):
    return has_rights_in_centre(p)


@article("87.1", since="2013-08-01", confidence="H", source="MC", az="Vəkil və yaxınları ilə görüşə bilər", en="May meet a lawyer and relatives", ru="Может встречаться с адвокатом и близкими")
def may_meet_lawyer_and_relatives_in_centre(p: Applicant):
    return has_rights_in_centre(p)


@article("87.1", since="2013-08-01", confidence="H", source="MC", az="İstəsə, konsulluqla və ya onu himayə edən təşkilatla ləngimədən əlaqə saxlaya bilər", en="May reach the consulate or a protecting organisation without delay, if the person wants", ru="По желанию может без задержки связаться с консульством или защищающей организацией")
def may_reach_consulate_or_protector(p: Applicant):
    return has_rights_in_centre(p)


@article("87.1", since="2013-08-01", confidence="H", source="MC", az="Pulsuz yemək, tibbi yardım və gigiyena vasitələri alır", en="Has food, medical care and hygiene free of charge", ru="Бесплатно получает питание, медицинскую помощь и средства гигиены")
def has_food_care_and_hygiene_in_centre(p: Applicant):
    return has_rights_in_centre(p)


@article("87.1", since="2013-08-01", confidence="H", source="MC", az="Dini ayinlərini icra edə bilər", en="May practise their religion", ru="Может отправлять религиозные обряды")
def may_practise_religion_in_centre(p: Applicant):
    return has_rights_in_centre(p)


@article("87.1", since="2013-08-01", confidence="H", source="MC", az="Öz işi ilə tanış ola bilər", en="May see their own file", ru="Может ознакомиться со своим делом")
def may_see_own_file_in_centre(p: Applicant):
    return has_rights_in_centre(p)


@article("87.1", since="2013-08-01", confidence="H", source="MC", az="Şikayət edə bilər", en="May complain", ru="Может подать жалобу")
def may_complain_from_centre(p: Applicant):
    return has_rights_in_centre(p)


@article("87.1", since="2013-08-01", confidence="H", source="MC", az="Pulsuz psixoloq yardımı və gündəlik gəzinti hüququ var", en="Has a psychologist free of charge and a daily walk", ru="Имеет бесплатного психолога и ежедневную прогулку")
def has_psychologist_and_walk_in_centre(p: Applicant):
    return has_rights_in_centre(p)


@article("87.1", since="2013-08-01", confidence="H", source="MC", az="Mərkəzdə könüllü və ya məcburi qalır: 87-ci maddənin hüquqları onundur", en="Is in the Centre, voluntarily or not: the rights of article 87 are theirs", ru="Находится в центре, добровольно или нет: права статьи 87 принадлежат ему")
def has_rights_in_centre(p: Applicant):
    return is_held_in_centre(p) or p.voluntary_stay != VoluntaryStay.none
