"""The language of a text: by its script, its letters and its commonest words."""

from __future__ import annotations

import pytest

from api.ingest.head.language import detect

TEXTS = {
    "en": "The two ministers met for an hour. They were pleased with what has been done.",
    "fr": "Les deux ministres se sont entretenus du lac et de la voie qui passe au nord.",
    "de": "Die beiden Minister haben sich über den See und die Bahn unterhalten.",
    "es": "Los dos ministros hablaron del lago y de la vía que pasa por el norte.",
    "pt": "Os dois ministros falaram do lago e da ferrovia que passa ao norte. Não há dúvida.",
    "it": "I due ministri hanno parlato del lago e della ferrovia che passa a nord.",
    "nl": "De twee ministers hebben over het meer en de spoorlijn gesproken. Dat is niet veel.",
    "pl": "Ministrowie rozmawiali o jeziorze i o kolei, która nie jest jeszcze gotowa.",
    "ro": "Cei doi miniștri au vorbit despre lac și despre calea care nu este gata.",
    "tr": "İki bakan göl ve demiryolu hakkında konuştu. Bu bizim için çok önemli.",
    "ms": "Kedua-dua menteri telah berbincang mengenai tasik dan beliau berkata bahawa ia penting.",
    "id": "Kedua menteri membahas danau itu karena kereta api tidak dapat lewat dari utara.",
    "cs": "Ministři jednali o jezeře a o železnici, která ještě není hotová. Řekli také více.",
    "sk": "Ministri rokovali o jazere a o železnici, ktorá ešte nie je hotová. Podľa nich bude.",
    "sv": "De två ministrarna talade om sjön och om järnvägen som inte är klar.",
    "da": "De to ministre talte om søen og om jernbanen, som ikke blev færdig af den grund.",
    "nb": "De to ministrene snakket om innsjøen og om jernbanen, som ikke ble ferdig av den grunn.",
    "fi": "Ministerit puhuivat järvestä ja rautatiestä, joka ei ole vielä valmis.",
    "et": "Ministrid rääkisid järvest ja raudteest, mis ei ole veel valmis.",
    "hu": "A két miniszter a tóról és a vasútról beszélt, amely még nem készült el.",
    "lv": "Abi ministri runāja par ezeru un par dzelzceļu, kas vēl nav gatavs.",
    "lt": "Abu ministrai kalbėjo apie ežerą ir apie geležinkelį, kuris dar nebaigtas.",
    "sq": "Dy ministrat folën për liqenin dhe për hekurudhën që nuk është gati.",
    "vi": "Hai bộ trưởng đã nói về hồ và tuyến đường sắt. Đây là một việc của các nước.",
    "az": "İki nazir göl və dəmir yolu haqqında danışıb. Bu bizim üçün vacibdir.",
    "uz": "Ikki vazir ko‘l va temir yo‘l haqida gaplashdi. Bu biz uchun muhim edi.",
    "ru": "Министры говорили об озере и о дороге, которые мы ещё не построили.",
    "uk": "Міністри говорили про озеро та про залізницю, якої ще немає. Це важливо для нас.",
    "be": "Міністры гаварылі пра возера і чыгунку, якая яшчэ не пабудаваная. Гэта важна.",
    "bg": "Министрите говориха за езерото и за железницата, която още не е готова.",
    "mk": "Министрите зборуваа за езерото и за пругата, која сè уште не е готова. Ќе биде.",
    "sr": "Министри су разговарали о језеру и о прузи која није готова.",
    "kk": "Министрлер көл және теміржол туралы сөйлесті. Бұл біз үшін маңызды.",
    "ar": "تحدث الوزيران عن البحيرة والسكة الحديدية في الشمال. هذا مهم.",
    "fa": "دو وزیر در باره دریاچه و راه‌آهن گفتگو کردند که این برای ما مهم است.",
    "ur": "دونوں وزراء نے جھیل اور ریلوے کے بارے میں بات کی۔",
    "he": "שני השרים דיברו על האגם",
    "el": "Οι δύο υπουργοί μίλησαν για τη λίμνη",
    "zh": "两位部长谈到了湖泊和铁路。",
    "ja": "両大臣は湖と鉄道について話した。",
    "ko": "두 장관은 호수에 대해 이야기했다.",
    "th": "รัฐมนตรีทั้งสองพูดคุย",
    "hy": "Երկու նախարարները խոսեցին",
    "ka": "ორი მინისტრი საუბრობდა",
    "hi": "दोनों मंत्रियों ने झील के बारे में बात की",
    "und": "12345 --",
}


@pytest.mark.parametrize("tag", TEXTS)
def test_a_sentence_is_enough_to_know_the_language(tag: str) -> None:
    assert detect(TEXTS[tag]) == tag


def test_what_the_page_says_decides_between_close_languages_only() -> None:
    close = "Menteri dan presiden di danau itu untuk perdamaian dengan yang lain."

    assert detect(close, "ms-MY") == "ms"
    assert detect(close, "id") == "id"
    assert detect(TEXTS["en"], "uz") == "en"


NOTICES = {
    "fr": "Horaires d'ouverture de la section consulaire de l'ambassade",
    "pt": "Horário de atendimento da Embaixada e da seção consular",
    "nl": "Openingstijden van de ambassade en de consulaire afdeling",
    "id": "Jam layanan kedutaan besar dan bagian konsuler serta alamat kantor",
    "ms": "Waktu urusan pejabat kedutaan dan bahagian konsular bagi orang awam",
    "sl": "Uradne ure veleposlaništva in konzularnega oddelka",
    "sk": "Úradné hodiny veľvyslanectva a konzulárneho oddelenia",
    "hr": "Radno vrijeme veleposlanstva i konzularnog odjela",
    "nb": "Åpningstider for ambassaden og den konsulære avdelingen",
    "fi": "Suurlähetystön ja konsuliosaston aukioloajat",
    "et": "Saatkonna ja konsulaarosakonna lahtiolekuajad",
    "lt": "Ambasados ir konsulinio skyriaus darbo laikas",
    "sw": "Saa za kazi za ubalozi na sehemu ya huduma",
    "be": "Гадзіны працы пасольства і консульскага аддзела",
    "bg": "Работно време на посолството и консулската служба",
    "kk": "Елшіліктің және консулдық бөлімнің жұмыс уақыты",
    "ky": "Элчиликтин жана консулдук бөлүмдүн иш убактысы",
    "mn": "Элчин сайдын яам болон консулын хэлтсийн ажлын цаг",
    "tg": "Соатҳои кории сафорат ва шуъбаи консулӣ",
    "fa": "ساعات کار سفارت و بخش کنسولی",
    "ne": "मन्त्रीले ताल र रेलका विषयमा कुराकानी गर्नुभएको छ",
    "mr": "मंत्र्यांनी तलाव आणि रेल्वेबद्दल चर्चा केली आहे",
    "yi": "דער מיניסטער האָט גערעדט מיט זיי און איז צופֿרידן",
    "te": "మంత్రి సరస్సు గురించి మాట్లాడారు",
    "ti": "ሚኒስተር ብዛዕባ ቀላይ ተዛሪቡ። እዚ ኣገዳሲ እዩ",
}


@pytest.mark.parametrize("tag", NOTICES)
def test_a_notice_of_office_hours_tells_its_language_by_the_words_of_the_trade(tag: str) -> None:
    assert detect(NOTICES[tag]) == tag
