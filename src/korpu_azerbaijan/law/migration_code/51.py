"""Article 51: work on a double permission, the quota, and the liberated territories."""


@article("51.1", since="2013-08-01", confidence="H", source="MC", az="Burada yaşayıb işləmək üçün iş icazəsi ilə birlikdə müvəqqəti yaşama icazəsi də lazımdır", en="To live and work here a temporary residence permit is needed beside the work permit", ru="Чтобы жить и работать здесь, кроме разрешения на работу нужно разрешение на временное проживание")
def residence_permit_is_needed_too(p: Applicant):
    return p.will_live_here and p.residence_card == ResidenceCard.none


@article("51.2", since="2013-08-01", confidence="H", source="MC", az="İşəgötürən hüquqi şəxs, fərdi sahibkar, filial və ya nümayəndəlikdir", en="The employer is a legal entity, an individual entrepreneur, a branch or a representation", ru="Работодатель юридическое лицо, индивидуальный предприниматель, филиал или представительство")
def employer_may_engage_foreigners(p: Applicant):
    return p.employer_kind != EmployerKind.other


@exception("51.5", to="66.0.5", since="2023-01-01", until="2028-01-01", confidence="H", source="MC", az="İşğaldan azad edilmiş ərazilərdə iş üçün kvota tətbiq olunmur", en="No quota for work in the liberated territories", ru="Для работы на освобождённых территориях квота не действует")
def no_quota_in_liberated_territory(p: Applicant):
    return p.works_in_liberated_territory


@article("51.6", since="2024-01-01", until="2027-01-01", confidence="M", source="YOL25", az="İşəgötürənin növbəti ilin kvotası üçün proqnozu gecikib", en="The employer's forecast for next year's quota came late", ru="Прогноз работодателя для квоты следующего года опоздал")
def quota_forecast_came_late(p: Applicant):
    return p.quota_forecast_sent_on > value("quota_forecast_last_day")
