"""Article 69: how long a work permit runs, and its extension."""


@article("69.1", since="2013-08-01", confidence="H", source="MC", az="Qüvvədə olan iş icazəsi uzadıla bilər", en="A work permit that runs may be extended", ru="Действующее разрешение на работу можно продлить")
def work_permit_may_be_extended(p: Applicant):
    return work_permit_is_needed(p) and p.holds_work_permit


@article("69.1", since="2013-08-01", confidence="H", source="MC", az="İş icazəsinin ən uzun müddəti: 1 il; işğaldan azad edilmiş ərazilərdə uzatma 2 ilədək (69.1-1)", en="Longest work permit: 1 year; in the liberated territories an extension of up to 2 years (69.1-1)", ru="Наибольший срок разрешения: 1 год; на освобождённых территориях продление до 2 лет (69.1-1)")
def longest_work_permit(p: Applicant):
    return value("liberated_extension_length") if extends_in_liberated_territory(p) else value("work_permit_length")


@article("69.1-1", since="2023-01-01", until="2028-01-01", confidence="H", source="MC", az="İşğaldan azad edilmiş ərazilərdə iş üçün uzadılır", en="Is extended for work in the liberated territories", ru="Продлевается для работы на освобождённых территориях")
def extends_in_liberated_territory(p: Applicant):
    return p.request == Request.extension and p.works_in_liberated_territory


@article("69.1", since="2013-08-01", confidence="H", source="MC", az="İş icazəsi istənilən müddətə, qanundakı ən uzun müddətədək verilir", en="The work permit is given for the time asked for, up to the longest that the law allows", ru="Разрешение на работу даётся на запрошенный срок, но не дольше наибольшего по закону")
def longest_asked_work_permit(p: Applicant):
    asked = months(p.months_asked)
    return asked if asked < longest_work_permit(p) else longest_work_permit(p)


@article("69.1", since="2013-08-01", confidence="H", source="MC", az="Qanunun icazə verdiyindən uzun müddət istənilib; icazə ən uzun qanuni müddətə verilir", en="Longer than the law allows: the work permit is given for the longest lawful time", ru="Запрошено дольше, чем допускает закон; разрешение даётся на наибольший законный срок")
def asks_longer_than_work_permit_allows(p: Applicant):
    return months(p.months_asked) > longest_work_permit(p)


@reading("fact base WRK-15, WRK-16: from which day a work permit and its extension run is not said", article="69.1", since="2013-08-01", decided_on="2026-11-29", by="Körpü, for a lawyer to confirm", confidence="M", source="MC, READING", az="İlk icazə qərar günündən, uzatma əvvəlki icazənin son günündən başlayır", en="A first permit runs from the day of the decision, an extension from the last day of the permit before it", ru="Первое разрешение действует со дня решения, продление с последнего дня прежнего разрешения")
def work_permit_begins_on(p: Applicant):
    return p.work_permit_until if p.request == Request.extension else today


@article("69.1", since="2013-08-01", confidence="M", source="MC, COUNT", rounding="down", az="İş icazəsinin son günü; müqavilə daha qısadırsa, onun son günü", en="Last day of the work permit, or of a shorter contract", ru="Последний день разрешения на работу или более короткого договора")
def work_permit_ends_on(p: Applicant):
    end = work_permit_begins_on(p) + longest_asked_work_permit(p)
    return p.planned_contract_until if p.planned_contract_until < end else end


@article("69.2", since="2013-08-01", confidence="M", source="MC, COUNT", az="Uzatma istəməyin son günü: icazənin bitməsinə 30 gün qalmış", en="Last day to ask for an extension: 30 days before the work permit ends", ru="Последний день обращения о продлении: за 30 дней до конца разрешения")
def last_day_to_extend_work_permit(p: Applicant):
    return p.work_permit_until - value("work_permit_lead_time")


@article("69.2", since="2013-08-01", confidence="M", source="MC", az="Uzatma 30 gündən gec istənilib; gecikmə imtina əsası deyil", en="The extension was asked later than 30 days before the end; lateness is no ground of refusal", ru="О продлении попросили позже чем за 30 дней; опоздание не основание для отказа")
def work_permit_extension_is_late(p: Applicant):
    return p.request == Request.extension and p.filed_on > last_day_to_extend_work_permit(p)
