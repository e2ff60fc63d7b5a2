"""Words of contact blocks in several languages; read by `contacts` and `missions`."""

from __future__ import annotations

# A label's word and what it announces. Longer words stand before their own beginnings.
FIELD_WORDS: tuple[tuple[str, str], ...] = (
    (r"tele?fax|fax|facsimile|факс\w*|télécopie\w*|传真|ファックス|فاكس", "fax"),
    (r"mobile|cell(?: ?phone)?|whats ?app|моб(?:ильный)?\.?|handy|móvil|celular|手机", "mobile"),
    (
        r"(?:alt(?:ernative)?\.? )?tel(?:ephone)?s?(?: (?:no|number)s?)?|phones?(?: (?:no"
        r"|number)s?)?"
        r"|hotline|helpline|switchboard|direct line|тел(?:ефон\w*)?|téléphone|telefone?\w*|teléfono"
        r"|tlf|电话|電話|هاتف|الهاتف|tél",
        "voice",
    ),
    (
        r"e-?mails?(?: address)?|mail|courriel|correo(?: electrónico)?|эл\.? ?почта|почта|邮箱",
        "email",
    ),
    (r"web ?site|web|internet|сайт|site web|url|网址", "url"),
    (
        r"(?:mailing |postal |street |physical )?address|адрес|adresse|anschrift|dirección"
        r"|endereço|indirizzo|地址|العنوان|chancery",
        "address",
    ),
    (
        r"(?:opening|office|working|business|consular|visiting|reception) hours"
        r"|hours(?: of operation)?"
        r"|режим работы|часы (?:работы|приема|приёма)|heures d.ouverture|öffnungszeiten|horario",
        "hours",
    ),
)
EMERGENCY = (
    r"emergenc|duty officer|after[- ]hours|after office hours|экстренн|чрезвычайн|дежурн|urgence"
    r"|notfall|notruf|emergencia|emergência|emergenza|紧急|緊急|طوارئ"
)
# Whose numbers these are not the mission's.
OTHERS = (
    r"\b(?:police|ambulance|fire(?: (?:and rescue )?services?| brigade)?|hospital"
    r"|medical emergenc\w+"
    r"|полиция|скорая|пожарн\w+|pompiers|polizei|feuerwehr|policía|bomberos"
    r"|consular emergency centre"
    r"|crisis cent(?:re|er))\b"
)
PURPOSES: tuple[tuple[str, str], ...] = (
    (r"\bvisas?\b|визов", "visa"),
    (r"\bpress\b|\bmedia\b|пресс", "press"),
    (
        r"consular section|consular department|консульск\w+ (?:отдел|секци)|section consulaire"
        r"|konsularabteilung|sección consular",
        "consular",
    ),
)
MISSION_WORDS: tuple[tuple[str, str], ...] = (
    (
        r"honorary consul(?:ate)?(?: general)?|почётн\w+ консул\w*|почетн\w+ консул\w*"
        r"|consulat honoraire|honorarkonsul\w*|consulado honorario|名誉領事",
        "honorary_consulate",
    ),
    (
        r"consulates?[ -]general|генеральн\w+ консульств\w*|генконсульств\w*|consulat général"
        r"|generalkonsulat|consulado general|consulado-geral|consolato generale|总领事馆|総領事館"
        r"|القنصلية العامة",
        "consulate_general",
    ),
    (r"consular agency|agence consulaire|agencia consular", "consular_agency"),
    (
        r"permanent (?:mission|representation|delegation)|постоянн\w+ представительств\w*"
        r"|постпредств\w*|mission permanente|ständige vertretung|misión permanente",
        "permanent_mission",
    ),
    (r"high commission|haut[- ]commissariat|высок\w+ комиссариат\w*", "high_commission"),
    (
        r"embassy|посольств\w*|ambassade|botschaft|embajada|embaixada|ambasciata|大使馆"
        r"|大使館|سفارة"
        r"|السفارة",
        "embassy",
    ),
    (
        r"consulate|консульств\w*|consulat|konsulat|consulado|consolato|领事馆|領事館|القنصلية",
        "consulate",
    ),
)
SOCIAL = {
    "twitter": "twitter",
    "твиттер": "twitter",
    "facebook": "facebook",
    "фейсбук": "facebook",
    "instagram": "instagram",
    "инстаграм": "instagram",
    "youtube": "youtube",
    "telegram": "telegram",
    "телеграм": "telegram",
    "vkontakte": "vk",
    "вконтакте": "vk",
    "flickr": "flickr",
    "linkedin": "linkedin",
    "tiktok": "tiktok",
    "weibo": "weibo",
    "rutube": "rutube",
}
SOCIAL_HOSTS = {
    "twitter.com": "twitter",
    "x.com": "twitter",
    "facebook.com": "facebook",
    "instagram.com": "instagram",
    "youtube.com": "youtube",
    "t.me": "telegram",
    "vk.com": "vk",
    "flickr.com": "flickr",
    "linkedin.com": "linkedin",
    "tiktok.com": "tiktok",
    "weibo.com": "weibo",
    "rutube.ru": "rutube",
}
# How a language switch names a language.
LANGUAGE_NAMES = {
    "рус": "ru", "русский": "ru", "ru": "ru", "rus": "ru", "russian": "ru", "по-русски": "ru",
    "eng": "en", "en": "en", "english": "en", "англ": "en", "английский": "en", "анг": "en",
    "fr": "fr", "fra": "fr", "français": "fr", "french": "fr", "франц": "fr",
    "de": "de", "deu": "de", "deutsch": "de", "german": "de", "нем": "de",
    "es": "es", "esp": "es", "español": "es", "spanish": "es", "исп": "es", "espanol": "es",
    "pt": "pt", "por": "pt", "português": "pt", "portuguese": "pt", "port": "pt",
    "it": "it", "ita": "it", "italiano": "it", "ar": "ar", "عربي": "ar", "العربية": "ar",
    "zh": "zh", "中文": "zh", "chinese": "zh", "简体中文": "zh", "ja": "ja", "日本語": "ja",
    "uk": "uk", "укр": "uk", "українська": "uk", "бел": "be", "беларуская": "be",
    "tr": "tr", "türkçe": "tr", "ms": "ms", "bahasa melayu": "ms", "ko": "ko", "한국어": "ko",
    "қаз": "kk", "қазақша": "kk", "o'zbek": "uz", "nl": "nl", "nederlands": "nl", "polski": "pl",
    "pl": "pl", "srpski": "sr", "ελληνικά": "el", "magyar": "hu", "čeština": "cs",
}  # fmt: skip
GREETING = (
    r"^(?:dear (?:visitors?|friends?|guests?|users?|compatriots?)|welcome"
    r"|уважаем(?:ые?|ый|ая) (?:посетител|друзья|гост|пользовател|соотечественник)"
    r"|дорогие (?:посетител|друзья)|добро пожаловать"
    r"|chers? (?:visiteur|ami)|bienvenue|liebe besucher|willkommen|estimados? visitante|bienvenid"
    r"|prezado|bem-vindo|أهلا|مرحبا|欢迎)"
)
CAPTION = (
    r"^(?:the )?(?:main )?(?:building|premises|residence|photo|picture|view|façade|facade|chancery"
    r"|здание|резиденция|фото|bâtiment|gebäude|edificio|edifício)\b"
)
