"""How opening hours are written: days and times in the languages of diplomacy; for `contacts`."""

from __future__ import annotations

DAY = (
    r"\b(?:mon|tue|wed|thu|fri|sat|sun)(?:day|s|sday|nesday|rsday|urday|\.)?s?\b"
    r"|\b(?:пн|вт|ср|чт|пт|сб|вс|нд)\b|понедельник\w*|вторник\w*|\bсред[аыу]\b|четверг\w*|пятниц\w*"
    r"|понеділ\w+|вівтор\w+|\bсеред[аиу]\b|четвер\w*|п.ятниц\w+|панядзел\w+|аўтор\w+|пятніц\w+"
    r"|\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s?\b"
    r"|\b(?:mo|di|mi|do|fr|sa|so)\.?\s?(?:[-–,]|bis\b)|(?:mon|diens|donners|frei|sams)tags?"
    r"|mittwochs?"
    r"|\b(?:lunes|martes|miércoles|jueves|viernes|sábados?|domingos?|lun|mar|mié|jue|vie)\b"
    r"|\b(?:segunda|terça|quarta|quinta|sexta)s?(?:-feiras?)?\b|\b[2-6]ª(?:[ -]feira)?"
    r"|\b(?:lunedì|martedì|mercoledì|giovedì|venerdì|sabato)\b|\blun\.? ?[-–]"
    r"|poniedział\w+|wtor(?:ek|ku|ki)\b|\bśrod[aęy]\b|czwart(?:ek|ku|ki)\b|piąt(?:ek|ku|ki)\b"
    r"|sobot[aęy]"
    r"|\b(?:pn|wt|śr|czw|pt)\.?\s?[-–,]|pazartesi|\bsalı\b|çarşamba|perşembe|\bcuma\b"
    r"|\b(?:senin|selasa|rabu|kamis|jum.?at|isnin|khamis|jumaat)\b"
    r"|maandag|dinsdag|woensdag|donderdag|vrijdag|pondělí|úterý|středa|čtvrtek|pátek|pondelok"
    r"|utorok"
    r"|\bluni\b|\bmarți\b|miercuri|\bjoi\b|vineri|hétfő|kedd|szerda|csütörtök|péntek"
    r"|måndag|tisdag|onsdag|torsdag|fredag|mandag|tirsdag|maanantai|perjantai"
    r"|ponedelj\w+|ponedjelj\w+|понедељ\w+|\bутор\w+|\bпетак\b|Δευτέρα|Παρασκευή|thứ (?:hai|sáu)"
    r"|星期[一二三四五六日天]|周[一二三四五六日至]|[週禮][拜一二三四五六日]|[月火水木金土日]曜"
    r"|[月火水木金][～〜~-][月火水木金]"
    r"|[월화수목금토일]요일|[월화수목금]\s?[~～-]\s?[월화수목금]|평일|매주"
    r"|الأحد|الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|شنبه"
    r"|weekdays|daily|every day|ежедневно|будн\w+|щодня|щоденно|werktag\w*|jours ouvrables"
    r"|días hábiles"
    r"|dias úteis|giorni feriali|dni robocz\w+|hafta içi|hari kerja|工作日|平日"
    r"|(?<!\d)[月火水木金土日](?=[・、][月火水木金土日]|\s?\d{1,2}[:：時])"
)
TIME = (
    r"\d{1,2}(?:[:：.][0-5]\d|\s?[ap]\.?\s?m\b|\s?h\d{0,2}\b|\s?uhr\b|\s?час\w*|時|点|點|\s?시)"
    r"|\b\d{1,2}\s?(?:to|a|à|às|до|bis|[-–~～至])\s?\d{1,2}\b|\d{1,2} ?(?:صباح|مساء|ظهر)"
)
CLOSED = (
    r"\b(?:closed|geschlossen|fermée?s?|cerrado|fechad[oa]|chius[oi]|закрыто|выходн\w+"
    r"|непри[её]мн\w+|неприйомн\w+|зачинено"
    r"|вихідн\w+|nieczynne|zamknięt\w+|kapalı|tutup|libur|by appointment"
    r"|nur nach (?:termin)?vereinbarung"
    r"|sur rendez-vous|previa cita|con cita previa|su appuntamento|mediante agendamento)\b"
    r"|休息|休館|公休|휴무|휴관|مغلق|عطلة"
)
# What stands between words and the hours in a sentence: `The hours are`, `We are open`.
OPENS = (
    r"\b(?:hours?(?: [^\W\d_]{1,20}){0,6} (?:are|is)|(?:is|are) open(?: to the public)?"
    r"|open (?:from|to the public)|opens?"
    r"|est ouverte?(?: au public)?|sont ouverts|ist geöffnet|hat geöffnet|geöffnet|está abierta?"
    r"|atiende|atende|está aberta?|è aperto?a?|riceve|работает|приём ведётся|прием ведется"
    r"|працює|jest czynn[ay]|przyjmuje|açıktır)\b"
)
