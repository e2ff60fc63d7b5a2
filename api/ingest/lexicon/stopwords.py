"""The commonest words of each language, by script; read by `language`.

The first language of a script is what the script alone suggests.
"""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


STOPWORDS: dict[str, dict[str, frozenset[str]]] = {
    "latin": {
        "en": _words(
            "the of and to in that is for on with as was we are it by this have be not which"
            " from at you has will our they been their would"
        ),
        "fr": _words(
            "le la les des et du une est dans que qui pour nous sur avec ce il ne pas au aux"
            " cette sont plus par ont vous"
        ),
        "de": _words(
            "der die das und ist zu den von mit sich des nicht ein eine auf für im dem wir sie"
            " auch als wird haben es"
        ),
        "es": _words(
            "el los las de y en que una por con para se del como más nos su al lo pero son está"
            " este nuestra"
        ),
        "pt": _words(
            "o os as do da dos das em que uma para com não por mais se ao na no são nos como"
            " nosso está também"
        ),
        "it": _words(
            "il gli di che una per con non del della sono nel alla più si anche come questo dei"
            " delle è abbiamo noi"
        ),
        "nl": _words(
            "het een van en dat niet met voor zijn ook aan wij door maar naar deze heeft wordt"
        ),
        "pl": _words(
            "w na się nie jest że z do o jak to są oraz przez dla przed przy który będzie także"
        ),
        "ro": _words("și în de la cu pentru nu este care din că sunt mai prin pe al fost această"),
        "tr": _words(
            "ve bir bu için ile olarak da de çok olan gibi daha biz ise değil olduğu ettik"
        ),
        "ms": _words(
            "dan yang di untuk dengan kepada ini dalam telah pada oleh bagi akan bahawa kerana"
            " daripada ialah beliau turut mengenai"
        ),
        "id": _words(
            "dan yang di untuk dengan kepada ini dalam telah pada oleh akan bahwa karena dari"
            " adalah tidak kami merupakan menlu"
        ),
        "sr": _words("i je da na se za su koji nije sa kao ali smo od će ove što predsednik"),
        "hr": _words("i je da na se za su koji nije s kao ali smo od će ove što tijekom te"),
        "sl": _words("in je da na se za so ki ni s z kot tudi pri bo smo ter med ta po"),
        "cs": _words("se na je že v s a o i jsme také pro jako který jsou při podle nebo však"),
        "sk": _words("sa na je že v s a o aj sme pre ako ktorý sú pri podľa alebo však bol"),
        "sv": _words("och att det som en på är av för med inte den till vi har om ett från kommer"),
        "da": _words("og at det som en på er af for med ikke den til vi har om et fra blev også"),
        "nb": _words("og at det som en på er av for med ikke den til vi har om et fra ble også å"),
        "is": _words("og að er í á sem til við með um fyrir ekki það af var hefur"),
        "fi": _words("ja on ei että se myös ovat oli kun mutta sekä tai joka hän olemme kanssa"),
        "et": _words("ja on ei et see ka oli kui ning või mis selle meie kes aga oma"),
        "hu": _words("a az és hogy nem is egy meg volt van de ez azt mint vagy már csak"),
        "lv": _words("un ir ar no par kas uz ka arī tika kā gan mēs lai to bija"),
        "lt": _words("ir yra su kad į iš apie kaip bei tai buvo dėl už mes taip pat"),
        "sq": _words("dhe të në e me për se nga që një është i ka janë duke por"),
        "vi": _words("và của các là trong cho với những được có đã này về tại không một"),
        "az": _words("və bir bu üçün ilə olan da də ki daha edib olub haqqında bizim"),
        "uz": _words("va bir bu uchun bilan ham edi bo‘lib deb o‘z haqida biz bo'lgan"),
        "ca": _words("el els les de la i en que per amb una és dels al com més també aquest"),
        "sw": _words("na ya wa kwa ni katika la za hiyo kuwa hii pia alisema cha"),
        "fil": _words("ang ng sa na mga at ay ni para kay ito hindi niya upang"),
    },
    "cyrillic": {
        "ru": _words(
            "и в не на что с по как это к у мы для из от за его было быть то но при также"
            " которые есть или"
        ),
        "uk": _words(
            "і в не на що з та як це до у ми для із від за його є але також які й про щодо"
        ),
        "be": _words("і ў не на што з як гэта да мы для ад за яго але таксама якія быў па аб"),
        "bg": _words("и в не на че с по като това за се от да са е ще си ни който беше към"),
        "mk": _words("и во не на дека со по како тоа за се од да сме е ќе кои беше што"),
        "sr": _words("и у не на да са је као то за се од ћу који смо али ће што"),
        "kk": _words("және мен үшін бұл деп бір болып туралы осы пен болды екі"),
        "ky": _words("жана менен үчүн бул деп бир болуп тууралуу ушул эле боюнча"),
        "mn": _words("нь ба бол энэ гэж байна болон тухай юм улсын манай"),
        "tg": _words("ва дар ба аз ки бо барои ин ҳамчунин шуд аст мебошад"),
    },
    "ar": {
        "ar": _words("في من على إلى أن هذا التي عن مع هذه ما لا كان ذلك خلال بين وقد"),
        "fa": _words("در از به که این را است با برای آن های می و شد کشور"),
        "ur": _words("کے میں کی ہے اور سے کا کو نے پر کہ اس ہیں"),
        "ps": _words("د په او چې دا سره کې ته له شوی"),
    },
}
# Letters that few languages have: each is a sign beside the words.
LETTERS: dict[str, str] = {
    "uk": "іїєґ", "be": "ўіыэ", "bg": "ъ", "mk": "ќѓѕ", "sr": "ћђљњјđčćšž", "kk": "әқңұүғіыэ",
    "ky": "өүңыэ", "mn": "өүыэ", "tg": "ҷҳӣӯқғэ", "ru": "ыэ", "uz": "ўқғҳ", "pl": "łąęśźżć",
    "cs": "řěůčšžťďňý", "sk": "ľĺŕôčšžťďňý", "hu": "őűöü", "ro": "șțăşţ", "tr": "ışğüöç",
    "az": "əışğüöç", "sv": "äåö", "da": "øæå", "nb": "øæå", "fi": "äö", "is": "ðþ", "de": "ßäü",
    "et": "õäöü", "lv": "āēķļņčšž", "lt": "ėųįūčšž", "vi": "ạếđơưộảấ", "es": "ñ¿", "pt": "ãõ",
    "fr": "çœê", "it": "ìò", "sq": "ë", "hr": "đčćšž", "sl": "čšž", "tk": "ýňäşžü", "mt": "ħġż",
    "fa": "گچپژی", "ur": "ٹڈڑےںگچپژی", "ps": "ټډړښږ", "ckb": "ێۆڕڵە", "sd": "ڏڪڳڻٿ", "ug": "ۋۈۆې",
    "ca": "·",
}  # fmt: skip
