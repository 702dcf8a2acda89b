"""Article 3: the circles of relatives that the Code tells apart. The close relatives of 3.0.12 stand at 45.1.1 and 40.0.2, where they are used."""


@article("3.0.11", since="2013-08-01", confidence="H", source="MC", az="Ailə üzvüdür: həyat yoldaşı, 18 yaşınadək övlad, əmək qabiliyyəti olmayan yetkin övlad və ya himayədə olan valideyn", en="Is a family member: spouse, child under 18, adult child unable to work, or dependent parent", ru="Член семьи: супруг, ребёнок до 18 лет, нетрудоспособный взрослый ребёнок или родитель на иждивении")
def is_family_member(p: Applicant):
    return p.family_tie != FamilyTie.none
