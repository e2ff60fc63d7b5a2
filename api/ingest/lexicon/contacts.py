"""Words of contact blocks in the languages of diplomacy; read by the rooms of `contacts`."""

from __future__ import annotations

# A label's word and what it announces. Longer words stand before their own beginnings.
_FAX = (
    r"ｆａｘ|tele?fax(?:nummer|nr)?|telecopier|fax(?:nummer|nr|simile|üzenet)?|facsimile|факс\w*"
    r"|télécopie\w*|telecopiadora|faks\w*|belgegeçer|传真(?:号码)?|傳真|ファックス|ファクシミリ"
    r"|ファクス|FAX番号"
    r"|팩스(?:번호)?|전송|الفاكس|فاكس|دورنگار|نمابر|φαξ|פקס|แฟกซ์|โทรสาร"
)
_PHONE = (
    r"(?:alt(?:ernative)?\.? |main |direct |office |general |land ?line )?"
    r"tel(?:e?phone)?s?(?: (?:no|number|line)s?)?"
    r"|(?:main |direct |office |contact )?ph(?:ones?|n)?(?: (?:no|number|line)s?)?"
    r"|ｔｅｌ|hotline|helpline|switchboard|direct line|land ?line|toll[ -]free(?: number)?|standard"
    r"|contact numbers?|call cent(?:re|er)|operator|тел(?:ефон\w*)?|горячая линия|гаряча лінія"
    r"|тэл(?:ефон\w*)?|téléphone\w*|telefone?\w*|teléfonos?|conmutador|central telefónica|pbx"
    r"|telefon(?:nummer|szám|o|i|y|ai|zentrale)?|centrala|centralita|centralino"
    r"|recapiti? telefonic[oi]"
    r"|numer telefonu|nr tel|telefon numarası|santral|no(?:mor)? telepon|no(?:mbor)? telefon"
    r"|telepon|telpon|telp|telf|fijo|tlfn?|tfno|teléf|tél|fon|rufnummer|puhelin|puh|sími"
    r"|telefoon(?:nummer)?"
    r"|telefónne číslo|telefonní číslo|điện thoại|đt|sđt|τηλ(?:έφωνο|έφωνα)?|טלפון|תלפון"
    r"|տelefon|հեռախոս|ტელეფონი|ტელ|โทรศัพท์|โทร"
    r"|电话号码|联系电话|咨询电话|办公电话|总机|电话|電話番号|聯絡電話|電話|代表番号|代表電話|代表"
    r"|대표전화|전화번호|전화|연락처|رقم الهاتف|ارقام الهاتف|أرقام الهاتف|هواتف|الهاتف|هاتف"
    r"|تليفون|تلفون|تلفن"
)
FIELD_WORDS: tuple[tuple[str, str], ...] = (
    (
        rf"(?:{_PHONE})\.?(?:\s?[/&+,・·-]\s?|\s(?:and|und|et|y|e|i|ve|dan|и|та|і|و)\s)(?:{_FAX})"
        r"|telephone ?/ ?fax|电话及传真|电话（传真）",
        "voice fax",
    ),
    (rf"(?:{_FAX})\.?(?: (?:no|number|nr)s?)?", "fax"),
    (
        r"(?:mobile|cell(?:ular)?)(?: ?phone)?(?: (?:no|number))?|whats ?app(?: (?:no|number))?"
        r"|mobil(?:ní|ny|telefon\w*|nummer)?|mob|моб(?:ильный|ільний)?(?:\.? тел(?:ефон)?)?"
        r"|handy(?:nummer)?|móvil|celular|cellulare|cel|cell|portable|telemóvel|gsm"
        r"|tel\. kom(?:órkowy)?"
        r"|kom(?:órka|órkowy)?|cep tel(?:efonu)?|ponsel|no(?:mor)? hp|hp|di động|手机|手機"
        r"|携帯(?:電話)?"
        r"|휴대전화|휴대폰|핸드폰|الجوال|جوال|الهاتف المحمول|محمول|المحمول|واتساب|واتس ?آب"
        r"|الواتساب",
        "mobile",
    ),
    (_PHONE, "voice"),
    (
        r"e-?mails?(?: address(?:es)?)?|(?:postal )?e-?mail|mél|courriels?|courrier électronique"
        r"|adresse électronique|correos?(?: (?:electr[óôo]nico|eletr[ôóo]nico|institucional)s?)?"
        r"|endereço eletr[ôóo]nico|(?:indirizzo di )?posta elettronica|(?:indirizzo )?e-?mail|pec"
        r"|e-?mail-adresse|(?:эл(?:ектронн\w+)?\.? ?)?(?:почта|адрес эл\w* почты"
        r"|адрес электронной почты)"
        r"|(?:ел(?:ектронна)?\.? ?)?(?:пошта|адреса електронної пошти)|эл(?:ектронная)? ?пошта"
        r"|adres e-?mail|poczta elektroniczna|e-?poczta|e-?posta(?: adresi)?|surat elektronik"
        r"|surel|e-?mel"
        r"|e-?pošta|e-?post|sähköposti|thư điện tử|ηλεκτρονικό ταχυδρομείο|דוא.ל|ایمیل"
        r"|电子邮[件箱](?:地址)?|邮箱|電子郵件|電郵|電子信箱|邮件|Ｅ?メール(?:アドレス)?|電子メール"
        r"|이메일|전자우편|전자메일|البريد الإ?لكتروني|البريد الالكتروني|بريد إ?لكتروني|الإ?يميل"
        r"|mail",
        "email",
    ),
    (
        r"web ?sites?|web ?page|home ?page|web|internet(?:seite|adresse)?|веб-?сайт|вебсайт|сайт"
        r"|site (?:web|internet)|s[íi]tio (?:web|na internet)|página (?:web|electrónica)"
        r"|sito(?: web)?"
        r"|strona (?:internetowa|www)|www|internet sitesi|web sitesi|situs(?: web)?"
        r"|laman(?: web)?|url"
        r"|网址|网站|網址|網站|ホームページ|ウェブサイト|홈페이지|웹사이트|الموقع(?: الإ?لكتروني)?",
        "url",
    ),
    (
        r"(?:mailing|postal|correspondence) address|p\.? ?o\.? box address|почтовый адрес"
        r"|поштова адреса"
        r"|adresse postale|postanschrift|postadresse|dirección postal|endereço postal"
        r"|indirizzo postale"
        r"|adres (?:pocztowy|do korespondencji)|posta adresi|alamat surat|통신주소|通信地址"
        r"|通讯地址"
        r"|العنوان البريدي",
        "post",
    ),
    (
        r"(?:street |physical |office |visiting |embassy |our )?(?:address|location)|адрес[аи]?"
        r"|адрас"
        r"|adresses?|(?:haus|besucher)?anschrift|(?:straßen|büro)adresse|hausadresse"
        r"|besucheradresse|direcci[óo]n|domicilio"
        r"|ubicación|endereço|morada|localização|indirizzo|sede|siedziba|adres(?:a|i|y)?|alamat"
        r"|adress|besöksadress|bezoekadres|osoite|käyntiosoite|cím|địa chỉ|διεύθυνση|כתובת|آدرس"
        r"|نشانی"
        r"|办公地址|馆址|地址|館址|住所|所在地|주소|소재지|العنوان|عنوان|chancery|chancellery"
        r"|cancillería"
        r"|cancelleria|chancellerie|kanzlei",
        "address",
    ),
    (
        r"(?:(?:opening|office|working|business|consular|visiting|reception|public|operating"
        r"|operation|visa|chancery|service) (?:hours|times?)"
        r"|hours(?: of (?:operation|work|business))?|(?:opening|working) days"
        r"|режим работы|(?:часы|время|график|дни) (?:работы|приема|приёма)"
        r"|(?:години|час|графік|режим|дні) (?:роботи|прийому)|(?:рэжым|час|гадзіны) працы"
        r"|heures? d.(?:ouverture|accueil)|horaires?(?: d.(?:ouverture|accueil)| d[eu] \w+)?"
        r"|jours et heures d.ouverture|(?:öffnungs|büro|sprech|dienst|geschäfts|besuchs)zeiten"
        r"|parteienverkehr|hor[aá]rios?(?: (?:de|do|al?|ao) (?:\w+ (?:al?|ao) )?(?:atenci[óo]n"
        r"|atendimento|apertura|oficinas?"
        r"|funcionamento|abertura|trabajo|expediente|serviço|p[úu]blico)(?: (?:al?"
        r"|ao) p[úu]blico)?)?"
        r"|expediente|orari(?:o)?(?: (?:di|d.|al) ?(?:apertura|ufficio|ricevimento|pubblico"
        r"|sportello)"
        r"(?: al pubblico)?)?|godziny (?:pracy|otwarcia|urzędowania|przyjęć)(?: interesantów)?"
        r"|(?:çalışma|mesai|kabul|ziyaret) (?:saatleri|günleri)|jam (?:kerja|pelayanan"
        r"|operasional|layanan|buka|kantor)"
        r"|waktu (?:operasi|pejabat|pelayanan)|openingstijden|öppettider|åbningstid(?:er)?"
        r"|åpningstider"
        r"|aukioloajat|nyitvatartás|ügyfélfogadás|program de lucru|úřední hodiny|úradné hodiny"
        r"|giờ làm việc|ώρες (?:λειτουργίας|κοινού)|ساعات کار"
        r"|办公时间|工作时间|对外办公时间|接待时间|开放时间|辦公時間|開館時間|受付時間|業務時間"
        r"|窓口時間|執務時間"
        r"|근무시간|업무시간|민원시간|운영시간|접수시간|ساعات (?:العمل|الدوام|الاستقبال)"
        r"|أوقات (?:العمل|الدوام|الاستقبال)"
        r"|مواعيد (?:العمل|الاستقبال)|(?:الدوام|دوام) الرسمي)"
        r"(?:(?: [^\W\d_]{1,20}){1,4}(?=\s?[:：]))?",
        "hours",
    ),
)
# One letter is a label only before a value of its kind; a sign needs no colon.
LETTERS: tuple[tuple[str, str], ...] = (
    (r"[TP](?=\s?[.:]\s?[+(\d])", "voice"),
    (r"F(?=\s?[.:]\s?[+(\d])", "fax"),
    (r"M(?=\s?[.:]\s?[+(\d])", "mobile"),
    (r"E(?=\s?[.:]\s?[\w.+-]{1,64}(?:@|\s?[\[(]))", "email"),
    (r"W(?=\s?[.:]\s?(?:www|http))", "url"),
)
SIGNS = {
    "☎": "voice", "☏": "voice", "📞": "voice", "✆": "voice", "℡": "voice", "📠": "fax",
    "🖷": "fax", "📱": "mobile", "✉": "email", "📧": "email", "🖂": "email", "🌐": "url",
    "📍": "address", "🕒": "hours",
}  # fmt: skip
# A label that announces some other number: of a letter box, a bank, a register.
NO_PHONE = (
    r"\b(?:zip|cep|c\.?p\.?|postal|post ?code|plz|индекс|p\.? ?o\.? ?box|apartado|b\.?p\.?|pobox"
    r"|swift|iban|account|bank|konto|cuenta|tax|vat|инн|кпп|огрн|registration|fees?|price|room"
    r"|floor|visitor|visits?|article|law|passport no|document|version|copyright|id|ref|№|nr|isbn"
    r"|unit|box|last updated|updated|date|kod pocztowy|posta kodu|kode pos|поштовий індекс"
    r"|regon|nip|nit|ruc|rut|cnpj|codice fiscale|partita iva|vergi|npwp)\b"
    r"|邮编|郵便番号|邮政编码|우편번호|الرمز البريدي|صندوق البريد|ص\.? ?ب"
)
EMERGENCY = (
    r"emergenc(?!y (?:travel|passport|document|exit|batter))|urgent (?:assistance|help|matters?"
    r"|cases?|consular)|duty (?:officer|diplomat|phone|consul|telephone)"
    r"|after[- ](?:office[- ]|working[- ])?hours|out[- ]of[- ](?:office[- ]|working[- ])?hours"
    r"|outside (?:of )?(?:(?:office|opening|business|working|normal) )+hours|in distress"
    r"|экстренн|чрезвычайн\w*+(?! и полномоч)|дежурн|урген|нештатн|екстрен|невідкладн|\bчергов\w+ "
    r"|надзвичайн\w*+(?! (?:і|й|та) повноваж)|экстран|дзяжурн"
    r"|urgence|permanence (?:télé|consul)|d.astreinte|en dehors des heures"
    r"|notfall|notfäll|notruf|notsituation|bereitschafts|außerhalb der \w{3,12}zeiten"
    r"|emergencia|\burgencias?\b|casos? urgentes?|teléfono de (?:guardia|protección)|\bde guardia\b"
    r"|fuera del? (?:horario|horas)|emergência|plantão|\bpiquete\b|fora d[oe] (?:horário"
    r"|expediente)"
    r"|emergenz|reperibilità|\burgenz|fuori (?:dall.|d.)?orari|alarmow|\bdyżur|w nagłych"
    r"|\bnagł(?:ych|e|ym|ego) (?:przypad|wypad|sytuac|zdarz)|poza godzinami|sytuacj\w+ awaryjn"
    r"|\bacil\b|nöbetçi|mesai (?:saat\w+ )?(?:dışı|harici)|\bdarurat|kecemasan"
    r"|hotline perlindungan|di luar (?:jam"
    r"|waktu)"
    r"|\bpiket\b|noodgeval|noodnummer|\bspoed|nouzov|tísňov|tiesňov|\bnúdzov|mimo (?:pracovní"
    r"|úřední)"
    r"|de urgență|situații de criz|vészhelyzet|sürgős|ügyelet|\bnödsituation|\bnødsituation"
    r"|jourtelefon|vagttelefon|vakttelefon|hätätilan|päivystys|έκτακτ|επείγο|חירום|اضطراری"
    r"|khẩn cấp|bảo hộ công dân|\bhitn[aeiou]|dežurn|хитн|спешн|ฉุกเฉิน"
    r"|紧急|緊急|应急|應急|领事保护|領事保護|领保|急难|急難|值班|時間外|閉館時|夜間|休日"
    r"|긴급|비상|당직|사건사고|사건·사고|근무시간 ?외|업무시간 ?외|야간"
    r"|طوارئ|الطوارئ|حالات (?:الطارئة|العاجلة|المستعجلة|طارئة)|المناوب|خارج (?:أوقات|ساعات)"
)
# Whose numbers these are not the mission's.
OTHERS = (
    r"\b(?:police|ambulance|fire(?:[ -](?:and rescue )?(?:services?|brigade|department))?"
    r"|hospitals?|medical emergenc\w+|search and rescue|tourist (?:police|office|information)"
    r"|coast ?guard"
    r"|полици\w+|милици\w+|скорая|пожарн\w+|больниц\w+|мчс|поліці\w+|швидка допомога|пожежн\w+"
    r"|pompiers|samu|hôpita\w+|gendarmerie"
    r"|polizei|feuerwehr|krankenh\w+|rettungs\w+|policía|bomberos|ambulancia|hospitales"
    r"|polícia|bombeiros|polizia|carabinieri|vigili del fuoco|ambulanza|pronto soccorso"
    r"|policja|straż pożarna|pogotowie|szpital\w*|polis|itfaiye|ambulans|hastane\w*|polisi"
    r"|pemadam kebakaran|rumah sakit|politie|brandweer|policie|hasiči|rendőrség|mentők"
    r"|consular emergency centre|crisis cent(?:re|er)"
    r"|konsolosluk çağrı merkezi|visa (?:application |information )?cent(?:re|er)s?"
    r"|vfs(?: global)?|tls ?contact"
    r"|bls international|визов\w+ центр\w*|візов\w+ центр\w*|centre de visas"
    r"|visazentrum|centro de (?:solicitud de )?visados|centro visti|centro de vistos|punkt wizowy"
    r"|centrum wizowe|airlines?|airport|travel agen\w+"
    r"|insurance (?:company|provider)s?|lawyers?|doctors?|dentists?)\b"
    r"|警察|消防|救急|报警|急救|報警|경찰|소방|응급|영사콜센터|비자신청센터|签证(?:申请)?中心"
    r"|ビザ申請センター"
    r"|شرطة|الشرطة|إسعاف|الإسعاف|مستشفى|الدفاع المدني|مركز التأشيرات"
)
# A sentence that gives a number to dial.
DIALS = (
    r"\b(?:call(?:ing|ed)?|(?:tele)?phon(?:e|ing)|dial(?:l?ing)?|ring|contact(?:ed|ing)?"
    r"|reach(?:ed)?"
    r"|number|messages?|appel\w+|numéro|joindre|contacte[rz]|anrufen|rufen|nummer|erreichen"
    r"|erreichbar|telefonisch|llam\w+|número|contact[ea]r|comunicarse|marcar|liga[rt]?|chiama\w+"
    r"|numero"
    r"|contattare|telefonare|dzwoni\w*|zadzwoni\w*|numer\w*|telefonu\w*|arayın\w*|aramak|numara\w*"
    r"|menghubungi|hubungi|nomor|звони\w+|позвони\w+|номер\w*|телефон\w*|обращ\w+|дзвон\w+"
    r"|зверт\w+)\b"
    r"|拨打|致电|电话|電話|号码|연락|전화|번호|اتصل|الاتصال|رقم"
)
PURPOSES: tuple[tuple[str, str], ...] = (
    (
        r"\bvis[ad](?:s|os?|um)?\b|\bvisum|\bvisa[ -]?(?:stelle|abteilung)|\bvist[io]\b|\bwiz(?:y"
        r"|owy|owa|owe|owych)\b"
        r"|визов|візов|\bвиз[аы]\b|\bвіз[аи]\b|\bvize|\bvíz\w*|签证|簽證|ビザ|査証|비자|사증|تأشير",
        "visa",
    ),
    (
        r"\bpress\b|\bmedia\b|пресс|\bпрес-|presse|prensa|imprensa|stampa|prasow|\bbasın|\bpers\b"
        r"|penerangan|新闻|新聞|広報|報道|공보|언론|홍보|الصحافة|الإعلام",
        "press",
    ),
    (
        r"\bconsular\b|consulaire|konsular|konsulats|консульск|консульськ|consolare|konsolosluk"
        r"|konsuler|\bkonzul|consulair|προξεν|领事|領事|영사|القنصل",
        "consular",
    ),
)
