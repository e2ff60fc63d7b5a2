"""Words of ministries' pages in each language, by script; read by `language`.

A notice of office hours, or a title, has few of a language's commonest words and many of these.
"""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


TRADE: dict[str, dict[str, frozenset[str]]] = {
    "latin": {
        "en": _words(
            "embassy foreign affairs minister ministry ambassador consulate consular office hours"
            " spokesperson statement tuesday wednesday thursday phone"
        ),
        "fr": _words(
            "ambassade affaires étrangères ministre ministère ambassadeur consulat consulaire"
            " d'ouverture l'ambassade horaires mardi mercredi jeudi téléphone déclaration son a"
        ),
        "de": _words(
            "botschaft auswärtiges amt minister ministerium botschafter konsulat öffnungszeiten"
            " außenminister sprecher erklärung dienstag mittwoch donnerstag telefon traf seinen am"
        ),
        "es": _words(
            "embajada exteriores ministro ministerio embajador consulado atención horario canciller"
            " comunicado martes miércoles jueves teléfono sección su a"
        ),
        "pt": _words(
            "embaixada exteriores ministro ministério embaixador consulado atendimento horário"
            " chanceler seção secção terça-feira terça quarta quinta telefone seu estrangeiros e"
        ),
        "it": _words(
            "ambasciata esteri ministro ministero ambasciatore consolato orari apertura ha"
            " portavoce comunicato martedì mercoledì giovedì telefono sezione suo dell'ambasciata"
        ),
        "nl": _words(
            "ambassade buitenlandse zaken minister ministerie ambassadeur consulaat openingstijden"
            " woordvoerder verklaring dinsdag woensdag donderdag zijn telefoon consulaire afdeling"
        ),
        "pl": _words(
            "ambasada ambasady zagranicznych minister ministerstwo ambasador konsulat konsularnego"
            " godziny rzecznik oświadczenie wtorek środa czwartek telefon i ze we"
        ),
        "ro": _words(
            "ambasada ambasadei externe ministrul ministerul ambasadorul consulatul programul și"
            " purtătorul comunicat marți miercuri joi telefon secției său lui al"
        ),
        "tr": _words(
            "büyükelçiliği büyükelçilik büyükelçiliğin dışişleri bakan bakanı bakanlığı büyükelçi"
            " konsolosluk saatleri çalışma sözcüsü açıklama salı çarşamba perşembe telefon günü"
        ),
        "ms": _words(
            "kedutaan suruhanjaya menteri kementerian duta konsular urusan pejabat jurucakap"
            " kenyataan selasa khamis telefon waktu negara ialah rakan bertemu sejawatnya"
            " luar negeri akan tahun hadapan sidang bilakah mac kami jalan"
        ),
        "id": _words(
            "kedutaan menteri kementerian konsuler kantor layanan juru bicara pernyataan kamis jam"
            " telepon hari rabu selasa dubes indonesia republik bertemu serta"
            " luar negeri akan tahun kami kapan jalur maret april juli agustus"
        ),
        "sr": _words(
            "ambasada ambasade spoljnih ministar ministarstvo ambasador konzulat vreme saopštenje"
            " utorak sreda četvrtak telefon svojim sastao sa"
        ),
        "hr": _words(
            "veleposlanstvo veleposlanstva vanjskih ministar ministarstvo veleposlanik konzulat"
            " vrijeme priopćenje utorak srijeda četvrtak telefon svojim priopćilo"
        ),
        "sl": _words(
            "veleposlaništvo veleposlaništva zunanje minister ministrstvo veleposlanik konzulat ure"
            " izjava torek sreda četrtek telefon svojim uradne srečal oddelka je in"
        ),
        "cs": _words(
            "velvyslanectví zahraničních ministr ministerstvo velvyslanec konzulát hodiny úřední"
            " mluvčí prohlášení úterý středa čtvrtek telefon svým oddělení"
        ),
        "sk": _words(
            "veľvyslanectvo veľvyslanectva zahraničných minister ministerstvo veľvyslanec konzulát"
            " hodiny úradné hovorca vyhlásenie utorok streda štvrtok telefón svojím oddelenia so"
        ),
        "sv": _words(
            "ambassaden utrikes ministern utrikesministern departementet ambassadör konsulat"
            " öppettider uttalande tisdag tisdagen onsdag torsdag telefon sin"
        ),
        "da": _words(
            "ambassaden ambassade udenrigs ministeren udenrigsministeren ministeriet ambassadør"
            " konsulat åbningstider udtalelse tirsdag onsdag torsdag telefon afdeling mødtes"
            " hvornår når næste åbner interview efter nu"
        ),
        "nb": _words(
            "ambassaden ambassade utenriks ministeren utenriksministeren departementet ambassadør"
            " konsulat åpningstider uttalelse tirsdag onsdag torsdag telefon avdelingen møtte sa"
            " fra opplyser når neste vår åpner intervju etter nå"
        ),
        "is": _words("sendiráð sendiráðsins ráðherra ráðherrann sendiherra ræðisskrifstofa"),
        "fi": _words(
            "suurlähetystö suurlähetystön ministeri ulkoministeri ulkoministeriö suurlähettiläs"
            " konsulaatti aukioloajat tiedote tiistai tiistaina keskiviikko torstai puhelin"
        ),
        "et": _words(
            "saatkond saatkonna minister välisminister ministeerium suursaadik konsulaat"
            " lahtiolekuajad avaldus teisipäev teisipäeval kolmapäev neljapäev telefon"
        ),
        "hu": _words(
            "nagykövetség nagykövetségének külügyi miniszter külügyminiszter minisztérium nagykövet"
            " konzulátus konzuli nyitvatartás közlemény kedd kedden szerda csütörtök osztály"
        ),
        "lv": _words(
            "vēstniecība vēstniecības ārlietu ministrs ministrija vēstnieks konsulāts konsulārās"
            " laiks paziņojums otrdien trešdien ceturtdien tālrunis darba savu"
        ),
        "lt": _words(
            "ambasada ambasados užsienio ministras ministerija ambasadorius konsulatas konsulinio"
            " laikas pareiškimas antradienį antradienis trečiadienis ketvirtadienis telefonas darbo"
            " savo"
        ),
        "sq": _words("ambasada ambasadës ministri ministria ambasadori konsullata orari martë tij"),
        "vi": _words("đại sứ quán bộ trưởng ngoại giao lãnh sự giờ làm việc phát ngôn thứ hôm"),
        "az": _words(
            "səfirliyi səfirliyin xarici işlər naziri nazir nazirliyi səfir konsulluq saatları"
            " bəyanat çərşənbə cümə telefon iş görüşüb"
        ),
        "uz": _words(
            "elchixonasi elchixona tashqi ishlar vaziri vazir vazirligi elchi konsullik vaqti"
            " bayonot seshanba chorshanba payshanba telefon ish kuni"
        ),
        "ca": _words(
            "ambaixada l'ambaixada exteriors ministre ministeri ambaixador consolat atenció dimarts"
            " dimecres dijous telèfon secció seu va amb"
        ),
        "gl": _words(
            "embaixada exteriores ministro coa co o os da do reuniuse martes unha non polo"
        ),
        "eu": _words("eta da du enbaxada ministroa bere dute zuen ere ez izan den baina dira"),
        "mt": _words(
            "l il mal tiegħu u ta' tal ministru ambaxxata nhar fil li ħinijiet ma' għal mill is"
        ),
        "ga": _words("an na agus ar leis is tá ambasáid aire ag go siad faoin i don sin"),
        "sw": _words("ubalozi waziri wizara balozi huduma saa kazi siku jumanne jumatano simu"),
        "fil": _words("embahada kalihim kagawaran oras martes noong ng kaniyang si isang"),
        "tk": _words("we bilen bu üçin ilçihana ministr boldy barada hem türkmenistanyň güni"),
        "so": _words("iyo ka ku oo waa in uu ayaa la safaaradda wasiirka wasaaradda"),
        "ha": _words("da ya a na ta ne don kuma ofishin jakadanci ministan cewa wannan tare"),
        "af": _words("die het en van is nie wat met sy ambassade hulle vir oor dat ook word"),
        "tet": _words("no iha ho ba husi ne'ebé sira sei ministru governu mak atu kona-ba liu nia"),
        "ht": _words("ak nan pou ki yo te la anbasad minis sou yon gen li ant"),
    },
    "cyrillic": {
        "ru": _words(
            "посольство посольства иностранных министр министерство посол консульство консульского"
            " часы заявление вторник среда четверг телефон со своим отдела работы встретился"
        ),
        "uk": _words(
            "посольство посольства закордонних міністр міністерство посол консульство консульського"
            " години заява вівторок середа четвер телефон зі своїм відділу роботи графік"
        ),
        "be": _words(
            "пасольства замежных міністр міністэрства пасол консульства консульскага гадзіны заява"
            " аўторак серада чацвер тэлефон працы аддзела сваім"
        ),
        "bg": _words(
            "посолство посолството външните министър министърът министерство посланик консулство"
            " време изявление вторник сряда четвъртък телефон служба консулската със работно"
        ),
        "mk": _words(
            "амбасада амбасадата надворешни министер министерот министерство амбасадор конзулат"
            " време изјава вторник среда четврток телефон својот работно одделение"
        ),
        "sr": _words(
            "амбасада амбасаде спољних министар министарство амбасадор конзулат време саопштење"
            " уторак среда четвртак телефон својим"
        ),
        "kk": _words(
            "елшілігі елшіліктің сыртқы істер министрі министрлігі елші консулдық уақыты мәлімдеме"
            " сейсенбі сәрсенбі бейсенбі телефон жұмыс күні"
        ),
        "ky": _words(
            "элчилиги элчиликтин тышкы иштер министри министрлиги элчи консулдук убактысы билдирүү"
            " шейшемби шаршемби бейшемби телефон иш күнү"
        ),
        "mn": _words(
            "элчин сайд сайдын яам гадаад хэргийн консулын цаг мягмар лхагва пүрэв ажлын гарагт"
        ),
        "tg": _words(
            "сафорат сафорати хориҷӣ вазир вазири вазорати сафир консулӣ соатҳои изҳорот сешанбе"
            " чоршанбе панҷшанбе телефон рӯзи корӣ"
        ),
        "uz": _words("ва билан бу учун бир ҳам деб элчихонаси вазир вазирлиги тўғрисида ўз бўлиб"),
    },
    "ar": {
        "ar": _words("السفارة وزارة الخارجية وزير الوزير سفارة السفير القنصلية بيان يوم عمل القسم"),
        "fa": _words("سفارت وزارت امور خارجه وزیر سفیر کنسولی بیانیه روز ساعات کار بخش خود کرد"),
        "ur": _words("سفارت سفارتخانہ خانے وزارت خارجہ وزیر سفیر قونصلر بیان اوقات کار اپنے کیا"),
        "ps": _words("سفارت وزارت بهرنیو چارو وزیر سفیر قونسلي وختونه ورځ خپل کار ولیدل څخه"),
        "ckb": _words("لە بۆ و کە بە ئەو لەگەڵ وەزیر باڵیۆزخانە دەرەوە ڕۆژی کرا هەرێمی"),
        "sd": _words("جي جو ۾ ۽ سان کي آهي جا وزير سفارتخانو ڏينهن پنهنجي ڪئي"),
        "ug": _words("ۋە بىلەن بۇ ئۈچۈن بىر مىنىستىر كۈنى ئەلچىخانا"),
    },
    "hi": {
        "hi": _words("के की में है और से का को ने पर कि यह हैं मंत्री मंत्रालय दूतावास राजदूत एक"),
        "ne": _words("र छ को मा ले भएको छन् गर्न यो पनि मन्त्री मन्त्रालय राजदूतावास नेपाल सँग भयो"),
        "mr": _words("आणि आहे च्या या ते हे आहेत मंत्री मंत्रालय दूतावास होते केली यांनी केले"),
    },
    "am": {
        "am": _words("እና ነው ላይ ውስጥ ጋር ሚኒስትር ሚኒስትሩ ሚኒስቴር ኤምባሲ ውጭ ጉዳይ የኢትዮጵያ ከ"),
        "ti": _words("እዩ ናይ ኣብ ምስ ድማ እዚ ሚኒስተር ካብ ወጻኢ ጉዳያት ኤርትራ ብዛዕባ ነይሩ"),
    },
    "he": {
        "he": _words("של את על עם לא זה השר שגרירות משרד החוץ כי הוא גם"),
        "yi": _words("דער די און פון איז מיט זיך האט האָט פֿון צו אין זיי"),
    },
}
