"""How a title or a line above a text names the one who speaks; read by `transcript.bylines`."""

from __future__ import annotations

_LATIN = r"(?-i:(?=[^\W\d_a-zà-öø-ÿа-яё])[^\W\d_][\w’'.-]*)"
NAME = rf"(?P<name>{_LATIN}(?:\s(?:(?-i:van|von|de|da|di|bin|al|el|del|dos)\s)?{_LATIN}){{1,3}})"
# Before a name whose office follows it: `by Mira Tolvan, Minister`.
BEFORE = r"(?:\b(?:by|of|with|de|del|par|por|von|mit|di|da|con|avec|oleh|от|с|van|av)\s|^\W*)"
# Between a name and its office.
BEHIND = r"(?:,\s|\s\(|\s[-–—]\s)(?:the|le|la|l['’]|el|il|der|die|o|a|her|his)?\s?"
# Languages whose names have no capitals: an office, the name, and what the person does.
CASELESS = (
    r"(?:发言人|發言人|外交部长|外长|部长|总理|主席|大使|代表)"
    r"(?P<name>[\u4e00-\u9fff]{2,3}?)(?=主持|就|答|举行|在|表示|出席|会见|接受|发表|的|同)",
    r"(?:المتحدثة?|الناطقة?)\s(?:الرسمي[ة]?\s)?باسم\s(?:وزارة\s)?(?:ال[^\W\d_]+\s){1,2}"
    r"(?:السيدة?\s)?(?P<name>(?!ال)[^\W\d_]+\s[^\W\d_]+)(?=\s[يت][^\W\d_]{2,})",
)  # fmt: skip
# Suffixes of case behind an apostrophe: `Sözcü Tolvan'ın`.
SUFFIX = r"(?<=\w)['’](?:n?[ıiuü]n|[yn]?[ıiuüae]|n?[dt][ae]n?|yl[ae])\b"
SPOKESPERSONS = r"(?:sözcü(?:sü)?|bakanı|büyükelçi(?:si)?|cumhurbaşkanı|başbakan|müsteşarı?)"
INITIALS = r"(?P<name>(?:[A-ZА-ЯЁЇІЄҐ]\.\s?){1,2}[A-ZА-ЯЁЇІЄҐ][\w’'-]{2,})"
