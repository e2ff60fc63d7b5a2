"""Adjectives of states and official names that CLDR does not have; read by `states`."""

from __future__ import annotations

_TABLE = """
AF Afghan|AL Albanian|DZ Algerian, الجمهورية الجزائرية, République algérienne
DZ République algérienne démocratique et populaire, الجمهورية الجزائرية الديمقراطية الشعبية
AO Angolan|AR Argentine, Argentinian, República Argentina, Argentyny, Argentinische
AR Argentinischen, Repubblica Argentina, République argentine|AM Armenian|AU Australian
AT Austrian, Österreichische, Österreichisches, Republik Österreich, Austrii, Republiki Austrii
AT Республики Австрия, République d'Autriche, República de Austria, Repubblica d'Austria
AT Avusturya Cumhuriyeti|AZ Azerbaijani|BS Bahamian|BH Bahraini|BD Bangladeshi|BB Barbadian
BY Belarusian, Republic of Belarus, Республики Беларусь, Республика Беларусь, Białorusi
BY República de Belarús, Рэспублікі Беларусь|BE Belgian, Belgische, Royaume de Belgique
BE Królestwa Belgii, Reino de Bélgica, Regno del Belgio|BO Bolivian
BO Plurinational State of Bolivia|BA Bosnian|BW Botswanan|BR Brazilian
BR República Federativa do Brasil, Brasilianische, Brazylii, Federacyjnej Republiki Brazylii
BR Föderativen Republik Brasilien, ブラジル連邦共和国|GB British, United Kingdom, UK
GB Great Britain, Великобритании, Britische, Britisches, Royaume-Uni, Reino Unido, Regno Unito
GB Vereinigten Königreichs, Соединенного Королевства, 英国, 英國, Wielkiej Brytanii
GB Zjednoczonego Królestwa, İngiltere, Birleşik Krallık, Сполученого Королівства, Великої Британії
GB Inggris, Britania Raya, المملكة المتحدة, بريطانيا, 영국, Gran Bretagna, Gran Bretaña
GB Grã-Bretanha, Grande-Bretagne, Großbritannien|BN Brunei Darussalam|BG Bulgarian|KH Cambodian
CM Cameroonian|CA Canadian|CL Chilean, República de Chile|CN Chinese, People's Republic of China
CN PRC, КНР, Китайской Народной Республики, 中华人民共和国, Chinesische, Chinesisches
CN République populaire de Chine, República Popular China, República Popular da China
CN Volksrepublik China, 中国, 中華人民共和国, Chińskiej, Chińskiej Republiki Ludowej
CN Çin Halk Cumhuriyeti, Китайської Народної Республіки, ChRL, Republik Rakyat Tiongkok, Tiongkok
CN Repubblica Popolare Cinese, 중화인민공화국, 중국, جمهورية الصين الشعبية, RPC|CO Colombian
CO República de Colombia|CD Congolese, Democratic Republic of the Congo|CR Costa Rican|HR Croatian
CU Cuban|CY Cypriot|CZ Czech, Czech Republic, Czechia, Republiki Czeskiej, Czeskiej
CZ Чеської Республіки, Чешской Республики, Česká republika, České republiky, Tschechische
CZ Tschechischen, République tchèque, República Checa, Repubblica Ceca, Çek Cumhuriyeti|DK Danish
DK Dänische|DO Dominican, República Dominicana, Repubblica Dominicana, République dominicaine
NL Dutch, Kingdom of the Netherlands, Niederländische, Pays-Bas, Königreichs der Niederlande
NL Royaume des Pays-Bas, Królestwa Niderlandów, Niderlandów, Holandii, Hollanda
NL Reino de los Países Bajos, Países Baixos, Koninkrijk der Nederlanden, Нидерландов, Нідерландів
NL Paesi Bassi, Belanda, オランダ王国, هولندا|EC Ecuadorian|EG Egyptian, Arab Republic of Egypt
EG جمهورية مصر العربية, République arabe d'Égypte, Arabischen Republik Ägypten
EG Mısır Arap Cumhuriyeti, República Árabe de Egipto|EE Estonian|ET Ethiopian|PH Filipino
PH Philippine|FI Finnish, Finnische|FR French, French Republic, Französische, Französisches
FR République française, Республики Франции, 法兰西共和国, Republiki Francuskiej
FR República Francesa, Repubblica Francese, Fransa Cumhuriyeti, Французької Республіки
FR Французской Республики|GE Georgian, Gruzji, Gürcistan|DE German, Federal Republic of Germany
DE ФРГ, Deutsche, Deutsches, Deutschen, Bundesrepublik Deutschland
DE République fédérale d'Allemagne, República Federal de Alemania, Repubblica Federale di Germania
DE 德意志联邦共和国, Republika Federalna Niemiec, Republiki Federalnej Niemiec, Niemiec, RFN, RFA
DE Federal Almanya, Almanya Federal Cumhuriyeti, Federativní republiky Německo
DE Федеративной Республики Германия, Федеративної Республіки Німеччина, Republik Federal Jerman
DE جمهورية ألمانيا الاتحادية, 독일연방공화국, ドイツ連邦共和国, República Federal da Alemanha
DE Spolkovej republiky Nemecko|GH Ghanaian|GR Greek, Hellenic Republic, Hellenic
GR República Helénica, Repubblica Ellenica, Griechische, Griechischen, République hellénique
GR Греции, Греческой Республики|GT Guatemalan|HT Haitian|HU Hungarian, Węgier, Węgry, Угорщини
HU Magyarország|IS Icelandic|IN Indian, Indii, Republiki Indii|ID Indonesian, Republik Indonesia
ID Republiki Indonezji|IR Iranian, Islamic Republic of Iran, Islamischen Republik Iran
IR République islamique d'Iran, República Islámica de Irán, İran İslam Cumhuriyeti
IR Islamskiej Republiki Iranu, جمهوری اسلامی ایران|IQ Iraqi, جمهورية العراق|IE Irish|IL Israeli
IT Italian, Italian Republic, Italienische, Italienisches, Repubblica Italiana
IT République italienne, 意大利共和国, Włoch, Włoskiej, Republiki Włoskiej, İtalya Cumhuriyeti
IT República Italiana|JM Jamaican|JP Japanese, Japanische, Japanisches, 日本国, Japonii, Jepang
JP Japonya, 日本, 일본, 일본국|JO Jordanian, المملكة الأردنية الهاشمية|KZ Kazakh, Kazakhstani
KZ Республики Казахстан|KE Kenyan|KR South Korean, Korean, Republic of Korea, Korei
KR Republiki Korei, Республики Корея, Республіки Корея, 대한민국, 한국, República de Corea
KR República da Coreia, Repubblica di Corea, République de Corée, Republik Korea, Kore Cumhuriyeti
KR جمهورية كوريا, 韓国, 韓國, 大韩民国, 大韓民国|KP North Korean, DPRK, КНДР, 북한|KW Kuwaiti
KW دولة الكويت|KG Kyrgyz|LA Lao|LV Latvian|LB Lebanese, الجمهورية اللبنانية, République libanaise
LB Libanesische, Libanesischen|LY Libyan|LT Lithuanian, Litwy, Lietuvos Respublikos|MG Malagasy
MY Malaysian, Malezji|MT Maltese|MX Mexican, United Mexican States, Estados Unidos Mexicanos
MX Meksyku, Мексиканських Сполучених Штатів, Мексиканских Соединенных Штатов
MX Stati Uniti Messicani|MD Moldovan|MN Mongolian|ME Montenegrin|MA Moroccan, المملكة المغربية
MA Royaume du Maroc, Königreichs Marokko, Reino de Marruecos, Regno del Marocco
MA Królestwa Marokańskiego|MZ Mozambican|MM Burmese, Burma|NA Namibian|NP Nepalese, Nepali
NZ New Zealand|NI Nicaraguan|NG Nigerian|MK Macedonian|NO Norwegian, Norwegische|OM Omani
PK Pakistani|PS Palestinian, State of Palestine, Palestine|PA Panamanian|PY Paraguayan|PE Peruvian
PE República del Perú|PL Polish, Polnische, Polnisches, Rzeczypospolitej Polskiej, RP
PL Rzeczpospolita Polska, Polonia Cumhuriyeti, République de Pologne, Республіка Польща
PT Portuguese, Portuguese Republic, República Portuguesa, República de Portugal, Portekiz
PT Portugalii, Repubblica Portoghese|QA Qatari, دولة قطر|RO Romanian|RU Russian
RU Russian Federation, Российская Федерация, Российской Федерации, РФ, России, российское
RU российский, Russie, Rusia, Russischen Föderation, Fédération de Russie, Federación de Rusia
RU Federação da Rússia, 俄罗斯联邦, Russische, Russisches, روسيا الاتحادية, الاتحاد الروسي, Rosji
RU Federacji Rosyjskiej, Rusya Federasyonu, Федерація, Російської Федерації, Federazione Russa
RU Federasi Rusia, Ruské federace, Ruskej federácie, 러시아연방, 러시아, ロシア連邦|RW Rwandan
SA Saudi, Saudi Arabian, Kingdom of Saudi Arabia, المملكة العربية السعودية
SA Royaume d'Arabie saoudite, Reino de Arabia Saudita, Królestwa Arabii Saudyjskiej
SA Kerajaan Arab Saudi|SN Senegalese|RS Serbian|SG Singaporean|SK Slovak, Slovak Republic
SK Słowacji, Slovenská republika, Slovenskej republiky, Slowakische, Slowakischen
SK République slovaque, República Eslovaca, Словацької Республіки, Словацкой Республики
SI Slovenian, Slovene|SO Somali|ZA South African|ES Spanish, Kingdom of Spain, Spanische
ES Spanisches, Reino de España, Royaume d'Espagne, Королевства Испания, Królestwa Hiszpanii
ES Reino de Espanha, Regno di Spagna, مملكة إسبانيا|LK Sri Lankan|SD Sudanese|SE Swedish
SE Schwedische|CH Swiss, Swiss Confederation, Schweizerische, Schweizerisches, Schweizer
CH Schweizerischen Eidgenossenschaft, Confédération suisse, Szwajcarii, Konfederacji Szwajcarskiej
CH Confederación Suiza, Confederação Suíça, Confederazione Svizzera, İsviçre Konfederasyonu
CH Швейцарской Конфедерации, Швейцарської Конфедерації|SY Syrian, Syrian Arab Republic|TJ Tajik
TZ Tanzanian, United Republic of Tanzania|TH Thai|TN Tunisian, الجمهورية التونسية
TN République tunisienne, República Tunecina, Tunesische, Tunesischen, Repubblica Tunisina
TR Turkish, Turkey, Türkiye, Türkische, Türkiye Cumhuriyeti, T.C., Turcji, Türkiye Cumhuriyeti'nin
TR Турецької Республіки, Турецкой Республики, الجمهورية التركية, Republiki Turcji
TR República da Turquia, Republik Turki|TM Turkmen|UG Ugandan|UA Ukrainian, Ukrainische, України
UA Україні, Ukrainy, Ukrayna Cumhuriyeti|AE Emirati, UAE, دولة الإمارات العربية المتحدة
UY Uruguayan, República Oriental del Uruguay|UZ Uzbek|US American, U.S., US, USA, U.S.A.
US United States of America, США, Соединенные Штаты, Amerikanische, États-Unis d'Amérique
US Estados Unidos de América, Estados Unidos da América, Vereinigten Staaten von Amerika
US Stati Uniti d'America, 美利坚合众国, 米国, アメリカ合衆国, EE. UU., EE.UU., EUA, É.-U.
US Stanów Zjednoczonych, Stanów Zjednoczonych Ameryki, ABD, Amerika Birleşik Devletleri
US Сполучених Штатів Америки, Сполучених Штатів, Соединенных Штатов, Соединённых Штатов Америки
US Соединенных Штатов Америки, Amerika Serikat, 미합중국, 미국, 美国, 美國
US الولايات المتحدة الأمريكية, الولايات المتحدة, 合衆国, États-Unis, Estados Unidos, Stati Uniti
VE Venezuelan, Bolivarian Republic of Venezuela, República Bolivariana de Venezuela
VE Repubblica Bolivariana del Venezuela|VN Vietnamese, Viet Nam, Socialist Republic of Vietnam
VN Sozialistischen Republik Vietnam, 베트남사회주의공화국, República Socialista de Vietnam
VN Республики Вьетнам, République socialiste du Vietnam, 越南社会主义共和国|YE Yemeni|ZM Zambian
ZW Zimbabwean|VA Holy See, Apostolic, Nunciatura Apostólica, Saint-Siège, Santa Sede
VA Stolicy Apostolskiej, Heiliger Stuhl, Heiligen Stuhls|TT Trinidad and Tobago|CI Ivory Coast
CI Ivorian|SZ Swaziland|CV Cape Verde|TL East Timor|MC Principato di Monaco, Principauté de Monaco
MC Fürstentum Monaco, Principado de Mónaco|LI Fürstentum Liechtenstein|AD Principat d'Andorra
SM Repubblica di San Marino|CF République centrafricaine
"""


def _read(table: str) -> dict[str, str]:
    names: dict[str, str] = {}
    for line in table.strip().splitlines():
        for entry in line.split("|"):
            code, _, rest = entry.partition(" ")
            for name in rest.split(", "):
                names[name.lower()] = code
    return names


# Short forms that are other words when they are not written in capitals: `Abd`, `us`, `Rp 500`.
CAPITALS_ONLY = frozenset("rp rfn rfa abd eua rpc us uk usa uae prc dprk рф кнр сша фрг".split())

STATE_NAMES: dict[str, str] = _read(_TABLE)
