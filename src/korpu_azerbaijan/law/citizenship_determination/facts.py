"""What the determination of belonging to citizenship asks. Holders: fact base §3.2; whatever the state has on paper it finds itself."""


class Adoption(Choice):
    """By whom somebody was adopted."""

    none = words(az="övladlığa götürülməyib", en="was not adopted", ru="не усыновлён")
    both_citizens = words(az="hər ikisi vətəndaş olan ər-arvad", en="a couple, both citizens", ru="супруги, оба граждане")
    citizen_and_stateless = words(az="biri vətəndaş, digəri vətəndaşlığı olmayan ər-arvad", en="a couple, one a citizen and one stateless", ru="супруги, один гражданин, другой без гражданства")
    other = words(az="başqası", en="somebody else", ru="кто-то другой")


class Applicant(Entity):
    """Part of the person whose belonging is to be determined."""

    adopted_by = fact(Adoption, holder="ministry_of_justice", confidence="L", article="3.4", az="övladlığa götürən", en="adopted by", ru="усыновлён кем",
        ask=words(az="Sizi kim övladlığa götürüb?", en="Who adopted you?", ru="Кто вас усыновил?"),
        because=words(az="Vətəndaşların övladlığa götürdüyü uşaq vətəndaş olur.", en="A child adopted by citizens becomes a citizen.", ru="Ребёнок, усыновлённый гражданами, становится гражданином."))
    considered_national_elsewhere = fact(Bool, protected="nationality", by="officer", article="3.0.2", az="başqa dövlət onu öz vətəndaşı hesab edir", en="another state considers them its national", ru="другое государство считает его своим гражданином")
    autobiography_given = fact(Bool, article="3.4", az="tərcümeyi-hal verilib", en="the autobiography was given", ru="автобиография представлена")
    determination_consent_given = fact(Bool, article="3.4", az="14–18 yaşlı uşağın razılığı verilib", en="the consent of the child of 14–18 was given", ru="согласие ребёнка 14–18 лет дано")
