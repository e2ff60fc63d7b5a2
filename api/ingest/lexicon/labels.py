"""Words of turn labels in the languages of diplomacy; read by `transcript`. All in lower case."""

from __future__ import annotations


def _phrases(text: str) -> frozenset[str]:
    return frozenset(part.strip() for part in text.split("|"))


ASK = _phrases(
    "question|q|journalist|reporter|correspondent|press|media|participant|student|audience"
    "|interviewer|from the audience|from the floor|unidentified speaker|unidentified reporter"
    "|unidentified journalist|unidentified questioner|questioner|unknown speaker"
    "|follow-up|follow up|follow-up question|supplementary question|next question|first question"
    "|second question|last question|the press|press question|media question|female reporter"
    "|male reporter|female journalist|male journalist|member of the press|audience member"
    "|вопрос|в|журналист|журналистка|корреспондент|слушатель|студент|студентка|ведущая вопрос"
    "|реплика из зала|вопрос из зала|уточняющий вопрос|дополнительный вопрос|репортёр|репортер"
    "|journaliste|question de la presse|question de la salle|les journalistes|la presse"
    "|frage|journalistin|zwischenfrage|reporterin|zusatzfrage|zusatz|zuruf|nachfrage"
    "|fragesteller|fragestellerin"
    "|pregunta|periodista|prensa|pergunta|jornalista|repórter|domanda|giornalista"
    "|سؤال|السؤال|صحفي|الصحفي|صحافي|الصحافي|صحفية|الصحفية|مداخلة|س|سوال|پرسش|خبرنگار"
    "|问|问题|提问|記者|记者|質問|問|提問|질문|기자|문"
    "|питання|запитання|пытанне|журналіст|кореспондент|pytanie|dziennikarz|dziennikarka"
    "|soru|gazeteci|basın mensubu|sual|dotaz|otázka|novinář|novinářka|vraag|journaliste vraag"
    "|întrebare|jurnalist|питање|новинар|pitanje|novinar|novinarka|въпрос|журналистът"
    "|ερώτηση|ερωτηση|δημοσιογράφος|δημοσιογραφος|שאלה|kérdés|újságíró|kysymys|toimittaja|fråga|spørsmål|spørgsmål"
    "|klausimas|jautājums|küsimus|pertanyaan|penanya|tanya|soalan|soal|wartawan"
    "|wartawati|pemberita|câu hỏi|phóng viên|pv|hỏi|คำถาม|ถาม|ผู้สื่อข่าว|นักข่าว|प्रश्न|पत्रकार"
    "|redaktor|redaktorka|reporterka|műsorvezető|riporter|dopisnik"
    "|muhabir|müxbir|tilshiruvchi|тілші"
    "|interlocutor|interlocutora|entrevistador|entrevistadora|entrevistadores|periodistas"
    "|jornalistas|repórteres|intervistatore|intervistatrice|interviewers|intervieweur"
    "|intervieweuse|interviewerin|haastattelija"
    "|journalisten|verslaggever|journalisti|ajakirjanik|žurnalistas|žurnālists|novináři"
    "|עיתונאי|עיתונאית|כתב|כתבת|مراسل|المراسل|خبرنگاران"
    "|сұрақ|суроо|савол|асуулт|հարց|კითხვა|savol|swali|mwandishi|vprašanje|novinarji|pyetje|gazetari"
    "|spurning|tanong|прашање|প্রশ্ন|সাংবাদিক|ጥያቄ|ጋዜጠኛ|صحافی|su’al|sorag|ຄຳຖາມ|សំណួរ|වාර්තාකරු"
    "|ප්‍රශ්නය|கேள்வி|செய்தியாளர்|سوال کننده|پوښتنه|הכתב|ajakirjanikud"
)
ANSWER = _phrases(
    "answer|a|response|ответ|réponse|antwort|respuesta|resposta|risposta|جواب|الجواب|答|回答"
    "|答复|答覆|відповідь|адказ|odpowiedź|cevap|cavab|antwoord|الإجابة|إجابة|ج|پاسخ|답변|답"
    "|odpověď|odpoveď|răspuns|odgovor|одговор|отговор|απάντηση|απαντηση|תשובה|válasz|vastaus|svar"
    "|atsakymas|atbilde|vastus|jawaban|jawab|jawapan|trả lời|đáp|คำตอบ|ตอบ|उत्तर|जवाब|жауап"
    "|жооп|жавоб|javob"
    "|хариулт|պատասխան|პასუხი|jibu|përgjigje|sagot|উত্তর|መልስ|jogap|ຄຳຕອບ|ចម្លើយ|பதில்|පිළිතුර|ځواب"
)
# One letter asks only where another answers: `Q - R`, `P.- R.-`, `F: A:`, `В: О:`.
ASK_LETTERS = frozenset("q p d f s в з с س".split())
ANSWER_LETTERS = frozenset("a r c o о а ج".split())
MODERATE = _phrases(
    "moderator|operator|host|chair|chairman|chairperson|facilitator|the chair|announcer|staff|aide"
    "|interpreter|translator|presenter|compere|anchor|the moderator|the operator"
    "|master of ceremonies"
    "|ведущий|ведущая|модератор|оператор|переводчик|modérateur|modératrice|animateur|présentateur"
    "|moderatorin|vorsitzender|vorsitzende|dolmetscher|dolmetscherin"
    "|moderador|moderadora|presentador|presentadora|intérprete|conductor|conductora"
    "|moderatore|moderatrice|conduttore|conduttrice|apresentador|apresentadora"
    "|主持人|司会|司会者|사회자|الميسر|مدير الجلسة|المذيع|المذيعة|مقدم البرنامج"
    "|prowadzący|prowadząca|ведучий|ведуча|sunucu|moderatör"
)
REMARK = _phrases(
    "remark|reply|rejoinder|comment|voice|voices|реплика|из зала|возглас|remarque|zwischenruf"
    "|comentario|репліка"
)
# What ends a label of someone who asks, in languages that write words together.
ASK_ENDINGS = ("记者", "記者", "기자", "问", "問")
# Words after which a name or an outlet may follow: `Frage Jung`, `Question Reuters`.
REPORTERS = frozenset(
    "journalist reporter correspondent журналист корреспондент журналіст кореспондент journaliste"
    " periodista jornalista giornalista dziennikarz dziennikarka wartawan jurnalis gazeteci"
    " muhabir novinar novinář újságíró ziarist".split()
)
ASK_HEADS = REPORTERS | frozenset(
    "question вопрос frage zusatzfrage zusatz zuruf nachfrage pregunta pergunta domanda pytanie"
    " soru питання запитання q سؤال pertanyaan tanya".split()
)
# Words before a colon that name a field or begin a list, never a person who speaks.
FIELDS = frozenset(
    "date time venue place location address phone telephone tel fax facsimile email e-mail mail"
    " website web site url link contact contacts hours subject subjects topic topics theme source"
    " reference ref note notes title author tags photo video caption copyright published"
    " publication updated status theme file attachment download embargo distribution release"
    " emergency police ambulance fire visitor office twitter facebook instagram youtube telegram"
    " weblink annex language languages keywords category section sections x mobile whatsapp hotline"
    " previous next monday tuesday wednesday thursday friday saturday sunday closed opening"
    " first second third fourth fifth firstly secondly thirdly finally example warning important"
    " reminder background p.s ps conclusion summary introduction item agenda also read"
    " article chapter clause paragraph figure table appendix step yes oui нет да nein"
    " e&oe speakers participants interviewee enquiries inquiries transcript transcription program"
    " programme station duration published posted print share event events related issue issues"
    " дата время место адрес телефон телефоны тел факс почта сайт источник тема темы ссылка"
    " примечание опубликовано рубрика контакты режим понедельник вторник среда четверг пятница"
    " во-первых во-вторых в-третьих материала публикации разделах"
    " lieu heure adresse téléphone télécopie courriel objet sujet"
    " datum ort uhrzeit anschrift telefon betreff quelle themen"
    " fecha lugar hora dirección teléfono correo asunto fuente"
    " data local endereço telefone assunto fonte luogo indirizzo telefono oggetto fonte"
    " التاريخ المكان العنوان الهاتف الفاكس المصدر 时间 地点 地址 电话 日時 場所 来源 來源".split()
)
# Fields that begin with a word of ASK or of an office.
FIELD_PHRASES = _phrases(
    "press release|media release|media contact|press contact|press contacts|media enquiries"
    "|media inquiries|press office|media centre|media center|press centre|press center"
    "|question and answer|questions and answers|q&a|press secretary|press officer"
    "|media adviser|media advisor|press adviser|press trust of india|student visa"
    "|follow us|comment on|sprecher|speaker biography|general information|office hours"
    "|special note|media note|readout|state visit|official visit|head office|main office"
)
# Small words inside names and offices.
PARTICLES = frozenset(
    "of the and for to in on at de la le les du des von van der den dem zu bin ibn al el y e i da"
    " do dos das di del della und et à au aux as és til av af и по в на от для при with from"
    " d' du dei degli delle ter".split()
)
# Particles with which a surname can begin.
NOBLE = frozenset("von van de den der di da du al el bin ter zu".split())
# Words that open an office: what follows them may be in lower case.
OFFICES = frozenset(
    "president vice prime deputy minister foreign secretary state ambassador chancellor chairman"
    " chairwoman chairperson governor senator king queen prince princess sultan emir sheikh"
    " commissioner director general spokesperson spokesman spokeswoman speaker head high"
    " representative under-secretary assistant administrator adviser advisor counsel counselor"
    " consul envoy dean rector professor general official attaché attache charge chargé"
    " first madam official officer administration the his her their excellency senior acting"
    " interim former special permanent premier chief councillor member pm fm eam"
    " secretary-general treasurer"
    " attorney-general vice-president admiral colonel lieutenant captain major commander judge"
    " congressman congresswoman undersecretary coordinator minister-president"
    " ректор президент вице-президент премьер-министр министр заместитель посол секретарь глава"
    " председатель представитель директор канцлер губернатор советник официальный король"
    " ministre président présidente premier première ambassadeur ambassadrice chancelier"
    " porte-parole secrétaire haut"
    " bundesminister bundesministerin außenminister außenministerin ministerpräsident"
    " bundeskanzler bundeskanzlerin minister präsident präsidentin sprecher sprecherin botschafter"
    " bm bk'in bk sts srs srs'in staatssekretär staatssekretärin kanzler kanzlerin bundespräsident"
    " verteidigungsminister verteidigungsministerin staatsminister staatsministerin vors"
    " ministro ministra presidente presidenta embajador embajadora canciller portavoz"
    " embaixador embaixadora chanceler ambasciatore portavoce"
    " міністр президент minister prezydent premier bakan dışişleri bakanı cumhurbaşkanı"
    " السفير الوزير الرئيس وزير رئيس سفير المتحدث الناطق معالي سعادة"
    " premierka rzecznik rzeczniczka ambasador wiceminister prezes marszałek kanclerz"
    " міністерка прем’єр-міністр речник речниця посол посолка заступник заступниця голова"
    " bakanı başbakan başbakanı sözcü sözcüsü büyükelçi müsteşar nazir"
    " presiden perdana menteri menlu menkominfo duta jubir juru wakil gubernur"
    " bộ thứ trưởng chủ tịch thủ tướng đại sứ phó tổng người phát ngôn"
    " ministr ministryně předseda předsedkyně mluvčí velvyslanec premiér premiérka"
    " miniszter miniszterelnök szóvivő nagykövet ministrul ministru președintele președinte"
    " prim-ministru premierul ambasador ministar ministrica predsednik predsjednik predsednica"
    " предсједник председник министар премијер портпарол посланик говорител министър"
    " υπουργός υπουργοσ πρωθυπουργός πρόεδρος πρέσβης εκπρόσωπος"
    " staatssecretaris woordvoerder woordvoerster ambassadeur"
    " statsminister statsministeren utenriksminister utrikesminister udenrigsminister"
    " utenriksministeren talsperson talesperson presidentti ulkoministeri pääministeri pope"
    " papa cardinal archbishop bishop papież santo cardinale".split()
)
# Offices that a label states behind a name: `Mira Tolvan, Official Spokesperson`.
STRONG_OFFICES = frozenset(
    "president minister secretary ambassador chancellor chairman chairwoman governor senator king"
    " queen prince commissioner director spokesperson spokesman spokeswoman representative"
    " under-secretary undersecretary administrator treasurer premier secretary-general"
    " vice-president envoy consul chief commander general admiral osd joint"
    " президент министр секретарь посол представитель ministre président présidente ambassadeur"
    " porte-parole bundesminister bundesministerin außenminister außenministerin bundeskanzler"
    " sprecher sprecherin ministro ministra presidente presidenta embajador canciller portavoz"
    " embaixador chanceler presidenta ministerpräsident ministerpräsidentin bundespräsident bm sts"
    " srs srs'in bk'in kanzler kanzlerin staatssekretär staatssekretärin botschafter premier"
    " премьер-министр канцлер губернатор глава міністр президент prezydent مبعوث".split()
)
SPOKESPERSONS = frozenset(
    "spokesperson spokesman spokeswoman porte-parole sprecher sprecherin portavoz portavoce"
    " представитель rzecznik sözcü الناطق المتحدث".split()
)
# What an office is for, where no name follows: `minister for foreign affairs`.
FIELDS_OF_OFFICE = frozenset(
    "affairs defence defense finance trade treasury interior justice state foreign external"
    " nations united republic federation energy health environment development security national"
    " commerce industry education transport railways".split()
)
COURTESY = frozenset(
    "mr mr. mrs mrs. ms ms. miss dr dr. sir dame lord lady hon hon. h.e. shri smt smt. prof prof."
    " gen. sen. rep. amb. gov. sec. г-н г-жа господин госпожа m. mm. mme herr frau sr. sra. don"
    " doña"
    " ông bà pan pani sayın bapak ibu pak bu κ. κα. pán paní"
    " dato' datuk tan tun sig. sig.ra señor señora senhor senhora monsieur madame".split()
)
# Titles of pages on which a ministry asks and answers itself.
FREQUENTLY_ASKED = (
    r"\bfaqs?\b|frequently asked|common questions|questions?[ -](?:and|&)[ -]answers?|\bq ?& ?a\b"
    r"|часто задаваем|вопрос\w* и ответ|поширен\w* (?:за)?питання|запитання та відповіді"
    r"|foire aux questions|questions fréquent|questions?[ -]réponses?"
    r"|häufig\w* (?:gestellte )?fragen"
    r"|fragen und antworten|preguntas (?:más )?frecuentes|preguntas y respuestas"
    r"|perguntas (?:mais )?fre[qc]uentes|perguntas e respostas|domande (?:più )?frequenti"
    r"|veelgestelde vragen|vanliga frågor|frågor och svar|ofte stil|spørgsmål og svar"
    r"|spørsmål og svar|usein kysyt|najczęściej zadawane|pytania i odpowiedzi|časté dotazy"
    r"|gyakran ismételt|întrebări frecvente|често задавани|συχνές ερωτήσεις|sık(?:ça)? sorulan"
    r"|tanya jawab|pertanyaan (?:yang )?(?:sering|umum)|soalan lazim|câu hỏi thường gặp|hỏi đáp"
    r"|الأسئلة (?:الشائعة|المتكررة)|سوالات متداول|שאלות (?:נפוצות|ותשובות)|常见问题|常見問題|问答"
    r"|よくある(?:ご)?質問|자주 묻는 질문|คำถามที่พบบ่อย"
)
# How one asks without a question mark.
REQUESTS = (
    r"\bi (?:was|am|’m|'m) (?:just )?wondering|\bi(?:’d|'d| would| wanted| want| just wanted)"
    r"(?: like)? to (?:ask|know|check)|\bcould you\b"
    r"|\bcan you (?:tell|comment|clarify|confirm|give)"
    r"|\b(?:any|your) (?:comments?|reactions?|update|response|view|take)s? (?:on|to|about)\b"
    r"|请问|有何评论|有何回应|可否|能否|お聞かせ|伺いたい|お願いします"
    r"|прокомментируйте|скажите|расскажите|хотел\w* бы (?:спросить|узнать)"
    r"|pourriez-vous|pouvez-vous|könnten sie|können sie|ich würde gern\w* (?:wissen|fragen)"
    r"|podría (?:usted )?(?:decir|comentar|explicar)|quisiera saber|gostaria de saber|vorrei sapere"
)
# How the words begin by which a label says what an outlet is: `Вопрос телеканала «…»`.
MEDIA_STEMS = (
    r"теле|радио|газет|журнал|агентств|информ|корреспондент|издани|портал|представител|студент"
    r"|телеканал|видання|агенці|zeitung|sender|agentur|agence|journal|chaîne|agencia|diario|canal"
    r"|cadena|agenzia|giornale|agência|jornal|dziennik|stacj|agencj|gazete|kanal|ajans"
    r"|correspondent|reporter|channel|newspaper|agency|news"
)
# Words of the names of those who report.
OUTLETS = (
    r"\b(?:tv|news|newspaper|agency|times|post|press|radio|television|broadcasting|daily|channel"
    r"|journal|media|herald|tribune?|gazette|observer|weekly|magazine|shimbun|sputnik|newswire"
    r"|zeitung|nachrichten|rundschau|presse|fernsehen|rundfunk|diario|noticias|agencia|folha|jornal"
    r"|agência|giornale|corriere|gazzetta|agenzia|gazeta|dziennik|kurier|haber|ajansı|gazetesi"
    r"|harian|berita|majalah|tidningen|avisen|krant|телеканал|радио|вести|новости|известия"
    r"|газета|агентство|reuters|afp|bloomberg|xinhua|tass|тасс|cnn|bbc|nhk|ria|dpa|efe|ansa|anadolu)\b"
    r"|通讯社|通訊社|电视台|電視台|日报|日報|新闻|新聞|社$"
)
