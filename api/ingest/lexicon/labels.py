"""Words of turn labels in the languages of diplomacy; read by `labels`. All in lower case."""

from __future__ import annotations


def _phrases(text: str) -> frozenset[str]:
    return frozenset(part.strip() for part in text.split("|"))


ASK = _phrases(
    "question|q|journalist|reporter|correspondent|press|media|participant|student|audience"
    "|interviewer|from the audience|from the floor|unidentified speaker|unidentified reporter"
    "|вопрос|в|журналист|корреспондент|слушатель|студент|ведущая вопрос|реплика из зала"
    "|journaliste|question de la presse|frage|journalistin|zwischenfrage|reporterin"
    "|pregunta|periodista|pergunta|jornalista|domanda|giornalista"
    "|سؤال|السؤال|صحفي|الصحفي|问|问题|记者|記者|質問|問|질문|기자|питання|запитання|пытанне|pytanie"
    "|soru|dotaz|otázka|vraag|întrebare|питање|pitanje"
)
ANSWER = _phrases(
    "answer|a|response|ответ|réponse|antwort|respuesta|resposta|risposta|جواب|الجواب|答|回答"
    "|答复|відповідь|адказ|odpowiedź|cevap|antwoord"
)
MODERATE = _phrases(
    "moderator|operator|host|chair|chairman|chairperson|facilitator|the chair|announcer|staff|aide"
    "|interpreter|ведущий|ведущая|модератор|оператор|переводчик|modérateur|modératrice"
    "|moderatorin|moderador|moderadora|moderatore|主持人|司会|الميسر|مدير الجلسة"
)
REMARK = _phrases(
    "remark|reply|rejoinder|comment|voice|voices|реплика|из зала|возглас|remarque|zwischenruf"
    "|comentario"
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
    " дата время место адрес телефон телефоны тел факс почта сайт источник тема темы ссылка"
    " примечание опубликовано рубрика контакты режим понедельник вторник среда четверг пятница"
    " во-первых во-вторых в-третьих материала публикации разделах"
    " lieu heure adresse téléphone télécopie courriel objet sujet"
    " datum ort uhrzeit anschrift telefon betreff quelle"
    " fecha lugar hora dirección teléfono correo asunto fuente"
    " data local endereço telefone assunto fonte luogo indirizzo telefono oggetto fonte"
    " التاريخ المكان العنوان الهاتف الفاكس المصدر 时间 地点 地址 电话 日時 場所".split()
)
# Small words inside names and offices.
PARTICLES = frozenset(
    "of the and for to in on at de la le les du des von van der den dem zu bin ibn al el y e i da"
    " do dos das di del della und et à au aux as és til av af и по в на от для при".split()
)
# Words that open an office: what follows them may be in lower case.
OFFICES = frozenset(
    "president vice prime deputy minister foreign secretary state ambassador chancellor chairman"
    " chairwoman chairperson governor senator king queen prince princess sultan emir sheikh"
    " commissioner director general spokesperson spokesman spokeswoman speaker head high"
    " representative under-secretary assistant administrator adviser advisor counsel counselor"
    " consul envoy dean rector professor general official attaché attache charge chargé"
    " first madam official officer administration the his her their excellency senior acting"
    " interim former special permanent premier chief councillor member"
    " ректор президент вице-президент премьер-министр министр заместитель посол секретарь глава"
    " председатель представитель директор канцлер губернатор советник официальный король"
    " ministre président présidente premier première ambassadeur ambassadrice chancelier"
    " porte-parole secrétaire haut"
    " bundesminister bundesministerin außenminister außenministerin ministerpräsident"
    " bundeskanzler bundeskanzlerin minister präsident präsidentin sprecher sprecherin botschafter"
    " ministro ministra presidente presidenta embajador embajadora canciller portavoz"
    " embaixador embaixadora chanceler ambasciatore portavoce".split()
)
COURTESY = frozenset(
    "mr mr. mrs mrs. ms ms. miss dr dr. sir dame lord lady hon hon. h.e. shri smt prof prof. gen."
    " sen. rep. amb. gov. sec. г-н г-жа господин госпожа m. mme herr frau sr. sra. don doña"
    " dato' datuk tan tun".split()
)
