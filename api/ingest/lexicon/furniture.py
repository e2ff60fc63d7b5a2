"""Words of what stands on a page without being said; read by `pages.furniture` and `pages.flat`."""

from __future__ import annotations

from api.ingest.lexicon import buttons


def _phrases(text: str) -> frozenset[str]:
    return frozenset(part.strip() for part in text.split("|"))


# Buttons and links, alone or in a row. In lower case, without punctuation at their ends.
COMMANDS = buttons.COMMANDS | _phrases(
    "print|print this page|print page|print version|printable version|printer friendly|"
    "printer-friendly version|printer friendly version|find out more|continue reading|share|"
    "share this|share this page|share on|send|send by email|send by e-mail|email|e-mail|"
    "email this page|home|homepage|back|go back|back to top|top|to the top|top of page|menu|"
    "main menu|close|search|site search|advanced search|toggle navigation|read more|more|"
    "learn more|see more|load more|show more|view all|see all|all news|next|previous|next page|"
    "previous page|older|newer|older posts|newer posts|next post|previous post|prev|tweet|like|"
    "follow|follow us|pin it|copy link|copy|save|subscribe|sign up|unsubscribe|log in|login|"
    "sign in|register|rss|rss feed|comments|leave a comment|leave a reply|reply|download|"
    "download pdf|download as pdf|pdf|pdf version|save as pdf|listen|text size|font size|a a a|"
    "accessibility|contact us|contacts|sitemap|site map|privacy|privacy policy|terms of use|terms|"
    "disclaimer|faq|skip to content|skip to main content|skip navigation|skip to navigation|"
    "main content|you are here|media center|media centre|newsroom|press room|speeches|press|news|"
    "latest news|transcripts|full text|transcript|photos|videos|video|photo|gallery|photo gallery|"
    "share on facebook|share on twitter|share on linkedin|share on whatsapp|dmca|index|"
    "add to favorites|add to favourites|bookmark|en|ru|fr|es|de|ar|zh|cn|pt|it|ja|"
    "печать|распечатать|версия для печати|поделиться|поделиться в|отправить|назад|наверх|вверх|"
    "главная|меню|поиск|найти|все новости|следующая|предыдущая|далее|читать далее|подробнее|"
    "подписаться|подписка|войти|вход|регистрация|контакты|карта сайта|комментарии|скачать|события|"
    "новости|стенограммы|текстовая версия|обсудить|картина дня|закрыть|показать ещё|"
    "partager|imprimer|envoyer|accueil|retour|retour en haut|haut de page|rechercher|recherche|"
    "lire la suite|en savoir plus|suivant|précédent|télécharger|s'abonner|plan du site|contact|"
    "mentions légales|texte intégral|actualités|tweeter|aller au contenu|partager sur facebook|"
    "drucken|seite drucken|teilen|seite teilen|startseite|zurück|nach oben|zum seitenanfang|suche|"
    "suchen|mehr|weiterlesen|weiter|herunterladen|kontakt|impressum|datenschutz|hauptinhalt|"
    "inhalt|navigation|anmelden|abonnieren|barrierefreiheit|zum inhalt|"
    "compartir|imprimir|enviar|inicio|volver|volver arriba|buscar|leer más|ver más|más|siguiente|"
    "anterior|descargar|suscribirse|contacto|mapa del sitio|aviso legal|noticias|menú|"
    "partilhar|compartilhar|início|voltar|voltar ao topo|topo|pesquisar|leia mais|saiba mais|"
    "próximo|seguinte|baixar|descarregar|assinar|contato|mapa do site|notícias|"
    "condividi|stampa|invia|indietro|torna su|torna all'inizio|cerca|leggi tutto|leggi di più|"
    "successivo|precedente|scarica|iscriviti|contatti|mappa del sito|note legali|notizie|"
    "طباعة|مشاركة|شارك|إرسال|الرئيسية|الصفحة الرئيسية|رجوع|بحث|المزيد|اقرأ المزيد|التالي|السابق|"
    "تحميل|اشترك|اتصل بنا|القائمة|أعلى الصفحة|"
    "打印|打印本页|分享|分享到|返回|返回顶部|首页|搜索|更多|下一页|上一页|下一篇|上一篇|下载|订阅|"
    "联系我们|网站地图|关闭|关闭窗口|大 中 小|字号|收藏|推荐给朋友|"
    "印刷|シェア|共有|ホーム|戻る|前のページへ戻る|ページの先頭へ|ページトップへ|ページトップへ戻る|"
    "検索|もっと見る|次へ|前へ|ダウンロード|購読|お問い合わせ|サイトマップ|このページのトップへ|本文へ"
)
# What the link of a card says that leads to another page.
MORE = _phrases(
    "read more|more|learn more|see more|find out more|continue reading|details|подробнее|далее|"
    "читать далее|читать полностью|lire la suite|en savoir plus|plus|weiterlesen|mehr|mehr lesen|"
    "mehr erfahren|leer más|ver más|más|saiba mais|leia mais|ler mais|leggi tutto|leggi di più|"
    "continua a leggere|المزيد|اقرأ المزيد|更多|查看更多|详细|もっと見る|続きを読む|詳細|devamı|"
    "devamını oku|więcej|czytaj więcej|자세히 보기|더보기"
)
PLATFORMS = _phrases(
    "facebook|twitter|x|linkedin|whatsapp|telegram|instagram|youtube|vk|vkontakte|вконтакте|"
    "одноклассники|ok|viber|reddit|pinterest|google|google plus|google+|tumblr|skype|wechat|weibo|"
    "微博|微信|qq|line|flickr|tiktok|threads|bluesky|mastodon|livejournal|live journal|жж|мой мир|"
    "messenger|rutube|дзен|snapchat|print|email|e-mail|mail|rss|copy link|share|like|tweet|save"
)
# Between or before the names of platforms in a row of buttons.
BETWEEN_PLATFORMS = _phrases("on|via|by|sur|par|en|por|auf|per|в|по|no|su|to|ke")
SHARING = _phrases(
    "share on|share via|share by|partager par"
    "|envoyer par|envoyer par courriel|partager sur|courriel|enviar por|enviar por correo"
    "|enviar por email|correo|correo electrónico|compartir en|compartir por|compartilhar no"
    "|compartilhar por|partilhar no|teilen auf|auf teilen|per e-mail teilen|per mail|condividi su"
    "|invia per|поделиться на|отправить по|почте|udostępnij|udostępnij na|paylaş|bagikan|bagikan ke"
    "|compartilhe|partilhe|comparte|comparta|partagez|partagez sur|teilen sie|поделитесь|condividi"
    "|中大小|大中小|小中大|字体|字體|공유하기|인쇄|메일"
)
NEW_WINDOW = (
    r"(?:(?:link )?opens in (?:a )?new (?:window|tab)|open in new (?:window|tab)|new window"
    r"|(?:se )?abre (?:en |em )?(?:una |uma )?(?:nueva ventana|ventana nueva|nova janela)"
    r"|(?:s['’]ouvre dans une |ouvre une )?nouvelle fenêtre"
    r"|(?:öffnet (?:in )?(?:ein(?:em)? )?)?neue[smn]? fenster"
    r"|(?:si )?apre (?:in )?una nuova finestra"
    r"|nova janela|(?:откроется в |в )новом окне|otwiera się w nowym oknie|yeni pencerede açılır"
    r"|새 ?창(?: 열림)?|新しいウィンドウ(?:で開く)?|在新窗口打开)"
)
LANGUAGES = _phrases(
    "english|русский|français|español|deutsch|العربية|عربي|中文|简体中文|繁體中文|繁体中文|português|"
    "italiano|日本語|한국어|türkçe|polski|українська|беларуская|қазақша|o'zbek|o‘zbekcha|фарси|فارسی|"
    "हिन्दी|हिंदी|bahasa indonesia|bahasa melayu|nederlands|svenska|ελληνικά|română|српски|srpski|"
    "hrvatski|čeština|magyar|български|қазақ тілі|кыргызча|тоҷикӣ|türkmen|azərbaycan|azərbaycanca|"
    "հայերեն|ქართული|עברית|рус|eng|укр|бел|deu|fra|esp|en|ru|fr|de|es|ar|zh|pt|it|ja|tt|por|arabic|"
    "russian|french|spanish|german|chinese|portuguese|italian|japanese|turkish|korean"
)

