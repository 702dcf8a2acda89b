"""What the Convention asks beside the law of refugees."""


class Applicant(Entity):
    """Part of the person who asks for protection."""

    crossed_without_permission = fact(Bool, by="register", holder="state_border_service", confidence="H", sensitivity="sealed", article="31", az="sərhədi icazəsiz keçib", en="crossed the border without permission", ru="пересёк границу без разрешения")
    crossed_to_seek_asylum = fact(Bool, by="officer", sensitivity="sealed", article="31", az="sərhədi sığınacaq istəmək üçün keçib", en="crossed the border to ask for asylum", ru="пересёк границу, чтобы просить убежища")
    torture_or_persecution_feared = fact(Bool, by="officer", discretionary=True, sensitivity="sealed", article="33", az="qaytarılacağı yerdə işgəncə və ya təqib təhlükəsi ciddidir", en="torture or persecution is seriously to be feared where they would be sent", ru="там, куда вышлют, серьёзно грозят пытки или преследование")
