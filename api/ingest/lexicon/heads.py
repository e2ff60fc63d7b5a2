"""Words of titles, openings, datelines and furniture; read by `head`, `kinds`, `furniture`."""

from __future__ import annotations

KINDS: tuple[tuple[str, str], ...] = (
    ("press_conference", r"press[ -]?conference|news conference|press statements?"
    r"|media availability"
     r"|answers? (?:to )?(?:\w+ ){0,3}questions|questions? (?:from|by) (?:the )?(?:media"
     r"|journalists)"
     r"|press[ -]availability|doorstop|пресс-конференци|ответ\w* на вопрос|подход\w* к прессе"
     r"|conférence de presse|point de presse|pressekonferenz|rueda de prensa|conferencia de prensa"
     r"|coletiva|conferenza stampa|记者会|記者会見|مؤتمر صحفي"),
    ("interview", r"\binterview|интервью|entretien\b|entrevista|intervista|采访|专访|مقابلة"),
    ("briefing", r"briefing|press call|background call|брифинг|例行"),
    ("article", r"\barticle\b|\bop-ed\b|стать[яи]|tribune\b|gastbeitrag|artículo|署名文章"),
    ("comment", r"\bcomments?\b|комментари|commentaire|kommentar\b|comentario"),
    ("meeting", r"\bmeeting\b|\btalks\b|conversation with|встреч|переговор|rencontre"
    r"|réunion|treffen"
     r"|reunión|encuentro|incontro|会见|会晤|لقاء"),
    ("speech", r"\bspeech|\bremarks|\baddress\b|\blecture\b|keynote|выступлени|речь|обращени"
     r"|discours|allocution|\brede\b|ansprache|discurso|intervención|discorso|讲话|致辞|演说|كلمة"),
    ("release", r"statement|press release|communiqu|заявлени|сообщени|пресс-релиз|déclaration"
     r"|erklärung|pressemitteilung|declaración|comunicado|dichiarazione|声明|بيان"),
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
    r"^(?:via\b|the white house|.*\b(?:room|office|hall|palace|house|hotel|cent(?:er|re)|garden"
    r"|auditorium|headquarters|university|academy|airport|embassy|studio|base)\b|.*(?:дворец|зал\b"
    r"|резиденци))"
)
FURNITURE: tuple[tuple[str, str], ...] = (
    ("time", r"(?:at )?\d{1,2}[:.]\d{2}(?:\s*[ap]\.?m\.?)?(?:\s*\(?[A-Z]{2,5}\)?)?\.?"),
    ("end_mark", r"(?:-|–|—|\*|#|\s)*(?:end|ends|fin|конец|ende)(?:-|–|—|\*|#|\.|\s)*"
     r"(?:\d{1,2}[:.]\d{2}.{0,14})?|[#\s]{3,}|e&oe\.?"),
    ("separator_line", r"[\W_]+"),
    ("omission_mark", r"[<\[(]\s?(?:…|\.\.\.)\s?[>\])]"),
    ("page_number", r"(?:page|стр\.?|seite|p\.)\s*\d+(?:\s*(?:of|/|из|von)\s*\d+)?"
    r"|[-–—\s]*\d{1,4}[-–—\s]*"),
    ("publication_status", r"(?:publication status|статус материала|published in (?:the )?sections?"
     r"|опубликован\w* в раздел|publication date|дата публикации|direct link|ссылка на материал"
     r"|text version|текстовая версия|last updated|обновлено|published on|posted on).{0,160}"),
    ("page_furniture", r"(?:print|share|send by email|back(?: to .{0,40})?|home|read more"
    r"|download.{0,60}"
     r"|tweet|like|subscribe.{0,60}|печать|поделиться|назад|версия для печати|skip to .{0,40}"
     r"|menu|search|toggle navigation|to the top|все новости|all news|следующая|предыдущая)"),
    ("notice", r"(?:©|\(c\) ?\d{4}|copyright).{0,200}|.{0,80}all rights reserved.{0,80}"
     r"|.{0,60}все права защищены.{0,80}|.{0,120}\bcookies?\b.{0,300}"),
    ("delivery_note", r"[(\[*_]*(?:check against delivery|as delivered|es gilt das gesprochene wort"
     r"|seul le prononcé fait foi|unofficial translation|неофициальный перевод)[)\]*_!.]*"),
    ("typist_initials", r"[A-Z]{2,3}/[a-z]{2,3}"),
)  # fmt: skip
SEE_ALSO = (
    r"(?:see also|read also|related(?: (?:news|links|content|articles|materials))?|more on this"
    r"|смотрите также|читайте также|материалы по теме|по теме|voir aussi|lire aussi|siehe auch"
    r"|véase también|ver también|veja também|vedi anche|اقرأ أيضا|相关新闻)"
)
DELIVERY: tuple[tuple[str, str], ...] = (
    ("check_against_delivery", r"check against delivery|es gilt das gesprochene wort"
     r"|seul le prononcé fait foi|проверять по произнес"),
    ("as_delivered", r"\bas delivered\b|\btel que prononcé\b"),
)  # fmt: skip
TRANSLATION: tuple[tuple[str, str], ...] = (
    ("unofficial", r"unofficial translation|неофициальный перевод|traduction non officielle"
     r"|courtesy translation|inoffizielle übersetzung|traducción no oficial"
     r"|provisional translation"),
    ("official", r"(?<!un)official translation|официальный перевод"),
    ("machine", r"machine translat|automatic(?:ally)? translat|машинный перевод"),
)  # fmt: skip
UPDATED = r"last updated|updated|accessed|visited|обновлено|copyright|©|visitor"
CLOCK_DAYS = (
    r"^(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|^(?:понедельник|вторник|среда|четверг|пятница"
    r"|суббота|воскресенье)\b|^(?:lun|mar|mercre|jeu|vendre|same)di\b|^dimanche\b"
)
NAVIGATION = frozenset("события новости стенограммы events news transcripts главная home".split())
