"""What the law on citizenship asks. Holders: fact base §3.2."""


class CitizenshipMatter(Choice):
    """What is asked for; fees and times differ by it."""

    granting = words(az="vətəndaşlığa qəbul", en="granting of citizenship", ru="приём в гражданство")
    restoration = words(az="vətəndaşlığın bərpası", en="restoration of citizenship", ru="восстановление в гражданстве")
    renunciation = words(az="vətəndaşlıqdan çıxma", en="renunciation of citizenship", ru="выход из гражданства")
    determination = words(az="vətəndaşlığa mənsubiyyətin müəyyən edilməsi", en="determination of belonging to citizenship", ru="определение принадлежности к гражданству")


class Applicant(Entity):
    """Part of the person whose citizenship it is about."""

    residence_without_break = fact(Bool, by="officer", article="14.1", az="Azərbaycanda fasiləsiz yaşayıb", en="lived in Azerbaijan without a break", ru="проживал в Азербайджане непрерывно")
    has_lawful_income = fact(Bool, protected="property_status", cost=3, article="14.1", az="qanuni gəlir mənbəyi var", en="has a lawful source of income", ru="есть законный источник дохода",
        ask=words(az="Qanuni gəlir mənbəyiniz var (əməkhaqqı, pensiya, təqaüd və s.)?", en="Do you have a lawful source of income (pay, pension, grant and the like)?", ru="Есть ли у вас законный источник дохода (зарплата, пенсия, стипендия и т. п.)?"),
        because=words(az="Vətəndaşlığa qəbul üçün qanuni gəlir mənbəyi tələb olunur (14).", en="Naturalisation asks for a lawful source of income (14).", ru="Для приёма в гражданство нужен законный источник дохода (14)."))
    undertakes_to_keep_the_law = fact(Bool, article="14.1", az="Konstitusiyaya və qanunlara əməl etmək öhdəliyi götürür", en="undertakes to keep the Constitution and the laws", ru="обязуется соблюдать Конституцию и законы",
        ask=words(az="Konstitusiyaya və qanunlara əməl edəcəyinizə söz verirsiniz?", en="Do you undertake to keep the Constitution and the laws?", ru="Обязуетесь ли вы соблюдать Конституцию и законы?"),
        because=words(az="Vətəndaşlığa qəbul üçün bu öhdəlik tələb olunur (14).", en="Naturalisation asks for this undertaking (14).", ru="Для приёма в гражданство нужно это обязательство (14)."))
    has_language_document = fact(Bool, protected="language", holder="ministry_of_education", confidence="M", cost=4, article="14.1", az="dövlət dilini bilməsi haqqında sənədi var", en="has a document on knowledge of the state language", ru="есть документ о знании государственного языка",
        ask=words(az="Dövlət dilini bilməyiniz haqqında sənədiniz var?", en="Do you have a document on your knowledge of the state language?", ru="Есть ли у вас документ о знании государственного языка?"),
        because=words(az="Vətəndaşlığa qəbul üçün bu sənəd tələb olunur (14). Onu Elm və Təhsil Nazirliyinin Təhsil İnstitutu müsahibədən sonra verir.", en="Naturalisation asks for it (14). The Institute of Education of the Ministry of Science and Education gives it after an interview.", ru="Для приёма в гражданство нужен этот документ (14). Его после собеседования выдаёт Институт образования Министерства науки и образования."))
    high_achievements = fact(Bool, by="officer", discretionary=True, article="14.3", az="elm, texnika, mədəniyyət və ya idmanda yüksək nailiyyətləri var", en="has high achievements in science, technology, culture or sport", ru="имеет высокие достижения в науке, технике, культуре или спорте")
    special_state_interest = fact(Bool, by="officer", discretionary=True, article="14.3", az="dövlət üçün xüsusi maraq doğurur", en="is of special interest to the state", ru="представляет особый интерес для государства")
    president_agrees = fact(Bool, by="officer", discretionary=True, article="14", az="Prezident razılıq verib", en="the President has agreed", ru="Президент дал согласие")
    calls_for_violent_change = fact(Bool, by="officer", discretionary=True, article="16", az="konstitusiya quruluşunu zorla dəyişdirməyə çağırır", en="calls for a violent change of the constitutional order", ru="призывает к насильственному изменению конституционного строя")
    spreads_hatred = fact(Bool, by="officer", discretionary=True, article="16", az="irqi, milli və ya dini düşmənçilik yayır", en="spreads racial, national or religious hatred", ru="разжигает расовую, национальную или религиозную вражду")
    linked_to_terrorism = fact(Bool, by="officer", discretionary=True, article="16", az="terror fəaliyyəti ilə bağlıdır", en="is linked to terrorism", ru="связан с террористической деятельностью")
    was_citizen_before = fact(Bool, protected="nationality", by="register", holder="ministry_of_interior", confidence="M", article="15", az="əvvəl Azərbaycan vətəndaşı olub", en="was a citizen of Azerbaijan before", ru="прежде был гражданином Азербайджана")
    owes_duties_to_state = fact(Bool, by="officer", article="17.2", az="dövlət qarşısında icra edilməmiş öhdəliyi var", en="has duties to the state that are not met", ru="есть неисполненные обязательства перед государством")
    is_accused = fact(Bool, by="register", holder="ministry_of_interior", confidence="L", sensitivity="sealed", article="17.3", az="cinayət işində müttəhimdir", en="is accused in a criminal case", ru="обвиняемый по уголовному делу")
    sentence_not_served = fact(Bool, by="register", holder="ministry_of_justice", confidence="L", sensitivity="sealed", article="17.3", az="qüvvəyə minmiş hökm icra edilməyib", en="a sentence in force is not served", ru="вступивший в силу приговор не исполнен")
    leaving_harms_security = fact(Bool, by="officer", discretionary=True, article="17.3", az="vətəndaşlıqdan çıxması dövlət təhlükəsizliyinə ziddir", en="leaving citizenship goes against the security of the state", ru="выход из гражданства противоречит безопасности государства")
    has_or_is_promised_other_citizenship = fact(Bool, protected="nationality", article="17", az="başqa vətəndaşlığı var və ya ona söz verilib", en="has, or is promised, another citizenship", ru="имеет другое гражданство или оно обещано",
        ask=words(az="Başqa dövlətin vətəndaşlığınız var və ya onu verəcəklərinə dair sənədiniz var?", en="Do you have another citizenship, or a paper that promises you one?", ru="Есть ли у вас другое гражданство или документ, что его дадут?"),
        because=words(az="Yoxdursa, vətəndaşlıqdan çıxandan sonra heç bir dövlətin vətəndaşı olmazsınız.", en="Without one you would be a citizen of no state after leaving.", ru="Без него после выхода вы не будете гражданином никакого государства."))
    took_foreign_citizenship_on = fact(Date, protected="nationality", may_not_apply=True, article="10", az="başqa dövlətin vətəndaşlığını qəbul etdiyi gün", en="day a foreign citizenship was taken", ru="день принятия иностранного гражданства",
        ask=words(az="Başqa dövlətin vətəndaşlığını hansı gün qəbul etmisiniz?", en="On which day did you take a foreign citizenship?", ru="В какой день вы приняли гражданство другого государства?"),
        because=words(az="Bu barədə bir ay ərzində yazılı məlumat verilir (10).", en="The authority is told of it in writing within a month (10).", ru="Об этом письменно сообщают в течение месяца (10)."))
    took_it_voluntarily = fact(Bool, protected="nationality", article="10", az="onu könüllü qəbul edib", en="took it voluntarily", ru="принял его добровольно",
        ask=words(az="Bu vətəndaşlığı öz istəyinizlə qəbul etmisiniz?", en="Did you take that citizenship of your own will?", ru="Вы приняли это гражданство по своей воле?"),
        because=words(az="Yalnız könüllü qəbul barədə məlumat verilir (10).", en="Only a voluntary acquisition has to be told (10).", ru="Сообщают только о добровольном принятии (10)."))
    born_here = fact(Bool, protected="origin", holder="ministry_of_justice", confidence="M", article="12", az="Azərbaycanda doğulub", en="was born in Azerbaijan", ru="родился в Азербайджане")
    parents_are_stateless = fact(Bool, by="register", holder="migration_service", confidence="L", article="12", az="valideynlərinin ikisi də vətəndaşlığı olmayan şəxsdir", en="both parents are stateless", ru="оба родителя лица без гражданства")
    citizenship_matter = fact(CitizenshipMatter, article="14", az="vətəndaşlıq məsələsi", en="matter of citizenship", ru="вопрос гражданства")
