"""What makes somebody a citizen already: the state looks for it in its own registers."""


class Applicant(Entity):
    """Part of the person whose belonging is to be determined."""

    citizen_before_law = fact(Bool, protected="nationality", by="register", holder="ministry_of_interior", confidence="L", article="5.1", az="1998-ci il Qanunu qüvvəyə minənədək Azərbaycan vətəndaşı olub", en="was a citizen of Azerbaijan before the law of 1998 came into force", ru="был гражданином Азербайджана до вступления в силу закона 1998 года",
        ask=words(az="1998-ci ilə qədər Azərbaycan vətəndaşı kimi burada qeydiyyatda olmusunuz?", en="Were you registered here as a citizen before 1998?", ru="Были ли вы до 1998 года зарегистрированы здесь как гражданин?"),
        because=words(az="Belə şəxs vətəndaş hesab edilir. Qeydiyyatı dövlətin öz siyahılarında axtarırıq.", en="Such a person counts as a citizen. We look for the registration in the state's own registers.", ru="Такой человек считается гражданином. Регистрацию мы ищем в реестрах государства."))
    settled_here_as_refugee_on = fact(Date, by="register", holder="ministry_of_interior", confidence="L", may_not_apply=True, article="5.3", az="qaçqın kimi burada məskunlaşdığı gün", en="day of settling here as a refugee", ru="день поселения здесь в качестве беженца",
        ask=words(az="1988–1992-ci illərdə qaçqın kimi gəlmisinizsə, hansı gün məskunlaşmısınız?", en="If you came as a refugee in 1988–1992, on which day did you settle here?", ru="Если вы приехали беженцем в 1988–1992 годах, в какой день вы поселились здесь?"),
        because=words(az="O illərdə məskunlaşmış qaçqın vətəndaş hesab edilir.", en="A refugee who settled here in those years counts as a citizen.", ru="Поселившийся здесь в те годы беженец считается гражданином."))
