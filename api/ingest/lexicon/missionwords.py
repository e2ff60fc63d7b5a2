"""Words that name kinds of missions, in the languages of diplomacy; read by `naming`, `finding`."""

from __future__ import annotations

# The more special kind stands first. Words are bounded by the ends of words.
MISSION_WORDS: tuple[tuple[str, str], ...] = (
    (
        r"honorary (?:vice[- ])?consul(?:ate)?s?(?:[- ]general)?"
        r"|hon\. (?:vice[- ])?consul(?:ate)?(?:[- ]general)?"
        r"|поч[её]тн\w+ (?:генеральн\w+ )?консул\w*|почесн\w+ (?:генеральн\w+ )?консул\w*"
        r"|ганаров\w+ консул\w*"
        r"|(?:vice-)?consulat(?: général)? honoraire|consul(?:e|esse)?(?: général)? honoraire"
        r"|honorar(?:general)?konsul\w*|honorarkonsul\w*"
        r"|(?:vice)?c[óo]nsul(?: general)? (?:honorari[oa]|hon\.)"
        r"|consulado(?: general)? (?:honorario|hon\.)"
        r"|c[ôo]nsul(?:esa)?(?:-geral)? honorári[oa]|consulado(?:-geral)? honorário"
        r"|(?:vice ?)?consol[ea](?:to)?(?: generale)? (?:onorari[oa]|on\.)"
        r"|konsul\w*(?: generaln\w+)? honorow\w+|honorow\w+ konsul\w*|fahri (?:baş)?konsolos\w*"
        r"|kons[uo]l\w* kehormatan|honorair (?:consul\w*|consulaat)|honorární konzul\w*"
        r"|honorárny konzul\w*|consul(?:at)?(?:ul)? onorific|tiszteletbeli kon[sz]ul\w*"
        r"|honorärkonsul\w*|kunniakonsul\w*|počasni konzul\w*|почасни конзул\w*|почетен консул\w*"
        r"|القنصل(?:ية)? الفخري(?:ة)?|قنصل(?:ية)? فخري(?:ة)?|επίτιμ\w+ πρόξεν\w+",
        "honorary_consulate",
    ),
    (
        r"consulates?[ -]general|consul[ -]general|генеральн\w+ консул\w*|генконсульств\w*"
        r"|генеральн\w+ консульств\w*|consulat général|consul(?:e)? générale?|generalkonsul\w*"
        r"|consulado[ -]g(?:eneral|ral\.)|c[óo]nsul general|consulado[ -]geral|cônsul-geral"
        r"|consol(?:ato|e) gen(?:erale|\.)|konsulat generaln\w+|konsulacie generaln\w+"
        r"|konsul generaln\w+|başkonsolos\w*|konsulat jenderal|kjri"
        r"|consulaat-generaal|generální konzulát\w*|generálny konzulát\w*|consulat(?:ul)? general"
        r"|főkonzulátus\w*|generalkonsulat\w*|generalni konzulat\w*|генерални конзулат\w*"
        r"|pääkonsulin?virasto|γενικό προξενείο|القنصلية العامة|قنصلية عامة|سرکنسولگری"
        r"|tổng lãnh sự quán",
        "consulate_general",
    ),
    (
        r"consular agency|agence consulaire|agencia consular|agência consular|agenzia consolare"
        r"|agencja konsularna|konsularagentur",
        "consular_agency",
    ),
    (
        r"permanent (?:mission|representation|delegation)|постоянн\w+ представительств\w*"
        r"|постпредств\w*|постійн\w+ представництв\w*|пастаянн\w+ прадстаўніцтв\w*"
        r"|(?:mission|représentation|délégation) permanente"
        r"|ständige vertretung|(?:misión|representación|delegación) permanente"
        r"|(?:missão|representação|delegação) permanente|rappresentanza permanente"
        r"|stał\w+ (?:przedstawicielstw\w+|misj\w+)|daimi temsilci\w*|perutusan tetap|ptri"
        r"|perwakilan tetap|permanente vertegenwoordiging|stálá mise|stála misia"
        r"|misiune\w* permanentă|állandó képviselet\w*|stalna misija"
        r"|البعثة الدائمة|بعثة دائمة|الوفد الدائم|المندوبية الدائمة",
        "permanent_mission",
    ),
    (
        r"high commission|haut[- ]commissariat|высок\w+ комиссариат\w*|suruhanjaya tinggi"
        r"|alto comisionado de \w+ en|المفوضية العليا",
        "high_commission",
    ),
    (
        r"embassy|посольств\w*|пасольств\w*|ambassade|botschaft|embajada|embaixada|ambasciata"
        r"|ambasad\w+|büyükelçili\w+|büyük elçili\w+|elçiliği|kedutaan besar|kedubes|kbri"
        r"|velvyslanectv\w+|veľvyslanectv\w+|zastupitelský úřad|nagykövetség\w*|ambassad(?:en)?"
        r"|ambassade|suurlähetystö|saatkond|vēstniecība|ambasada|veleposlaništv\w*"
        r"|veleposlanstv\w*|амбасад\w+|πρεσβεία|שגרירות|السفارة|سفارة|سفارت|đại sứ quán"
        r"|საელჩო|դեսպանություն|елшілігі|elchixonasi|səfirliyi|สถานเอกอัครราชทูต",
        "embassy",
    ),
    (
        r"(?:vice[- ])?consulate|consular office|(?:вице-)?консульств\w*|(?:vice-)?consulat"
        r"|konsulat\w*|(?:vice-?)?consulado|(?:vice)?consolato|konsolos(?:luğu|luk)?|konzulát\w*"
        r"|konzulat\w*|consulaat|consulatul|konzulátus\w*|konsulin?virasto|προξενείο|конзулат\w*"
        r"|القنصلية|قنصلية|کنسولگری|lãnh sự quán",
        "consulate",
    ),
    (
        r"ministry (?:of|for) (?:foreign|external) (?:affairs|relations)|foreign ministry"
        r"|ministry of foreign and [\w ]{3,30} affairs|federal foreign office"
        r"|department of (?:foreign affairs|external affairs|state)"
        r"|foreign, commonwealth (?:&|and) development office|global affairs"
        r"|министерств\w+ иностранных дел|мид россии|міністерств\w+ закордонних справ|мзс україни"
        r"|міністэрств\w+ замежных спраў"
        r"|ministère (?:de l['’]europe et )?des (?:affaires étrangères|relations extérieures)"
        r"|auswärtiges amt|(?:bundes)?ministerium für (?:auswärtige|europäische) angelegenheiten"
        r"|ministerio de (?:asuntos|relaciones) exteriores"
        r"|minist[ée]rio (?:das relaç[õo]es exteriores|dos neg[óo]cios estrangeiros)"
        r"|ministero degli (?:affari esteri|esteri)|ministerstw\w+ spraw zagranicznych"
        r"|dışişleri bakanlığı|kementerian luar negeri|ministerie van buitenlandse zaken"
        r"|ministerstv\w+ zahrani[čc]n\w+ v[eě]cí|ministerul afacerilor externe"
        r"|külügyminisztérium|utrikesdepartementet|utenriksdepartementet|udenrigsministeriet"
        r"|ulkoministeriö|министарство спољних послова|ministarstvo va(?:nj|njs)k?ih poslova"
        r"|bộ ngoại giao|وزارة (?:الشؤون )?الخارجية|وزارت (?:امور )?خارجه",
        "foreign_ministry",
    ),
)
# Written without spaces between words, or with endings grown to them: no boundary to look for.
DENSE_MISSION_WORDS: tuple[tuple[str, str], ...] = (
    (
        r"名誉(?:総)?領事館?|名[誉譽](?:总|總)?[领領]事[馆館]?|명예 ?(?:총)?영사관?",
        "honorary_consulate",
    ),
    (r"总领事馆|總領事館|総領事館|총영사관", "consulate_general"),
    (r"常驻[^，。]{0,20}代表团|常駐[^，。]{0,20}代表團|代表部|대표부", "permanent_mission"),
    (r"高级专员公署|高等弁務官事務所|고등판무관", "high_commission"),
    (r"大使馆|大使館|대사관", "embassy"),
    (r"领事馆|領事館|領事事務所|駐在官事務所|(?<!총)영사관|(?<!총)영사출장소|출장소", "consulate"),
    (r"外交部|外務省|외교통상부|외교부|외무부", "foreign_ministry"),
)
# Words that name their sender too.
SENDERS = {"kbri": "ID", "kjri": "ID", "ptri": "ID", "мид россии": "RU", "мзс україни": "UA"}
# The title of a page on which nothing is said.
CONTACT_TITLE = (
    r"(?:local |embassy |our |how to )?contacts?(?: us| details| information)?(?: the embassy)?"
    r"|(?:our )?(?:embassies and consulates|missions abroad|offices|getting help)"
    r"|(?:наши )?контакт(?:ы|ная информация|и|на інформація)|nous contacter|coordonnées"
    r"|contact et horaires|kontakte?|contactos?|contáctenos|datos de contacto|directorio"
    r"|contatos?|fale conosco|contatti|contatti e orari|dane kontaktowe|dane teleadresowe"
    r"|iletişim(?: bilgileri)?|bize ulaşın|kontak(?: kami)?|hubungi kami|kantor perwakilan"
    r"|联系我们|联系方式|联络方式|聯絡我們|お問い合わせ|連絡先|연락처|찾아오시는 길|اتصل بنا"
    r"|للاتصال بنا|تواصل معنا"
)
# A part of a mission: what stands before the mission's own name.
SECTION = (
    r"section|sección|sezione|seção|secção|setor|sector|abteilung|\w+abteilung|\w+stelle|отдел\w*"
    r"|відділ\w*|аддзел\w*|wydzia\w+|referat|bagian|fungsi|département|departamento|departament"
    r"|department|cancelleria|kancelaria|chancellerie|oddělení|oddelenie|service|servicio|serviço"
    r"|bureau|oficina|ufficio|büro|office|القسم|قسم|مكتب"
)
# Things of a mission that are named after it: no missions.
BELONGINGS = (
    r"\b(?:web ?site|home ?page|hours|services|events?|staff|newsletter|appointments?|fees?"
    r"|district|building|facebook|twitter|page|history|archive|gallery|tender|vacanc\w+|jobs?"
    r"|historia|história|histoire|geschichte|storia|tarihçe\w*|sejarah|история|історія"
    r"|noticias|notícias|actualités|aktuelles|notizie|aktualności|новост\w+|новин\w+|haberler"
    r"|berita|servicios|serviços|servizi|leistungen|usługi|услуги|послуги|layanan|hizmetleri"
    r"|embajador[ae]?s?|vacantes|vagas|concours|сайт\w*|вакансии|вакансії)\b"
    r"|개요|소개|연혁|인사말|概况|概要|简介|紹介|介绍|沿革|挨拶|致辞"
)
# What a mission says is named after it too.
UTTERANCE = (
    r"^(?:joint |official |press )?(?:statement|message|speech|remarks?|press|release|comment\w*"
    r"|announcement|declaration|communiqu\w+|briefing|interview|letter|note|reply|answers?|list|map"
    r"|embassies|consulates|заявлени\w+|сообщени\w+|комментари\w+|ответ\w*|выступлени\w+|список"
    r"|заява|коментар\w*|повідомлення|déclaration|communiqué|erklärung|mitteilung|declaración"
    r"|comunicado|nota|declaração|dichiarazione|comunicato|oświadczenie|komunikat|açıklama"
    r"|basın|siaran|pernyataan|بيان|تصريح|كلمة)\b"
    r"|성명|대변인|논평|브리핑|회견|담화|声明|聲明|谈话|談話|发言人|發言人|発言|会見|記者|记者|答问|表态"
    r"|讲话|大臣|部长|外长|会談|会谈|会见|açıklaması|bakanı"
)
