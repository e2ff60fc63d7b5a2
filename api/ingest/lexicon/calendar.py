"""Names and numbers of dates that no locale data has, or not so; read by `calendar` and `dates`."""

from __future__ import annotations

# Read first: what most pages are written in, and what they quote dates in.
LANGUAGES = "en ru fr de es pt it ar uk be bg nl pl ro tr cs sv sr ms el fi da nb hu he hi".split()
# Read only when a word where a month should stand is in none of those.
MORE_LANGUAGES = (
    "id fa ur vi th hy ka az uz kk ky tg mk hr bs sr_Latn sl sk sq lv lt et is mt ca gl eu bn"
    " ne ta sw fil am tk ar_SY ar_MA ar_DZ de_AT mn si km lo my"
).split()
MONTHS = {
    "sept": 9, "janv": 1, "févr": 2, "aout": 8, "decembre": 12, "fevrier": 2,
    "يناير": 1, "كانون الثاني": 1, "جانفي": 1, "فبراير": 2, "شباط": 2, "فيفري": 2,
    "مارس": 3, "اذار": 3, "ابريل": 4, "نيسان": 4, "افريل": 4, "مايو": 5, "ايار": 5, "ماي": 5,
    "يونيو": 6, "حزيران": 6, "جوان": 6, "يوليو": 7, "تموز": 7, "جويلية": 7, "يوليوز": 7,
    "اغسطس": 8, "اب": 8, "اوت": 8, "غشت": 8, "سبتمبر": 9, "ايلول": 9, "شتنبر": 9,
    "اكتوبر": 10, "تشرين الاول": 10, "نوفمبر": 11, "تشرين الثاني": 11, "نونبر": 11,
    "ديسمبر": 12, "كانون الاول": 12, "دجنبر": 12,
}  # fmt: skip
# One name, two months: only the language of the text decides.
CONTESTED = {
    "listopad": {"pl": 11, "cs": 11, "hr": 10, "sr": 10},
    "listopada": {"pl": 11, "cs": 11, "hr": 10, "sr": 10},
    "listopadu": {"cs": 11},
    "srpna": {"cs": 8},
    "srpnja": {"hr": 7, "sr": 7},
}
# The year before the first of each era.
ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925, "大正": 1911, "民國": 1911, "民国": 1911}
BUDDHIST_ERA = 543
CHINESE_DIGITS = {
    "〇": 0, "○": 0, "零": 0, "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7,
    "八": 8, "九": 9,
}  # fmt: skip
WEEKDAYS = {"月曜日": 0, "火曜日": 1, "水曜日": 2, "木曜日": 3, "金曜日": 4, "土曜日": 5,
            "日曜日": 6, "月": 0, "火": 1, "水": 2, "木": 3, "金": 4, "土": 5, "日": 6}  # fmt: skip
# Between two days of a range.
UNTIL = r"(?:-|~|/|to|and|&|until|till|through|et|au|und|bis|y|al|a|e|и|по|до|та|ve|i|至)"
