"""Clean diplomatic prose in seven languages, made of templates: what damage is seeded into."""

from __future__ import annotations

from random import Random

_TEMPLATES: dict[str, tuple[list[str], dict[str, list[str]]]] = {
    "en": (
        [
            "The {who} of Valdoria discussed the {what} with {adj} partners from Ostland.",
            "We expect the {what} to be {done} before the end of the {adj} session.",
            "It isn’t the first time that the {who} speaks of {adj} {what} — and not the last.",
            "“Our {what} is {done},” said the {who}, “and nobody will divide us.”",
            "Individual citizens asked whether the {adj} {what} could be {done} without delay.",
            "The division of responsibilities between the {who} and the {what} remains {adj}.",
            "A diversified economy needs {adj} {what}, and the {who} knows this very well.",
            "Both sides confirmed that the {what} was {done} at the café near the harbour.",
            "The individuals responsible for the {what} were invited by the {who} yesterday.",
        ],
        {
            "who": "minister ambassador government delegation parliament chairman".split(),
            "what": (
                "agreement cooperation railway development negotiations infrastructure education"
                " neighbourhood environment citizenship transport investment legislation"
            ).split(),
            "adj": (
                "official significant difficult effective international regional financial specific"
                " peaceful different bilateral sufficient economic"
            ).split(),
            "done": "finished signed defined reflected prepared confirmed offered".split(),
        },
    ),
    "ru": (
        [
            "Министр Вальдории обсудил {what} с представителями {adj} организаций.",
            "Мы рассчитываем, что {what} будет {done} до конца года, — сказал {who}.",
            "По его словам, «{adj} вопросы» решаются не сразу, и {who} это понимает.",
            "Какой-то {who} из-за этого отказался от поездки, но {what} всё равно {done}.",
            "Сегодня {who} подтвердил, что {what} имеет значение для {adj} стран.",
            "В ходе переговоров {who} отметил развитие {adj} отношений между государствами.",
        ],
        {
            "who": "посол президент председатель журналист премьер-министр депутат".split(),
            "what": (
                "соглашение сотрудничество строительство заявление предложение обсуждение"
                " образование правительство решение"
            ).split(),
            "adj": (
                "международных экономических региональных общественных соседних европейских"
                " политических дипломатических"
            ).split(),
            "done": "подписано подготовлено опубликовано поддержано рассмотрено".split(),
        },
    ),
    "de": (
        [
            "Die {what} zwischen Valdoria und Ostland bleibt nach Ansicht der {who} {adj}.",
            "Wir haben über die {what} gesprochen und über {adj}e Fragen der Sicherheit.",
            "„Die {what} ist {adj}“, sagte die {who} – für uns alle und für unsere Nachbarn.",
            "Außerdem wünscht die {who} eine {adj}e {what} für die Bürgerinnen und Bürger.",
            "Die {who} erklärte, dass die {what} im nächsten Jahr {adj} fortgesetzt werde.",
        ],
        {
            "who": "Ministerin Botschafterin Regierung Bundesregierung Präsidentin".split(),
            "what": (
                "Zusammenarbeit Außenpolitik Entwicklung Unterstützung Wirtschaft Verhandlung"
                " Partnerschaft Vereinbarung Öffentlichkeit"
            ).split(),
            "adj": "wichtig schwierig erfolgreich notwendig europäisch vollständig möglich".split(),
        },
    ),
    "fr": (
        [
            "Le {who} de Valdoria a évoqué la {what} avec ses collègues de la région {adj}.",
            "Nous espérons que la {what} sera {adj}, a déclaré le {who} à l’issue du sommet.",
            "« La {what} n’est pas achevée », a précisé le {who}, et les individus le savent.",
            "Il s’agit d’une question {adj} : le {who} y répondra après la {what} générale.",
            "La division du travail entre les États concernés reste {adj}, même à l’étranger.",
        ],
        {
            "who": "ministre gouvernement président conseiller représentant".split(),
            "what": (
                "coopération négociation sécurité présidence réunion déclaration communauté"
                " procédure politique"
            ).split(),
            "adj": "européenne économique difficile nécessaire particulière officielle".split(),
        },
    ),
    "es": (
        [
            "El {who} de Valdoria habló de la {what} con los países de la región {adj}.",
            "Esperamos que la {what} sea {adj}, dijo el {who} después de la reunión.",
            "«La {what} continúa», señaló el {who}, «y cada individuo tiene derechos».",
            "También se discutió la división {adj} y la {what} de los próximos años.",
            "¿Cuándo será {adj} la {what}? Según el {who}, mañana por la mañana.",
        ],
        {
            "who": "ministro embajador gobierno presidente portavoz".split(),
            "what": (
                "cooperación educación situación declaración comunicación negociación economía"
                " política investigación"
            ).split(),
            "adj": "económica internacional oficial específica pública necesaria".split(),
        },
    ),
    "it": (
        [
            "Il {who} di Valdoria ha parlato della {what} con i paesi della regione {adj}.",
            "La {what} è {adj}, perché ogni individuo ha diritto alla libertà, dice il {who}.",
            "Più tardi il {who} ha spiegato che la divisione è {adj} e la {what} continuerà.",
        ],
        {
            "who": "ministro governo presidente portavoce ambasciatore".split(),
            "what": "cooperazione sicurezza politica dichiarazione riunione situazione".split(),
            "adj": "economica internazionale ufficiale pubblica necessaria importante".split(),
        },
    ),
    "pt": (
        [
            "O {who} de Valdoria falou da {what} com os países da região {adj}.",
            "A {what} não é {adj}, mas cada indivíduo tem direitos, afirmou o {who} à imprensa.",
            "Após a reunião, o {who} disse que a opção individual é {adj} e começará amanhã.",
        ],
        {
            "who": "ministro governo presidente embaixador secretário".split(),
            "what": "cooperação educação negociação comunicação situação política".split(),
            "adj": "econômica internacional oficial pública necessária importante".split(),
        },
    ),
}
LANGUAGES = tuple(_TEMPLATES)


def write(language: str, *, paragraphs: int, seed: int) -> list[str]:
    """So many paragraphs of four sentences, the same for the same seed."""
    chance = Random(seed)  # noqa: S311 - the same prose in every run
    templates, slots = _TEMPLATES[language]
    return [
        " ".join(_fill(chance.choice(templates), slots, chance) for _ in range(4))
        for _ in range(paragraphs)
    ]


def _fill(template: str, slots: dict[str, list[str]], chance: Random) -> str:
    return template.format(**{name: chance.choice(words) for name, words in slots.items()})