_DAY = r"(?:\d{1,4}[./\s年-]\s?[^\s\d]{0,12}|[^\W\d]{3,12}\.?\s)\s?(?:de\s|of\s)?\d{1,4}.{0,30}"
_NUMBER = r"\+?\(?\d[\d\s()./–-]{4,30}\d"
_CONTACT_WORD = (
    r"(?:tel(?:ephone)?|phone|ph|fax|facsimile|mobile|mob|cell|тел(?:ефон)?|факс|téléphone|"
    r"télécopie|telefon|teléfono|telefone|telefono|الهاتف|هاتف|فاكس|电话|传真|電話)"
)
_ENQUIRIES = (
    r"(?:(?:for )?(?:further |more |general |all )?(?:media|press|news|public affairs)?\s?"
    r"(?:contacts?|enquir(?:y|ies)|inquir(?:y|ies)|information|liaison|queries))"
)

# Reason, and the form of a whole paragraph that is nothing else. Asked in this order.
FURNITURE: tuple[tuple[str, str], ...] = (
    ("time", r"(?:(?:time|время|heure|uhrzeit|hora|ora|时间|時間)\s?[:：]\s?|at |à |um )?"
     r"(?:\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\s*[ap]\.?m\.?)?(?:\s*uhr)?\s?(?:[-–—]\s?|$|(?=\()"
     r"|(?=[A-Z]{2,5}\b)|\.$)){1,2}(?:\(?[A-Z]{2,5}\)?)?\.?"),
    ("section_heading", r"[\[(*\s]*(?:\(?\d{1,2}[.)]\s?)?(?:transcript|стенограмма"
     r"|q\s?(?:&|and)\s?as?"
     r"|questions?(?: and | ?& ?)answers?|question-and-answer session|вопросы и ответы"
     r"|ответы на вопросы|questions[ -]réponses|questions et réponses|fragen und antworten"
     r"|preguntas y respuestas|perguntas e respostas|domande e risposte|أسئلة وأجوبة|问答|答记者问"
     r"|質疑応答|main topics|opening (?:remarks|statement)s?|вступительное слово)"
     r"[\])*:：\s]*(?:[(\[]?(?:extracts?|excerpts?|abridged|unofficial|summary|auszüge?|extraits?"
     r"|extractos?|отрывки|фрагменты|발췌|抜粋|摘要|节选)[)\]])?|\*\*[^*.?!]{3,100}"),
    ("transcript_note", r"(?:the following|below|what follows) is (?:a|an|the) (?:\S+ ){0,4}"
     r"(?:transcript|text|summary)\b.{0,300}|(?:full )?(?:text|transcript) (?:of|as)\b[^.?!]{3,60}"
     r"follows[:.]"),
    ("credits", r"(?:(?:文|记者|编辑|责编|责任编辑|校对|作者|摄影|审核|来源|稿源)\s?[/／:：]"
     r"\s?[^。？！]{1,60})+"
     r"|(?:источник|المصدر|quelle|fonte|fuente)\s?[:：]\s?[^.?!]{2,80}"),
    ("end_mark", r"(?:[-–—*#/\[(<\s])*(?:(?:item|transcript|text|statement|interview|briefing)\s)?"
     r"(?:end|ends|the end|fin|fine|fim|конец|ende|终|完|以上|انتهى|結束|了)"
     r"(?:\s(?:of|de|der|des)\s(?:(?:the|la|el)\s)?[^\W\d]{3,20}(?:\s[^\W\d]{3,20})?)?"
     r"(?:[-–—*#/\])>.\s])*(?:\d{1,2}[:.]\d{2}.{0,14})?"
     r"|[#\s]{3,}|[-–—(\s]*more[-–—)\s]*"),
    ("separator_line", r"[\W_]+"),
    ("reference_number", r"(?:prn|ref(?:erence)?(?: no)?|press release (?:no|number)|no|nr|n[°º]|№)"
     r"[.:]{0,2}\s?\d[\w/.-]{0,20}"),
    ("omission_mark", r"[<\[(]\s?(?:…|\.\.\.)\s?[>\])]"),
    ("page_number", r"[-–—\[(|\s]*(?:page|pg|стр(?:аница|\.)?|seite|p\.|página|pagina|pág\.?|صفحة"
     r"|第)\s*\d{1,4}(?:\s*(?:页|頁|ページ))?(?:\s*(?:of|/|из|von|de|di|sur|من|共|\|)\s*\d{1,4}"
     r"(?:\s*(?:页|頁|ページ))?)?[-–—\])|\s]*"
     r"|[-–—\[(|\s]*\d{1,4}(?:\s*(?:/|of|из|von)\s*\d{1,4})?[-–—\])|.\s]*"
     r"|(?:\.{2,3}|…|/)\s?/?\s?\d{1,3}"),
    ("page_strip", r"[«‹<←|\s]*(?:(?:prev(?:ious)?|first|page|страницы|назад)[\s:]*)?\d{1,3}"
     r"(?:[\s|,]+(?:\d{1,3}|…|\.\.\.)){2,30}[\s|,]*(?:(?:next|last|след\w*|вперед|»|›|>|→)\s*)*"),
    ("press_contact", rf"{_ENQUIRIES}\s?[:\-–]?\s.{{0,120}}{_NUMBER}.{{0,60}}"
     rf"|{_ENQUIRIES}\s?:\s.{{0,100}}"
     rf"|(?:{_CONTACT_WORD}[\s.:]{{0,4}}{_NUMBER}[\s,;|]{{0,4}}){{1,4}}(?:\d{{1,3}})?"
     rf"|(?:(?:media|press|ministerial|departmental|ministry|minister['’]?s)\s){{1,3}}"
     rf"(?:contact|liaison|office|unit|adviser|advisor)s?\s?(?:[:–-].{{0,120}}|.{{0,60}}{_NUMBER})"
     r"|пресс-служба\s?:.{0,120}|(?:media|press)[- ]?(?:contact|unit|section)s?:?"),
    ("publication_status", r"(?:publication status|статус материала|published in (?:the )?sections?"
     r"|опубликован\w* в раздел|publication date|дата публикации|direct link|ссылка на материал"
     r"|text version|текстовая версия|last (?:updated|modified|reviewed|edited)|обновлен[оа]"
     r"|дата обновления|stand:|mise? à jour|última (?:actualización|atualização|modificación)"
     r"|ultim[oa] aggiornamento|最后更新|更新日|آخر تحديث).{0,160}"
     rf"|(?:published|posted|added|created|updated|date posted|release date|опубликован[оа]"
     rf"|размещен[оа]|publié|veröffentlicht|erstellt|aktualisiert|publicado|publicada"
     rf"|pubblicato|نشر|发布时间|发布日期|発表日|掲載日)"
     rf"(?:\s(?:on|at|in|by|le|am|el|em|il|в|в:|a las|في))?\s?[:：]?\s?{_DAY}"
     r"|(?:published in|posted in|filed under|posted by|category|categories|рубрика"
     r"|источник|catégorie|kategorie|categoría|categoria)\s?[:：]?\s[^.?!]{2,60}"
     r"|signed on\s?:.{1,40}"),
    ("counter", r"(?:views|hits|visits|visitors|reads|number of (?:views|visits|readers)"
     r"|просмотр\w*|посещени\w*|количество просмотров|vues|visites|aufrufe|visitas|visite"
     r"|visualiza\w*|المشاهدات|عدد (?:الزيارات|القراءات|المشاهدات)|阅读次数|浏览次数|点击|访问量"
     r"|閲覧数"
     r"|görüntülenme|okunma(?: sayısı)?|liczba (?:wyświetleń|odwiedzin)|조회수?|hit)"
     r"\s?[:：]?\s?[\d.,\s]{1,15}|[\d.,\s]{1,15}\s(?:views|hits|просмотр\w*|shares?|comments?"
     r"|likes?|комментари\w*|vues|aufrufe|vistas|visualizações)"
     r"|\d{1,3}\s(?:min\.?|minutes?|минут\w*)(?:\s(?:read|чтения|de lecture|lesezeit))?"),
    ("page_furniture", r"(?:download|скачать|télécharger|herunterladen|descargar|baixar)\b.{0,60}"
     r"|(?:subscribe|sign up|subscríbase|подпишитесь|подписывайтесь|abonnez-vous|newsletter"
     r"|follow us|join us|читайте нас|смотрите нас|suivez-nous|folgen sie uns|síganos"
     r"|siga-nos|seguici|关注我们|تابعونا|iscriviti (?:alla|ai)"
     r"|assine (?:a |o )?(?:nossa|nosso|newsletter)"
     r"|zapisz się (?:do|na)|اشترك في|inscrivez-vous à|takip edin|obserwuj nas|bizi takip)"
     r"\b[^.?!]{0,120}[.!]?|[^.?!]{0,40}\b(?:bülten\w*|e-posta)\b[^.?!]{0,20} abone ol\w*"
     r"|(?:上|下)一(?:篇|条|条新闻)\s?[:：].{1,120}|[^。？！]{1,20}(?:へ|に)戻る|yukarı (?:çık|git)"
     r"|(?:法的事項|アクセシビリティ(?:について)?|プライバシー・?ポリシー|免責事項|\s){2,8}"
     r"|(?:back|return|skip|go|jump) to (?:the )?[^.?!]{1,40}|zurück zu[^.?!]{1,40}"
     r"|retour (?:à|au)[^.?!]{1,40}|(?:next|previous|следующ\w+|предыдущ\w+) "
     r"(?:article|post|news|page|story|материал|новость|статья)\b.{0,160}"
     r"|(?:displaying|showing) (?:items|results)\b.{0,80}|нашли ошибку.{0,160}"
     r"|(?=.*\bpdf\b)(?=.*\b(?:icons?|click|download|viewer?|reader|formatted)\b).{10,220}"
     r"|(?=.*\bjavascript\b)(?=.*\b(?:enabled?|browser|disabled|required?)\b).{10,220}"
     r"|(?:welcome to|willkommen auf|bienvenue sur|bienvenido al?|bem-vindo ao"
     r"|benvenuti (?:nel|sul)|добро пожаловать на)\s(?:the\s|den\s|le\s|los?\s|la\s)?(?:\w+\s){0,3}"
     r"(?:web)?(?:sites?|seiten?|sitio|сайт)\b.{0,80}"),
    ("breadcrumb", r"(?:(?:you are here|вы здесь|vous êtes ici|sie sind hier|当前位置|您的位置)"
     r"\s?[:：].{1,250}|(?:home|homepage|home page|main page|main|главная|accueil|startseite"
     r"|inicio|início|الرئيسية|首页|ホーム|トップページ)\s?(?:>|»|›|/|→|·|\||::|«|‹)\s?.{1,250}"
     r"|[^.?!>»›→]{2,60}(?:\s?[>»›→]\s?[^.?!>»›→]{2,120}){2,6})"),
    ("picture_caption", r"[(\[]?(?:(?:file |archive |ap |afp |press )?(?:photo|image|picture)s?"
     r"(?:\s(?:credit|credits|by|courtesy(?: of)?|source|copyright|caption))?|фото(?:графия)?"
     r"|фото из архива|foto(?:s|grafía)?|bild(?:nachweis|quelle)?|crédits?(?: photo)?|imagen"
     r"|imagem|immagine|图片?|图片来源|写真|画像|صورة|الصورة|تصوير|fotoğraf|zdjęci[ea]|fot\.?|사진)"
     r"\s?(?:[:：©/|]|\(c\)|by\s|(?<=fot\.)\s).{1,200}"
     r"|[^.?!]{5,250}[.)]?\s[(\[]?(?:photo(?: credits?)?|cr[eé]dits?(?: photo)?|foto|bild|фото)"
     r"\s?[:：]\s?[^.?!]{2,60}|©\s?[^\d.?!]{2,60}"
     r"|[(\[](?:photo|ap|afp|reuters|getty|фото|тасс|риа)\b[^()\[\]]{0,80}[)\]]"
     r"|!\[[^\[\]]{0,200}\]\([^()\s]{1,190}\)"),
    ("notice", r"(?:©|\(c\) ?\d{4}|copyright\s?(?:©|\(c\)|:|\d{4}|by\b)|авторские права).{0,200}"
     r"|.{0,120}(?:all rights reserved|все права защищены|tous droits réservés"
     r"|alle rechte vorbehalten|todos los derechos reservados|todos os direitos reservados"
     r"|tutti i diritti riservati|جميع الحقوق محفوظة|版权所有|all rights belong"
     r"|tüm hakları saklıdır"
     r"|wszelkie prawa zastrzeżone|все права защищені|усі права захищені).{0,120}"
     r"|(?=.*\bcookies?\b)(?=.*\b(?:(?:web)?sites?|accept|browser|consent|policy|settings"
     r"|preferences|сайт\w*|seite|sitio|sito|site|stron\w+|navigation)\b).{10,390}"
     r"|(?=.*\b(?:plik\w+ cookie|çerez\w*|ملفات تعريف الارتباط|クッキー|쿠키))"
     r"(?=.*(?:stron|site|الموقع|サイト|사이트|akceptuj|kabul)).{10,390}"
     r"|(?:при )?(?:использовани\w+|перепечатк\w+|цитировани\w+) (?:материалов|информации).{0,200}"
     r"|(?:icp|京公网安备|沪icp备|京icp备).{0,80}|powered by\s.{1,60}|designed by\s.{1,60}"),
    ("delivery_note", r"[-(\[*_•\s]*(?:check against delivery|as delivered"
     r"|es gilt das gesprochene wort|seul le prononcé fait foi|unofficial translation"
     r"|неофициальный перевод|courtesy translation|проверять по произнесённому"
     r"|проверять по произнесению|working translation|arbeitsübersetzung)[-)\]*_!.\s]*"
     r"|[-•*\s]*(?:transcri\w+\s?[,:]?\s*)?(?:proof copy\s*)?e[\s.]{0,2}(?:&|and|0|o)[\s.]{0,2}"
     r"(?:o[\s.]{0,2})?e\.?(?:[\s–-]{1,3}proof (?:only|copy))?"),
    ("typist_initials", r"[a-z]{2,4}\s?[/:]\s?[a-z]{2,4}"),
    ("link_definition", r"\[[^\]]{1,60}\]:\s?\S{1,300}(?:\s[\"'(].{0,60})?|https?://\S{3,300}"),
    ("markup_text", r"(?:</?[a-z][a-z0-9:]{0,20}(?:\s[^<>]{0,400})?/?>\s*)+"
     r"|<(?:img|a|div|span|script|iframe|input|link|meta|style|td|table|font)\s[^<>]{1,390}"),
    ("tags", r"(?:tags?|keywords|теги|метки|ключевые слова|mots-clés|schlagworte|schlagwörter"
     r"|etiquetas|palavras-chave|registrado em|الكلمات المفتاحية|كلمات دلالية|الوسوم|关键词|标签"
     r"|タグ"
     r"|etiketler|tagi|słowa kluczowe|태그)\s?[:：]\s?.{1,300}"),
)  # fmt: skip
SEE_ALSO = (
    r"(?:see also|read also|also read|also see|related(?: (?:news|links|content|articles|materials"
    r"|items|stories|documents|information|posts|publications))?|more on this(?: topic)?"
    r"|you (?:may|might) also (?:like|be interested in)|latest news|recent (?:posts|news)|read next"
    r"|other news|top stories|смотрите также|читайте также|материалы по теме|по теме|ещё по теме"
    r"|другие новости|последние новости|связанные материалы|похожие материалы|voir aussi|lire aussi"
    r"|à lire aussi|articles (?:liés|similaires|connexes)|sur le même sujet|siehe auch"
    r"|lesen sie auch|mehr zum thema|verwandte (?:themen|artikel|inhalte)|weitere informationen"
    r"|véase también|ver también|lea también|noticias relacionadas|artículos relacionados"
    r"|contenido relacionado|veja também|leia também|notícias relacionadas|vedi anche|leggi anche"
    r"|articoli correlati|notizie correlate|[اإأ]قر[أا] أيضاً?|مواضيع ذات صلة|أخبار ذات صلة"
    r"|相关新闻|相关链接|相关文章|相关报道|関連リンク|関連記事|関連情報"
    r"|ti potrebbe(?:ro)? interessare(?: anche)?|das könnte sie (?:auch )?interessieren"
    r"|te puede interesar|le puede interesar|você também pode gostar|ces articles.{0,30}intéresser|"
    rf"{buttons.SEE_ALSO})"
)
FURNITURE = (
    *FURNITURE,
    ("page_furniture", buttons.SKIP),
    ("publication_status", buttons.STAMP),
    ("related_links", rf"\W{{0,3}}{SEE_ALSO}\s?[:：]\s?[^.?!。！？]{{3,200}}"),
)
# Who issued a text, as its last line; it is said by nobody.
PRESS_OFFICE = (
    r"(?:the )?(?:press (?:office|service|department|section|cent(?:er|re)|secretariat)"
    r"|(?:office of the )?(?:spokes(?:person|man|woman)|press secretary)[’']?s? office"
    r"|office of the (?:spokes(?:person|man|woman)|press secretary)|public affairs section"
    r"|пресс-служба|пресс-центр|департамент информации и печати|прес-служба|прэс-служба"
    r"|biuro rzecznika(?: prasowego)?|biuro prasowe|tisk\w+ (?:oddělení|odbor)|tlačov\w+ odbor"
    r"|service de (?:la )?presse|bureau du porte-parole|presse(?:stelle|referat|abteilung)"
    r"|oficina de prensa|dirección de (?:prensa|comunicación)|assessoria (?:especial )?de imprensa"
    r"|ufficio stampa|servizio stampa|basın (?:müşavirliği|bürosu)|sajtó(?:iroda|osztály)"
    r"|biroul de presă|служба за информиране|persdienst|pressenheden|pressavdelningen"
    r"|presseavdelingen|viestintäyksikkö|direktorat informasi dan media|المكتب (?:الإعلامي|الصحفي)"
    r"|新闻司|新闻处|報道課|공보(?:과|담당관실))[^.?!:]{0,60}"
)
# Above what a press release says of those who sent it.
ABOUT = (
    r"(?:about|über|à propos d[eu]|sobre|acerca de|informazioni su|o|tentang)\s"
    r"(?:the |das |die |den |el |la |o )?(?-i:(?=[^\W\d_a-z]))[^.?!:]{2,60}|about us|o nas|über uns"
    r"|о (?:министерстве|компании|посольстве)"
    r"|[^.?!:]{1,24}(?:부|처|청|원|재단|대사관|위원회|공사)\s(?:개요|소개)"
    r"|notes? (?:to|for) (?:the )?editors?"
)
NAVIGATION = frozenset("события новости стенограммы events news transcripts главная home".split())
# What the last paragraphs of a transcript say of itself; nothing after them is said.
LAST_WORDS = frozenset({"end_mark", "tags", "credits"})
