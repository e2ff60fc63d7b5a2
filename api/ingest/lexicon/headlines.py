"""Words of the lines between a site's header and a text; read by `lines`, `titles`, `occasion`."""

from __future__ import annotations

# A field of the head: what stands before its colon, or in square brackets.
FIELDS: tuple[tuple[str, str], ...] = (
    ("published", r"(?:date of publication|publication date|published(?: on)?|posted(?: on)?"
     r"|release"
     r" date|дата публикации|опубликовано|publié le|date de publication|veröffentlicht(?: am)?"
     r"|fecha de publicación|publicado(?: em| el)?|data de publicação|pubblicato il|发布时间"
     r"|发布日期"
     r"|掲載日|公開日|تاريخ النشر|yayın tarihi)"),
    ("updated", r"(?:last (?:updated|modified|change)|updated(?: on)?|обновлено|mis à jour le"
     r"|(?:zuletzt )?aktualisiert(?: am)?|stand|(?:última )?actualiza\w+|atualizado em"
     r"|ultimo aggiornamento|更新(?:日|时间)?|آخر تحديث)"),
    ("retrieved", r"(?:accessed|retrieved|saved|visited|archived|date of access)(?: on)?"
     r"|дата обращения|abgerufen(?: am)?|consulté le|consultado el|acesso em"),
    ("date", r"(?:event )?date|dated|delivered on|given on|date of delivery|when|дата|datum"
     r"|fecha|data"
     r"|dato|tarih|التاريخ|日期|时间|日時|年月日|日付|開催日|dátum|ημερομηνία|tanggal|तिथि|תאריך"
     r"|sana|күні|일시|날짜|일자|päivämäärä|ngày"),
    ("place", r"place|venue|location|where|место|место проведения|місце|lieu|ort|lugar|local|luogo"
     r"|sede"
     r"|场所|地点|場所|於|장소|المكان|yer|miejsce|tempat|lokasi|plaats|plats|sted|paikka|helyszín"
     r"|địa điểm|τόπος|स्थान|дата и место"),
    ("title", r"title|headline|titre|titel|título|titolo|название|заголовок|文書名|标题|件名"
     r"|başlık"),
    ("speaker", r"speakers?|delivered by|orateurs?|redner(?:in)?|выступающий|演説者|author|by"
     r"|ministers?|from|issued by|participants?|attendees|sprecher(?:innen)?|teilnehmer(?:innen)?"
     r"|intervenants?|participantes?|ponentes?|partecipanti|участники|учасники|出席者|与会者"
     r"|orador(?:es)?|autor"),
    ("topics", r"topics?|subjects?|themes?|тем[аы]|themen|thema|sujets?|temas?|temi|assuntos?|tags?"
     r"|keywords|ключевые слова|теги|mots[- ]clés|schlagw[öo]rter|palabras clave|palavras-chave"
     r"|parole chiave|主题|关键词|テーマ|主な項目|المواضيع|الكلمات المفتاحية|etiketler"
     r"|topics discussed|(?:main|key) (?:topics|subjects|points)|주제|teemat|ämnen|emner"),
    ("source", r"source|quelle|fuente|fonte|источник|来源|出典|المصدر|kaynak|original"
     r"|ссылка на материал"
     r"|direct link|permalink|weblink|url|link|اصل|źródło"),
    ("other", r"contact|media contact|press contact|tel|phone|fax|e-?mail|ref(?:erence)?|embargo\w*"
     r"|photo|video|foto|фото|видео|category|section|categor[ií]a|рубрика|備考|全文|note|language"
     r"|langue"
     r"|sprache|idioma|язык|program|programme|host|interviewer|station|duration|time|uhrzeit"
     r"|heure|hora|orario|время|час|시간|organisations?|organizations?|department"),
)  # fmt: skip
# Fields of one value: what the text is about, in the place of a title.
SUBJECTS = frozenset("subject objet betreff asunto assunto oggetto тема konu 件名".split())
# Headings inside a list of tags; only those of the second set head topics.
# Above a list of what a transcript holds; no title stands below it.
CONTENTS = (
    r"(?:index|contents|table of contents|topics|sommaire|table des matières|inhalt|übersicht"
    r"|inhaltsverzeichnis|índice|indice|sumário|содержание|оглавление|зміст|içindekiler|spis treści"
    r"|目录|目次|الفهرس|المحتويات|目 录|차례|목차|in this (?:transcript|briefing|issue)|highlights)"
    r"(?: (?:for|of|to) .{3,40})?"
)
TAG_GROUPS = frozenset(
    "topics|themes|tags|keywords|geography|persons|people|places|темы|теги|география|лица|персоны"
    "|thèmes|mots-clés|lieux|themen|schlagwörter|orte|temas|etiquetas|lugares|personas|temi|luoghi"
    "|subjects|countries|regions|страны|regionen|pays|países".split("|")
)
TOPIC_GROUPS = frozenset(
    "topics|themes|tags|keywords|темы|теги|thèmes|mots-clés|themen|schlagwörter|temas|etiquetas|temi"
    "|subjects".split("|")
)
# Before a day that is not the event's, inside a line.
PUBLISHED = (
    r"published|posted|publication date|publi(?:é|cado|kálva)|опубликован|дата публикации"
    r"|veröffentlicht|pubblicato|发布|掲載|تاريخ النشر|release date"
)
UPDATED = (
    r"updated?|modified|revised|reviewed|обновл|mis(?:e)? à jour|aktualisiert|geändert|actualiza"
    r"|atualizad|aggiornat|更新|آخر تحديث|güncelle"
)
RETRIEVED = (
    r"accessed|retrieved|visited|saved on|archived|captured|printed on|current (?:date|time)"
    r"|today is"
    r"|сегодня\b|дата обращения|abgerufen|consulté|copyright|©|visitor|посетител|nous sommes le"
    r"|hoy es|heute ist"
)
# What may stand beside a date in its own line without being a place.
BESIDE_DATE = (
    r"(?:года?|г|року|р|years?|год|жылы?|the|on|le|den|am|vom|el|em|il|at|um|à|alle?|ore|on the|du|"
    r"uhr|hrs?|hours|local time|local|time|as of|del|de|a\.?m|p\.?m|noon|date|в|от|час\w*|年|日|gmt"
    r"|utc|cet|cest|est|edt|msk|мск)"
)
TIME = (
    r"(?:午前|午後|上午|下午)?\d{1,2}\s?(?:[:.h]|時|时"
    r"|点)\s?\d{2}(?:\s?分)?(?::\d{2})?(?:\s?[-~]\s?\d{1,2}"
    r"(?:[:.h]|時|时)\d{2}分?)?\s?[~頃]?\s?(?:[ap]\.?\s?m\.?|uhr|hrs?|час\w*)?"
    r"(?:\s?\(?(?:(?-i:[A-Z]{2,5})|[a-z]+ time)\)?(?![\w]))?"
    r"|\d{1,2}\s?[ap]\.?m\.?(?![\w])"
)
# A heading that names a kind of page, or a way through the site, and no occasion.
SECTION = frozenset(
    "news|home|events|speeches|statements|press releases|media releases|media|media centre"
    "|media center|press|press room|press centre|press center|newsroom|latest news|all news|archive"
    "|archives|transcripts|transcript|briefings|interviews|documents|publications|remarks|search"
    "|menu|navigation|main menu|breadcrumb|about|about us|contact|contacts|contact us|share"
    "|statements & speeches|speeches and statements|statements and speeches|press service|main"
    "|media briefings|speech|statement|press release|news and events|what's new|featured|home page"
    "|новости|события|стенограммы|главная|пресс-служба|выступления|заявления|документы|архив"
    "|пресс-релизы|меню|поиск|брифинги|интервью|главное|новость|пресс-центр"
    "|actualités|accueil|communiqués|discours|presse|salle de presse|déclarations|agenda|recherche"
    "|communiqué|communiqué de presse|communiqués de presse|espace presse"
    "|aktuelles|startseite|reden|presse|pressemitteilungen|pressemitteilung|suche|menü|rede"
    "|newsroom"
    "|noticias|inicio|discursos|comunicados|prensa|sala de prensa|buscar|comunicado|portada"
    "|notícias|início|imprensa|notas à imprensa|discurso|sala de imprensa|busca"
    "|notizie|comunicati|sala stampa|ricerca|comunicato stampa|comunicati stampa"
    "|haberler|ana sayfa|açıklamalar|basın|basın açıklamaları|konuşmalar"
    "|الأخبار|الرئيسية|أخبار|بيانات|البيانات الصحفية|المركز الإعلامي|بيان صحفي|بيان"
    "|新闻|首页|讲话|要闻|发言人|例行记者会|記者会見|報道発表|トップページ|会見・発言|报道|index"
    r"|sommaire"
    "|inhalt|hauptinhalt|content|main content|texte intégral|full text|text|media note|readout"
    "|версия для слабовидящих|version for the visually impaired|hauptnavigation|servicenavigation"
    "|pm transcripts|press briefings|press conferences|media center|texte|dettaglio"
    "|version imprimable"
    "|siaran pers|keterangan pers|berita|pernyataan pers|kenyataan media|komunikat prasowy"
    "|aktualności|komunikat|tisková zpráva|tlačová správa|persbericht|pressmeddelande"
    "|pressemeddelelse|pressemelding|lehdistötiedote|tiedote|sajtóközlemény|comunicat de presă"
    "|прессъобщение|saopštenje|saopćenje|thông cáo báo chí|прес-реліз|новини|прэс-рэліз|навіны"
    "|δελτίο τύπου|ανακοίνωση|보도자료|브리핑|新闻稿|新聞稿|报道|プレスリリース|basın bülteni|haber"
    "|nota à imprensa|nota de imprensa|nota de prensa|nota informativa|boletín de prensa|boletín"
    "|comunicado oficial|comunicado de prensa|comunicado conjunto|nota stampa|medienmitteilung"
    "|presseerklärung|presseinformation|note verbale|media statement|press statement|news release"
    "|joint statement|information note|press note|communiqué final|press information"
    "|comunicado de imprensa|comunicato|сообщение для сми|пресс-релиз мид|سياسة|بيان رسمي"
    "|introduction|einleitung|einführung|введение|talks|meetings|trips|visits|foreign policy"
    "|international relations|background".split("|")
)
# The name of a site or of an office, not of an occasion.
SITE = (
    r"^\W*(?:welcome\b|willkommen\b|bienvenue\b|bienvenid\w+|добро пожаловать|official (?:web)?site"
    r"|официальн\w+ сайт|site officiel|sitio (?:web )?oficial|portal\b|mfa\b|gov\b|gov\.uk\b"
    r"|oficjalna strona|офіційн\w+ (?:сайт|портал)|site oficial|sito ufficiale|offizielle website"
    r"|officiële website|situs resmi|laman (?:web )?rasmi|resm[iî] (?:web )?site|الموقع الرسمي"
    r"|官方网站|官網|公式サイト|ホームページ|공식 ?(?:홈페이지|누리집))"
    r"|^\W*(?:the )?(?:(?:federal |royal |u\.?s\.? |official )*(?:ministry|ministries|department"
    r"|embassy|consulate|consulate general|permanent mission|government|office|presidency|mission"
    r"|high commission|delegation|secretariat|ministère|ambassade|consulat|gouvernement|présidence"
    r"|bundesministerium|auswärtiges amt|botschaft|bundesregierung|ministerio|embajada|gobierno"
    r"|ministério|embaixada|governo|ministero|ambasciata|министерство|посольство|правительство"
    r"|постоянное представительство|мид|міністерство|посольство|міністэрства|وزارة|سفارة|外交部"
    r"|外務省|bakanlığı|ministerstwo|ambasada|ministerul))\b(?!.{0,120}\b(?:statement|regrets"
    r"|condemns"
    r"|welcomes|statement|announce\w*|заявл\w+|déclaration|erklär\w+|comunicado|in connection)\b)"
    r"|^\W*(?:president|prime minister|government|republic|kingdom|state) of (?:the )?"
    r"[A-Z][\w-]+(?: [A-Z][\w-]+)?\W*$"
    r"|\b(?:dışişleri bakanlığı|外交部|外務省|portal|website|homepage|web site)\W*$"
)
# Words after which a title cannot end, and goes on in the next line.
GOES_ON = frozenset(
    "of the and with by at on in for to from before after following during between a an or as"
    " & de du des la le les et avec à au aux pour sur der die das des und mit von vom bei in im"
    " zum zur für el los las del y con en por para e com da do dos das em no na di del della con"
    " и с со в во на о об по для от из к при после между il i ve ile".split()
)
# In scripts without blanks: who holds an occasion, and the words with which its name ends.
DENSE_OFFICE = (
    r"发言人|發言人|外长|外長|部长|部長|总理|總理|主席|大使|大臣|長官|報道官|局长|代表"
    r"|대변인|장관|대통령|총리|대사|차관"
)
DENSE_TAIL = (
    r"(?:记者会|記者會|記者会|会見|记者招待会|答记者问|答記者問|讲话|講話|致辞|致詞|演讲|演講|演説|挨拶|談話|谈话|声明|聲明"
    r"|采访|專訪|专访|インタビュー|記録|概要|実録|实录|기자회견|브리핑|인터뷰|연설|성명|논평|담화)$"
)
# A paragraph that opens with a day tells of that day if it goes on with one of these.
EVENT_VERBS = (
    r"\b(?:met|meets|held|holds|hosted|received|receives|visited|visits|attended|attends|spoke"
    r"|speaks|addressed|delivered|gave|took part|takes part|participated|chaired|signed"
    r"|had (?:a|an)"
    r"|co-chaired|opened|welcomed|paid|presented|issued|released|summoned|answered|made|arrived"
    r"|состоял\w+|провел\w*|провёл|принял\w*|встретил\w+|выступил\w*|посетил\w*|участвовал\w*"
    r"|ответил\w*|подписал\w*|s['’]est (?:entretenu|rendu|réuni)\w*|a (?:reçu|rencontré"
    r"|participé|eu"
    r"|tenu|présidé|prononcé)|empfing\w*|traf\w*|sprach\w*|besuchte\w*|hielt\w*|fand\w*"
    r"|reiste\w*|se reunió|recibió|sostuvo"
    r"|participó|visitó|ofreció|pronunció|mantuvo|reuniu-se|recebeu|participou|proferiu|visitou"
    r"|ha incontrato|ha ricevuto|ha partecipato|si è)\b"
    r"|同.{0,40}(?:会谈|会见|通电话)|举行|会見を行|会談を行|主持"
)
OPENS_WITH_DAY = r"(?:on|le|am|el|em|il|в|w|den|on the|no dia|el día|today,?|сегодня,?)"
NO_PLACE = frozenset(
    "today yesterday tomorrow on in at the by since until from after before during and a an am den"
    " le la el il em no w сегодня вчера в на с hoy ayer heute gestern aujourd'hui hier oggi hoje"
    " bugün monday tuesday wednesday thursday friday saturday sunday date mr mrs ms dr".split()
)
# A line that holds one of these is no place, however it is written.
NO_PLACE_WORDS = (
    r"\b(?:share|print|download|back|photos?|video|audio|pdf|news|press|media|release|statement"
    r"|speech|remarks|transcript|interview|briefing|minister|president|secretary|ambassador"
    r"|spokes\w+|mr|mrs|ms|dr|topic\w*|subject\w*|views?|comments?|english|français|deutsch|русский"
    r"|español|policy|affairs|relations|update\w*|page|contact|email|edited|published|category"
    r"|read|more|department of|ministry of|council of|government|delivery|delivered|translation"
    r"|embargo\w*|version|no\.?|number|gazette|times|herald|tribune|daily|newspaper|magazine|journal"
    r"|review|zeitung|газета|agency|radio|tv|television|channel|presse|communiqué|discours|rede|discurso|comunicado|prensa"
    r"|речь|заявление|выступление|комментарий|новости|фото|видео|печать|пресс\w*|стенограмма)\b"
    r"|[|@#•]|://"
)
# The end of a title that says by what way or in which vehicle it was.
AWAY = (
    r"\b(?:via|by|par|per|por|über|по|в режиме)\s+(?:tele|video|visio|видео|теле|zoom|webex|phone"
    r"|telephone)[\w-]*(?:\s(?:call|conference|link))?|\b(?:aboard|on board|à bord|a bordo|an bord"
    r"|en route)\s.{3,60}?"
)
# Endings of Russian names of cities behind a preposition, and what they may be otherwise.
CASES = (("ии", ("ия",)), ("ах", ("ы",)), ("е", ("", "а", "ь", "я")), ("и", ("ь", "ы")))
# What has a day of its own, which a title quotes: not the day of the page's own event.
DATED_THINGS = (
    r"(?:treaty|agreement|convention|protocol|accords?|declaration|memorandum|resolution|decree|law"
    r"|decision|judgment|war|events?|attacks?|incidents?|crisis|coup|revolution|uprising|accident"
    r"|earthquake|elections?|referendum|anniversary|massacre|tragedy|disaster|договор\w*|соглашени\w*"
    r"|конвенци\w*|протокол\w*|резолюци\w*|деклараци\w*|указ\w*|событи\w*|атак\w*|теракт\w*|выбор\w*"
    r"|годовщин\w*|катастроф\w*|войн\w*|traité|accords?|événements?|attentats?|guerre|loi|élections?"
    r"|anniversaire|vertrag\w*|abkommen\w*|ereignisse\w*|anschl[aä]g\w*|krieg\w*|wahlen|jahrestag\w*"
    r"|gesetz\w*|tratado|acuerdo|convenio|sucesos|atentados?|guerra|ley|elecciones|aniversario|acordo"
    r"|eventos|eleições|aniversário|trattato|accordo|attentat[io]|elezioni|anniversario|antlaşma\w*"
    r"|anlaşma\w*|saldırı\w*|umow\w+|traktat\w*|wybor\w+|rocznic\w+)"
)
REGION = (
    r"\b(?:region|oblast|province|district|county|state|prefecture|krai|область|край|район"
    r"|республика|provincia|canton|island|islands)\b"
)
