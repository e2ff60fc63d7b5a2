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
        "nl": _words("het een van en dat niet met voor zijn ook aan wij door maar naar"),
        "pl": _words("w na się nie jest że z do o jak to są oraz przez dla przed"),
        "ro": _words("și în de la cu pentru nu este care din că sunt mai prin"),
        "tr": _words("ve bir bu için ile olarak da de çok olan gibi daha biz"),
        "ms": _words("dan yang di untuk dengan kepada ini dalam telah pada oleh bagi akan"),
        "sr": _words("i je da na se za su koji nije sa kao ali smo od"),
        "cs": _words("se na je že v s a o i jsme také pro jako který"),
        "sv": _words("och att det som en på är av för med inte den till vi"),
    },
    "cyrillic": {
        "ru": _words(
            "и в не на что с по как это к у мы для из от за его было быть то но при также"
            " которые есть или"
        ),
        "uk": _words("і в не на що з та як це до у ми для із від за його є але також які й"),
        "be": _words("і ў не на што з як гэта да мы для ад за яго але таксама якія быў"),
        "bg": _words("и в не на че с по като това за се от да са е ще си ни който"),
        "sr": _words("и у не на да са је као то за се од ћу који смо али"),
        "kk": _words("және мен үшін бұл деп бір болып туралы осы"),
    },
    "ar": {
        "ar": _words("في من على إلى أن هذا التي عن مع هذه ما لا كان"),
        "fa": _words("در از به که این را است با برای آن های می"),
        "ur": _words("کے میں کی ہے اور سے کا کو نے پر"),
    },
}
