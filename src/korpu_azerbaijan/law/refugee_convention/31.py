"""Article 31: whoever crosses a border to ask for asylum is not punished for it; so says the note to article 318 of the Criminal Code too."""


@article("31", since="2013-08-01", confidence="H", source="CRC, GC51 [from memory]", az="Sığınacaq istəmək üçün sərhədi icazəsiz keçən cəzalandırılmır (Cinayət Məcəlləsi, 318-ci maddənin qeydi)", en="Whoever crosses the border without permission to ask for asylum is not punished (Criminal Code, note to 318)", ru="Пересёкший границу без разрешения ради убежища не наказывается (Уголовный кодекс, примечание к 318)")
def crossing_for_asylum_is_not_punished(p: Applicant):
    return p.crossed_to_seek_asylum
