"""What the Criminal Code asks about an expulsion as a penalty and about crossing the border. A court decides; the register knows the sentence."""


class Applicant(Entity):
    """Part of the person whom it concerns."""

    prison_sentence = fact(Months, domain=(0,None), by="register", holder="ministry_of_justice", confidence="M", article="52.1", az="həbs cəzası, ay (yoxdursa 0; natamam ay tam sayılır)", en="prison sentence in months (0 if none; a begun month counts as whole)", ru="лишение свободы, месяцев (0, если нет; неполный месяц считается полным)")
    convicted_by_court = fact(Bool, by="register", holder="ministry_of_justice", confidence="M", article="52.1", az="Azərbaycan məhkəməsi məhkum edib", en="was convicted by a court of Azerbaijan", ru="осуждён судом Азербайджана")
    court_imposed_expulsion = fact(Bool, by="officer", discretionary=True, article="52.1", az="məhkəmə çıxarmanı seçib (seçim məhkəmənindir)", en="the court chose expulsion (the choice is its own)", ru="суд выбрал выдворение (выбор за судом)")
    expelled_by_sentence = fact(Bool, by="register", holder="ministry_of_justice", confidence="M", article="52.1-1", az="hökmlə ölkədən çıxarılıb", en="was expelled by a sentence", ru="выдворен по приговору")
    expulsion_conviction_spent = fact(Bool, by="register", holder="ministry_of_interior", confidence="M", article="52.1-1", az="məhkumluq ödənilib və ya götürülüb", en="the conviction is spent or lifted", ru="судимость погашена или снята")
    born_in_azerbaijan = fact(Bool, protected="origin", by="register", holder="ministry_of_justice", confidence="M", article="52.2.3", az="Azərbaycanda doğulub", en="was born in Azerbaijan", ru="родился в Азербайджане")
    supports_incapable_person = fact(Bool, by="officer", article="52.2.6", az="himayəsində fəaliyyət qabiliyyəti olmayan şəxs var", en="supports a person without capacity to act", ru="содержит недееспособное лицо")
    expulsion_endangers_security = fact(Bool, by="officer", discretionary=True, article="52.2.7", az="çıxarma milli təhlükəsizliyə zərər vurar", en="the expulsion would endanger national security", ru="выдворение поставит под угрозу национальную безопасность")
    treaty_changes_criminal_expulsion = fact(Bool, by="officer", article="52.3", az="beynəlxalq müqavilə başqa qayda müəyyən edir, ona görə çıxarma təyin edilmir", en="a treaty sets another rule, by which expulsion is not imposed", ru="международный договор устанавливает другое правило, по которому выдворение не назначается")
    crossed_border_unlawfully = fact(Bool, by="officer", article="318", az="dövlət sərhədini müəyyən edilmiş sənədsiz və ya məntəqədən kənarda keçib", en="crossed the state border without the papers required or outside a crossing point", ru="пересёк границу без установленных документов или вне пункта пропуска")
    organised_irregular_migration = fact(Bool, by="officer", article="318-1", az="qanunsuz miqrasiyanı təşkil edib", en="organised irregular migration", ru="организовал незаконную миграцию")
