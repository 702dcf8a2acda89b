"""Article 76: duties, and what the law keeps for citizens."""


@article("76.1", since="2013-08-01", confidence="M", source="MC [from memory]", az="Hərbi xidmət yalnız vətəndaşların borcudur; əcnəbi və vətəndaşlığı olmayan şəxs çağırılmır", en="Military service is a duty of citizens only; foreigners and stateless persons are not called up", ru="Военная служба: долг только граждан; иностранцев и лиц без гражданства не призывают")
def military_service_is_not_owed(p: Applicant):
    """76.1 gives the same duties unless a law differs. Invited military specialists (64.0.6-1) work, they do not serve."""
    return lawful_distinction(p.citizenship in {Citizenship.foreign, Citizenship.stateless}, by="constitution/69")


@article("76.1", since="2013-08-01", confidence="H", source="MC", az="Qanunla və ya müqavilə ilə başqa hal yoxdursa, vətəndaşlarla eyni vəzifələri daşıyır", en="Has the same duties as citizens unless a law or a treaty differs", ru="Несёт те же обязанности, что и граждане, если закон или договор не устанавливает иное")
def has_duties_of_citizens(p: Applicant):
    """The one difference that the fact base knows is military service, above."""
    return True


@article("76.2", since="2013-08-01", confidence="H", source="MC", az="Konstitusiyaya, qanunlara və adətlərə hörmət etmək hamının vəzifəsidir", en="To respect the Constitution, the laws and the customs is everybody's duty", ru="Уважать Конституцию, законы и обычаи обязан каждый")
def must_respect_laws_and_customs(p: Applicant):
    return True


@article("76.3", since="2013-08-01", confidence="H", source="MC", az="Müddət bitib: ölkədən getmək lazımdır", en="The term has ended: one must leave", ru="Срок истёк: нужно выехать")
def must_leave_when_term_ends(p: Applicant):
    return not is_lawfully_here(p)


@article("76.3", since="2013-08-01", confidence="H", source="MC", az="Bəyan edilmiş məqsədə əməl edir", en="Keeps to the declared purpose", ru="Соблюдает заявленную цель")
def keeps_declared_purpose(p: Applicant):
    return not p.broke_purpose


@article("76.4", since="2013-08-01", confidence="H", source="MC", az="Qanuni tələblə şəxsiyyət və qalma sənədlərini göstərməyib", en="Did not show identity and stay documents on a lawful demand", ru="Не показал документы личности и пребывания по законному требованию")
def documents_were_not_shown(p: Applicant):
    return p.documents_demanded_lawfully and not p.documents_shown


@article("76.5", since="2013-08-01", confidence="H", source="MC", az="Qanun bu vəzifəni və ya fəaliyyəti yalnız vətəndaşlara saxlayır", en="A law keeps this post or activity for citizens", ru="Закон сохраняет эту должность или деятельность только за гражданами")
def post_is_closed_to_foreigners(p: Applicant):
    """Which posts (civil service, judge, prosecutor, notary, advocate …) special laws say: an officer confirms the law."""
    return lawful_distinction(p.citizenship in {Citizenship.foreign, Citizenship.stateless}, by="constitution/69") and p.post_is_reserved_by_law


@article("76.6", since="2013-08-01", confidence="H", source="MC", az="Əcnəbiyə və vətəndaşlığı olmayan şəxsə dini təbliğat qadağandır", en="Religious propaganda is forbidden to foreigners and stateless persons", ru="Иностранцам и лицам без гражданства запрещена религиозная пропаганда")
def religious_propaganda_is_forbidden(p: Applicant):
    return lawful_distinction(p.citizenship in {Citizenship.foreign, Citizenship.stateless}, by="constitution/69")
