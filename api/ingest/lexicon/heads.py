"""Words of titles, openings and datelines; read by `head`, `kinds`, `titles`."""

from __future__ import annotations

KINDS: tuple[tuple[str, str], ...] = (
    ("press_conference", r"press[ -]?conference|news conference|press statements\b|q ?& ?[ar]\b"
     r"|joint (?:press|media) statement|media (?:availability|conference)|press[ -]availability"
     r"|answers? (?:to )?(?:\w+ ){0,3}questions|questions? (?:from|by) (?:the )?(?:media"
     r"|journalists)"
     r"|doorstop|door-?stop|press stakeout|пресс-конференци|ответ\w* на вопрос|подход\w* к прессе"
     r"|прес-конференц|прэс-канферэнц|conférence de presse|point de presse|questions?[- ]réponses?"
     r"|pressekonferenz|pressestatement|rueda de prensa|conferencia de prensa|coletiva"
     r"|conferência de imprensa|conferenza stampa|persconferentie|konferencj\w+ prasow"
     r"|tiskov\w+ konf"
     r"|basın toplantısı|συνέντευξη τύπου|jumpa pers|konferensi pers|họp báo|sajtótájékoztat"
     r"|记者会|記者会|会見|记者招待会|答记者问|記者会見|مؤتمر\w* صح[فا]|المؤتمر الصح|기자회견"
     r"|ندوة صحفية"),
    ("interview", r"\binterview|intervju|интервью|інтерв|entretien\b|entrevista|intervista|wywiad"
     r"|röportaj|mülakat|συνέντευξη|wawancara|采访|专访|インタビュー|인터뷰|مقابلة|حوار|حديث صح"
     r"|ראיון|rozhovor|interjú|mülakat|söyleşi|müsahibə|phỏng vấn|haastattelu|vraaggesprek"
     r"|intervija"
     r"|intervijs|usastlus|razgovor\b|сұхбат|сухбат|суҳбат|مصاحبه|گفت‌?وگو|گفتگو|สัมภาษณ์|साक्षात्कार"),
    ("briefing", r"briefing|press call|background call|брифинг|брифінг|例行|브리핑|إحاطة|الإيجاز"
     r"|bundespressekonferenz|ブリーフ"),
    ("article", r"\barticle\b|\bop-ed\b|стать[яи]|tribune\b|gastbeitrag|namensbeitrag|artículo"
     r"|artigo|articolo|署名文章|寄稿|مقال\b|makale"),
    ("comment", r"\bcomments?\b|комментари|коментар|commentaire|kommentar\b|comentario|comentário"
     r"|\bcommento\b|komentarz|komentář|tanggapan|تعليق|논평|评论|コメント"),
    ("meeting", r"\bmeeting\b|\btalks\b|conversation with|встреч|переговор|зустріч|сустрэч"
     r"|rencontre|réunion|treffen|reunión|encuentro|encontro|reunião|incontro|spotkani|görüşme"
     r"|会见|会晤|会谈|会談|회담|면담|لقاء|يلتقي|يستقبل|mesyuarat|pertemuan"),
    ("speech", r"\bspeech|\bremarks|\baddress\b|\blecture\b|keynote|выступлени|речь|обращени|слово"
     r"|виступ|зверненн|discours|allocution|intervention|\brede\b|ansprache|grußwort|discurso"
     r"|intervenci[óo]n|pronunciamento|palabras d|discorso|intervento|saluto|toespraak|przemówieni"
     r"|konuşma|hitab|ομιλία|χαιρετισμ|pidato|ucapan|讲话|致辞|演说|演讲|発言|演説|挨拶|スピーチ"
     r"|연설"
     r"|كلمة|خطاب|भाषण|נאום"),
    ("release", r"statement|press release|communiqu|readout|(?<!прием )(?<!приём )заявлени"
     r"|заяв[аи]|сообщени|повідомленн"
     r"|пресс-релиз|прес-реліз|паведамленн|déclaration|erklärung|pressemitteilung|mitteilung"
     r"|declaraci[óo]n|comunicado|nota à imprensa|nota de prensa|declaração|dichiarazion|comunicato"
     r"|verklaring|oświadczeni|komunikat|prohlášení|açıklama|δήλωση|δηλώσεις|ανακοίνωση|kenyataan"
     r"|pernyataan|siaran|tuyên bố|nyilatkozat|közlemény|声明|公报|談話|성명|담화"
     r"|بیانیه|اطلاعیه|اعلامیه|بيان|تصريح|تعرب"
     r"|वक्तव्य|הודע"),
)  # fmt: skip
SALUTATION = (
    r"^[*_\W]*(?:(?:mr|mrs|ms|dr|your|dear|distinguished|honou?rable|esteemed|excellenc\w+|ladies"
    r"|colleagues|friends|comrades|madam|sir|good (?:morning|afternoon|evening))\b"
    r"|уважаем|дорог|дамы и господа|господин|госпожа|коллеги|друзья|ваш[аеи]? превосходительств"
    r"|добр(?:ый|ое|ого) |mesdames|messieurs|monsieur|madame|chers?\b|excellences|sehr geehrt"
    r"|meine damen|liebe|exzellenz|señor|señoras|estimad|excelenci|senhor|excelênci|prezad"
    r"|signor|eccellenz|السيد|أصحاب|各位|女士们|尊敬的)"
)
INSTITUTIONS = (
    r"Academy|University|Institute|College|School|Hall|Palace|Cent(?:er|re)|Room|House|Hotel"
    r"|Ministry|Council|Assembly|Forum|Club|Theatre|Theater|Museum|Library|Headquarters|Office"
    r"|Airport|Embassy|Base|Garden|Auditorium|Stadium|Studio|Parliament"
)
LEARNING = r"Academy|University|Institute|College|School|Museum|Club"
VENUE_LINE = (
    r"^(?:via\b|the white house|aboard\b|on board\b|en route\b|.*\b(?:room|office|hall|palace"
    r"|house|hotel|cent(?:er|re)|garden|lawn|driveway|portico|ballroom|courtyard|tarmac"
    r"|auditorium|headquarters|university|academy|airport|embassy|studio|base|palácio|palacio"
    r"|palais|palazzo|schloss|casa (?:rosada|blanca)|élysée|quai d['’]orsay|itamaraty|sala|salle"
    r"|sarayı|kremlin)\b|.*(?:дворец|зал\b|резиденци|кремль|会議室|会見室|会议厅|大会堂|宾馆"
    r"|空港|قصر\b"
    r"|القصر|قاعة|μέγαρο))"
)
DELIVERY: tuple[tuple[str, str], ...] = (
    ("check_against_delivery", r"check(?:ed)? against delivery|es gilt das gesprochene wort"
     r"|seul le (?:texte )?prononcé fait foi|проверять по произнес|cotejar con (?:la alocución|el)"
     r"|verificar (?:com|contra) (?:a )?(?:leitura|o pronunciado)|sólo da fe lo pronunciado"
     r"|vale il discorso pronunciato|以现场讲话为准|以实际发言为准|gilt das gesprochene wort"),
    ("as_delivered", r"\bas (?:actually )?delivered\b|\btel que prononcé\b"
     r"|exactly as it was delivered|tal como (?:fue )?pronunciad|как было произнесено"),
)  # fmt: skip
TRANSLATION: tuple[tuple[str, str], ...] = (
    ("machine", r"machine[ -]translat|automatic(?:ally)? translat|машинный перевод|traduction"
     r" automatique|maschinelle übersetzung|traducción automática|tradução automática"
     r"|traduzione automatica|机器翻译|機械翻訳|自動翻訳"),
    ("unofficial", r"unofficial translation|non-official translation|неофициальный перевод"
     r"|неофіційний переклад|неафіцыйны пераклад|traduction (?:non officielle|de courtoisie)"
     r"|courtesy translation|provisional translation|informal translation|working translation"
     r"|(?:in|nicht[- ]?)offizielle übersetzung|nichtamtliche übersetzung|arbeitsübersetzung"
     r"|traducción (?:no oficial|de cortesía)|tradução (?:não oficial|de cortesia|livre)"
     r"|traduzione (?:non ufficiale|di cortesia)|tłumaczenie nieoficjalne|gayri ?resmi (?:çeviri"
     r"|tercüme)|translation from (?:the )?\w+ \(unofficial\)|仮訳|非官方(?:翻译|译文)"
     r"|非正式(?:翻译|译文)"
     r"|ترجمة غير رسمية|비공식 번역"),
    ("official", r"(?<!un)(?<!non-)\bofficial translation|официальный перевод|traduction officielle"
     r"|amtliche übersetzung|traducción oficial|tradução oficial|traduzione ufficiale|官方译文"),
)  # fmt: skip
CLOCK_DAYS = (
    r"^(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|^(?:понедельник|вторник|среда|четверг|пятница"
    r"|суббота|воскресенье)\b|^(?:lun|mar|mercre|jeu|vendre|same)di\b|^dimanche\b"
)
