"""What articles 82–94 ask about a Centre for holding irregular migrants. An officer's finding is shown as such and can be contested."""


class PlacementRequest(Choice):
    """What is to be decided about a place in a Centre."""

    voluntary = words(az="könüllü yerləşdirmə", en="a voluntary place", ru="добровольное размещение")
    compulsory = words(az="məcburi yerləşdirmə", en="compulsory placement", ru="принудительное помещение")
    release = words(az="mərkəzdən azad edilmə", en="release from the Centre", ru="освобождение из центра")


class HoldingOrder(Choice):
    """Who ordered a compulsory placement (82.2.1–82.2.3)."""

    none = words(az="qərar yoxdur", en="nobody", ru="решения нет")
    authority = words(az="Miqrasiya Xidməti, 24 saatadək", en="the migration service, up to 24 hours", ru="миграционная служба, до 24 часов")
    court_short = words(az="məhkəmə, 3 günədək", en="a court, up to 3 days", ru="суд, до 3 дней")
    court_long = words(az="məhkəmə, 6 ayadək", en="a court, up to 6 months", ru="суд, до 6 месяцев")


class VoluntaryStay(Choice):
    """On what a voluntary place rests (82.1.1–82.1.3)."""

    none = words(az="könüllü yerləşdirilməyib", en="no voluntary place", ru="добровольного размещения нет")
    asylum_applicant = words(az="sığınacaq üçün müraciət edib", en="asked for asylum", ru="просит убежища")
    refugee = words(az="qaçqındır, iş və mənzil tapılanadək", en="a refugee, until work and housing are found", ru="беженец, до нахождения работы и жилья")
    leaving = words(az="kənara çıxarma qərarı var, getmə müddəti üçün", en="has an expulsion decision, for the time to leave", ru="есть решение о выдворении, на срок выезда")


class Applicant(Entity):
    """Part of the person whom it concerns."""

    placement_request = fact(PlacementRequest, article="82.1", az="mərkəz üzrə nə həll edilir", en="what is to be decided about the Centre", ru="что решается о центре")
    voluntary_stay = fact(VoluntaryStay, by="register", holder="migration_service", confidence="H", article="82.1", az="könüllü yerləşdirmənin əsası", en="ground of the voluntary place", ru="основание добровольного размещения")
    family_of_asylum_applicant = fact(Bool, by="register", holder="migration_service", confidence="H", sensitivity="sealed", article="82.1.1", az="sığınacaq üçün müraciət edənin ailə üzvüdür", en="is of the family of somebody who asked for asylum", ru="член семьи просящего убежища")
    has_work_and_housing = fact(Bool, protected="property_status", cost=2, article="82.1.2", az="iş və mənzil tapıb", en="has found work and housing", ru="нашёл работу и жильё",
        ask=words(az="İş və mənzil tapmısınız?", en="Have you found work and housing?", ru="Вы нашли работу и жильё?"),
        because=words(az="Qaçqın iş və mənzil tapanadək, 3 ayadək mərkəzdə qala bilər (82.1.2).", en="A refugee may stay in the Centre until work and housing are found, up to 3 months (82.1.2).", ru="Беженец может жить в центре, пока не найдёт работу и жильё, до 3 месяцев (82.1.2)."))
    has_home_or_means = fact(Bool, protected="property_status", cost=2, article="82.1.3", az="yaşayış yeri və ya vəsaiti var", en="has a home or means", ru="есть жильё или средства",
        ask=words(az="Yaşamağa yeriniz və ya vəsaitiniz var?", en="Do you have a home or means?", ru="Есть ли у вас жильё или средства?"),
        because=words(az="Yoxdursa, getmək üçün verilən müddətdə mərkəzdə qala bilərsiniz (82.1.3).", en="If not, you may stay in the Centre for the time you have to leave (82.1.3).", ru="Если нет, на срок выезда можно остаться в центре (82.1.3)."))
    identity_paper_given_to_centre = fact(Bool, article="83.1", az="mərkəzə yerləşmə ərizəsinə şəxsiyyət sənədi əlavə edilib", en="an identity paper came with the request for a place", ru="к заявлению о размещении приложен документ личности")
    holding_order = fact(HoldingOrder, by="officer", article="82.2", az="məcburi yerləşdirmə barədə qərar", en="order of compulsory placement", ru="решение о принудительном помещении")
    holding_began_on = fact(Date, by="register", holder="migration_service", confidence="H", may_not_apply=True, article="82.2", az="saxlanmanın başladığı gün", en="day the holding began", ru="день начала содержания")
    holding_ordered_until = fact(Date, by="register", holder="migration_service", confidence="H", may_not_apply=True, article="82.2.3", az="məhkəmə qərarındakı son gün", en="last day by the court's decision", ru="последний день по решению суда")
    is_pregnant = fact(Bool, by="officer", sensitivity="sealed", article="84.5", az="hamilədir", en="is pregnant", ru="беременна")
    has_children_in_centre = fact(Bool, by="officer", article="84.5", az="uşağı yanındadır", en="has children with them", ru="с ней (с ним) дети")
    needs_medical_watch = fact(Bool, by="officer", sensitivity="sealed", article="84.5", az="tibbi nəzarətə ehtiyacı var", en="needs to be watched medically", ru="нуждается в медицинском наблюдении")
    is_with_family_in_centre = fact(Bool, by="officer", article="84.3", az="ailəsi ilə birlikdə yerləşdirilib", en="is placed together with the family", ru="размещён вместе с семьёй")
    is_small_child = fact(Bool, by="officer", article="93", az="azyaşlı uşaqdır", en="is a small child", ru="малолетний ребёнок")
    has_visible_disability = fact(Bool, by="officer", sensitivity="sealed", article="93", az="əlilliyi açıq görünür", en="has a visible disability", ru="явная инвалидность")
    armed_group_attack = fact(Bool, by="officer", article="93", az="silahlı qrup hücumunda iştirak edir", en="takes part in an armed attack by a group", ru="участвует в вооружённом групповом нападении")
    milder_means_failed = fact(Bool, by="officer", discretionary=True, article="93", az="başqa vasitələr nəticə verməyib, güc mütənasibdir və qeydə alınır", en="other means failed; the force is proportionate and put on record", ru="другие средства не помогли; сила соразмерна и фиксируется")
    breach_in_centre_on = fact(Date, by="officer", may_not_apply=True, article="90", az="mərkəzdə intizam pozuntusunun günü", en="day of a breach of discipline in the Centre", ru="день нарушения дисциплины в центре")
    breach_in_centre_found_on = fact(Date, by="officer", may_not_apply=True, article="90", az="intizam pozuntusunun aşkar edildiyi gün", en="day that breach was discovered", ru="день обнаружения этого нарушения")
