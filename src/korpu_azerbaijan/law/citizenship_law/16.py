"""Article 16: when citizenship is not granted or restored. The fact base names three and says that there are more: only what is known stands here."""


@reading("CIT-07 names article 16 from memory; the Service's page U45 speaks of restrictions in article 14", article="16.1", since="1998-10-31", decided_on="2026-11-29", by="Körpü, for a lawyer to confirm", confidence="L", source="CL [from memory], U45, READING", az="Konstitusiya quruluşunu zorla dəyişdirməyə çağırır", en="Calls for a violent change of the constitutional order", ru="Призывает к насильственному изменению конституционного строя")
def refused_for_violent_change(p: Applicant):
    """The items bear no numbers in our sources; ours follow their order."""
    return p.calls_for_violent_change


@reading("CIT-07 names article 16 from memory; the Service's page U45 speaks of restrictions in article 14", article="16.2", since="1998-10-31", decided_on="2026-11-29", by="Körpü, for a lawyer to confirm", confidence="L", source="CL [from memory], U45, READING", az="İrqi, milli və ya dini düşmənçilik yayır", en="Spreads racial, national or religious hatred", ru="Разжигает расовую, национальную или религиозную вражду")
def refused_for_hatred(p: Applicant):
    return p.spreads_hatred


@reading("CIT-07 names article 16 from memory; the Service's page U45 speaks of restrictions in article 14", article="16.3", since="1998-10-31", decided_on="2026-11-29", by="Körpü, for a lawyer to confirm", confidence="L", source="CL [from memory], U45, READING", az="Terror fəaliyyəti ilə bağlıdır", en="Is linked to terrorism", ru="Связан с террористической деятельностью")
def refused_for_terrorism(p: Applicant):
    return p.linked_to_terrorism
