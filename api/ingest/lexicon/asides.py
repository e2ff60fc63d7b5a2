"""Words by which an editor tells what happened, and a host gives the floor; for `transcript`.

Regular expressions for text without regard to case.
"""

from __future__ import annotations

# The occasion itself ended: nobody in the exchange says so.
ENDED = (
    r"(?:press|news|media) conference|press briefing|briefing|doorstop|interview|transcript"
    r"|recording|question[- ]and[- ]answer session|q ?& ?a(?: session)?",
    r"(?:was |were |then |has |is )*(?:ended|ends|concluded|concludes|adjourned|closed|finished)",
)
# It went on where nobody could listen.
WENT_ON = (
    r"\b(?:meeting|talks|conversation|negotiations|discussions?|session|consultations|conference)\b"
    r".{0,40}\b(?:continued|went on|resumed|proceeded)\b.{0,60}"
    r"\b(?:behind closed doors|in private|in camera|without the (?:press|media)|closed[- ]door"
    r"|in closed session|in an? (?:expanded|narrow|restricted|closed)\b)"
)
# In other languages both stand in one sentence of a few words.
NARRATED = (
    r"(?:пресс-конференция|брифинг|интервью|встреча|беседа|переговоры|прес-конференція|брифінг"
    r"|зустріч|бесіда|переговори)\b.{0,40}\b(?:завершил|закончил|окончен|завершен|закінчил|завершил"
    r"|(?:продолжил|прошл|проход|продовжил|тривал).{0,40}(?:за закрытыми|в закрытом|за зачиненими"
    r"|без прессы|у закритому))"
    r"|\b(?:conférence de presse|point de presse|entretien|réunion|séance|rencontre)\b.{0,30}"
    r"\b(?:s['’]est (?:achevé|terminé|poursuivi)|a pris fin|est levée|est close)"
    r"|\b(?:pressekonferenz|gespräch|treffen|sitzung|interview)\b.{0,40}"
    r"\b(?:endete|wurde.{0,40}(?:beendet|fortgesetzt)|ist (?:damit )?beendet|hinter verschlossenen)"
    r"|\b(?:conferencia de prensa|rueda de prensa|reunión|encuentro|entrevista|entrevista coletiva"
    r"|coletiva|conferência de imprensa|reunião)\b.{0,40}\b(?:concluyó|terminó|finalizó|terminou"
    r"|encerrou|foi encerrada|(?:continuó|prosiguió|continuou|prosseguiu).{0,30}porta?s? (?:cerrada"
    r"|fechada))"
    r"|\b(?:conferenza stampa|incontro|colloquio|riunione|intervista)\b.{0,30}"
    r"\b(?:è terminat|si è conclus|è proseguit.{0,30}porte chiuse)"
    r"|\b(?:toplantı|görüşme)\w*\b.{0,60}\b(?:sona er|basına kapalı)"
    r"|\b(?:konferencja|spotkanie|rozmowa|rozmowy)\b.{0,30}\b(?:zakończył|za zamkniętymi)"
    r"|(?:记者会|發布會|发布会|采访|会见|记者招待会).{0,8}(?:到此结束|结束。?$)"
    r"|(?:会見|ブリーフィング).{0,10}(?:終了|終わ)"
    r"|(?:브리핑|회견).{0,8}(?:종료|끝)"
    r"|(?:انته[ىت]|اختتم)\w*.{0,20}(?:المؤتمر|اللقاء|الإيجاز)"
)
# A section of the page that nobody in the exchange says.
NOTES = (
    r"(?:background(?: information| note)?|notes?(?: to| for)? editors|editor['’]?s['’]? notes?"
    r"|notes|further information|more information|biograph(?:y|ical note)|context"
    r"|about (?:the )?(?:us|ministry|embassy|mission|authors?|speakers?|organi[sz]ation).{0,40}"
    r"|справка|справочно|для справки|контекст|довідка|довідково|pour mémoire|contexte|rappel"
    r"|pour en savoir plus|note aux rédactions|hintergrund(?:information(?:en)?)?|zum hintergrund"
    r"|weitere informationen|antecedentes|contexto|información adicional|más información"
    r"|nota a los redactores|informações adicionais|mais informações|saiba mais|informazioni"
    r"|approfondimenti|contesto|arka plan|tło|背景|背景资料|参考|参考资料|참고"
    r"|خلفية|معلومات أساسية)"
)
# A section in which somebody speaks again.
SPOKEN = (
    r"(?:closing|concluding|final|opening|introductory|prepared)?\s?(?:remarks|statements?"
    r"|speech)(?: (?:by|of|to|from|at)\b.{2,80})?"
    r"|(?:заключительн\w+|вступительн\w+) (?:слово|выступлени\w+|заявлени\w+).{0,60}"
    r"|(?:заявлени[ея]|выступлени[ея]|заява|виступ) .{2,80}"
    r"|(?:déclaration|propos|allocution|discours|mot)s? (?:de|du|d['’]|finale?|liminaire).{0,80}"
    r"|(?:schlusswort|abschließende|erklärung|statement|ansprache|rede)\b.{0,80}"
    r"|(?:declaración|palabras|discurso|declaração|pronunciamento|dichiarazion[ei]|intervento)\b"
    r".{0,80}"
)
# What a host says who asks for a statement and for no answer.
ASKS_FOR_STATEMENT = (
    r"\b(?:statements?|remarks|address|opening words|speech)\b|выступлени|заявлени|вступительн"
    r"|виступ|заяв[аиу]|déclaration|allocution|propos liminaire|erklärung"
    r"|eingangsstatement|ansprache"
    r"|declaración|palabras de|declaração|pronunciamento|dichiarazione|oświadczeni|açıklama"
    r"|讲话|致辞|发言|ご発言|挨拶|모두발언|كلمة|بيان"
)
