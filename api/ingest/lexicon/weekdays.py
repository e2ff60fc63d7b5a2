"""Names of the days of the week in languages that are read more seldom; for `calendar`.

As a table, because loading the locale data of fifty languages takes longer than most pages do.
"""

from __future__ import annotations

# Monday first; whole names only, for what is short may be another word. A dash stands for a name
# that is a city or a person elsewhere.
NAMES = (
    "senin|selasa|rabu|kamis|jumat|sabtu|minggu",
    "دوشنبه|سه‌شنبه|چهارشنبه|پنجشنبه|جمعه|شنبه|یکشنبه",
    "پیر|منگل|بدھ|جمعرات|جمعہ|ہفتہ|اتوار",
    "thứ hai|thứ ba|thứ tư|thứ năm|thứ sáu|thứ bảy|chủ nhật",
    "วันจันทร์|วันอังคาร|วันพุธ|วันพฤหัสบดี|วันศุกร์|วันเสาร์|วันอาทิตย์",
    "երկուշաբթի|երեքշաբթի|չորեքշաբթի|հինգշաբթի|ուրբաթ|շաբաթ|կիրակի",
    "ორშაბათი|სამშაბათი|ოთხშაბათი|ხუთშაბათი|პარასკევი|შაბათი|კვირა",
    "bazar ertəsi|çərşənbə axşamı|çərşənbə|cümə axşamı|cümə|şənbə|bazar",
    "dushanba|seshanba|chorshanba|payshanba|juma|shanba|yakshanba",
    "дүйсенбі|сейсенбі|сәрсенбі|бейсенбі|жұма|сенбі|жексенбі",
    "дүйшөмбү|шейшемби|шаршемби|бейшемби|жума|ишемби|жекшемби",
    "-|сешанбе|чоршанбе|панҷшанбе|ҷумъа|шанбе|якшанбе",
    "понеделник|вторник|среда|четврток|петок|сабота|недела",
    "ponedjeljak|utorak|srijeda|četvrtak|petak|subota|nedjelja",
    "ponedeljak|utorak|sreda|četvrtak|petak|subota|nedelja",
    "ponedeljek|torek|sreda|četrtek|petek|sobota|nedelja",
    "pondelok|utorok|streda|štvrtok|piatok|sobota|nedeľa",
    "e hënë|e martë|e mërkurë|e enjte|e premte|e shtunë|e diel",
    "pirmdiena|otrdiena|trešdiena|ceturtdiena|piektdiena|sestdiena|svētdiena",
    "pirmadienis|antradienis|trečiadienis|ketvirtadienis|penktadienis|šeštadienis|sekmadienis",
    "esmaspäev|teisipäev|kolmapäev|neljapäev|reede|laupäev|pühapäev",
    "mánudagur|þriðjudagur|miðvikudagur|fimmtudagur|föstudagur|laugardagur|sunnudagur",
    "it-tnejn|it-tlieta|l-erbgħa|il-ħamis|il-ġimgħa|is-sibt|il-ħadd",
    "dilluns|dimarts|dimecres|dijous|divendres|dissabte|diumenge",
    "luns|martes|mércores|xoves|venres|sábado|domingo",
    "astelehena|asteartea|asteazkena|osteguna|ostirala|larunbata|igandea",
    "সোমবার|মঙ্গলবার|বুধবার|বৃহস্পতিবার|শুক্রবার|শনিবার|রবিবার",
    "सोमबार|मङ्गलबार|बुधबार|बिहिबार|शुक्रबार|शनिबार|आइतबार",
    "திங்கள்|செவ்வாய்|புதன்|வியாழன்|வெள்ளி|சனி|ஞாயிறு",
    "jumatatu|jumanne|jumatano|alhamisi|ijumaa|jumamosi|jumapili",
    "lunes|martes|miyerkules|huwebes|biyernes|sabado|linggo",
    "ሰኞ|ማክሰኞ|ረቡዕ|ሐሙስ|ዓርብ|ቅዳሜ|እሑድ",
    "duşenbe|sişenbe|çarşenbe|penşenbe|-|şenbe|ýekşenbe",
    "الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد",
    "montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag",
    "даваа|мягмар|лхагва|пүрэв|баасан|бямба|ням",
    "සඳුදා|අඟහරුවාදා|බදාදා|බ්‍රහස්පතින්දා|සිකුරාදා|සෙනසුරාදා|ඉරිදා",
    "ច័ន្ទ|អង្គារ|ពុធ|ព្រហស្បតិ៍|សុក្រ|សៅរ៍|អាទិត្យ",
    "ວັນຈັນ|ວັນອັງຄານ|ວັນພຸດ|ວັນພະຫັດ|ວັນສຸກ|ວັນເສົາ|ວັນອາທິດ",
    "တနင်္လာ|အင်္ဂါ|ဗုဒ္ဓဟူး|ကြာသပတေး|သောကြာ|စနေ|တနင်္ဂနွေ",
)
WEEKDAYS = {
    name: number for names in reversed(NAMES) for number, name in enumerate(names.split("|"))
}
