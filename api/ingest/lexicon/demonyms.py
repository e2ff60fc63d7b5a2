"""Adjectives of states and official names that CLDR does not have; read by `states`."""

from __future__ import annotations

_TABLE = """
AF Afghan|AL Albanian|DZ Algerian|AO Angolan|AR Argentine, Argentinian|AM Armenian|AU Australian
AT Austrian|AZ Azerbaijani|BS Bahamian|BH Bahraini|BD Bangladeshi|BB Barbadian|BY Belarusian
BY Republic of Belarus|BE Belgian|BO Bolivian, Plurinational State of Bolivia|BA Bosnian
BW Botswanan|BR Brazilian|GB British, United Kingdom, UK, Great Britain|BN Brunei Darussalam
BG Bulgarian|KH Cambodian|CM Cameroonian|CA Canadian|CL Chilean
CN Chinese, People's Republic of China|CN PRC|CO Colombian
CD Congolese, Democratic Republic of the Congo|CR Costa Rican|HR Croatian|CU Cuban|CY Cypriot
CZ Czech, Czech Republic|DK Danish|DO Dominican|NL Dutch, Kingdom of the Netherlands|EC Ecuadorian
EG Egyptian, Arab Republic of Egypt|EE Estonian|ET Ethiopian|PH Filipino, Philippine|FI Finnish
FR French, French Republic|GE Georgian|DE German, Federal Republic of Germany|GH Ghanaian
GR Greek, Hellenic Republic, Hellenic|GT Guatemalan|HT Haitian|HU Hungarian|IS Icelandic|IN Indian
ID Indonesian|IR Iranian, Islamic Republic of Iran|IQ Iraqi|IE Irish|IL Israeli
IT Italian, Italian Republic|JM Jamaican|JP Japanese|JO Jordanian|KZ Kazakh, Kazakhstani|KE Kenyan
KR South Korean, Korean, Republic of Korea|KP North Korean, DPRK|KW Kuwaiti|KG Kyrgyz|LA Lao
LV Latvian|LB Lebanese|LY Libyan|LT Lithuanian|MG Malagasy|MY Malaysian|MT Maltese
MX Mexican, United Mexican States|MD Moldovan|MN Mongolian|ME Montenegrin|MA Moroccan
MZ Mozambican|MM Burmese, Burma|NA Namibian|NP Nepalese, Nepali|NZ New Zealand|NI Nicaraguan
NG Nigerian|MK Macedonian|NO Norwegian|OM Omani|PK Pakistani
PS Palestinian, State of Palestine, Palestine|PA Panamanian|PY Paraguayan|PE Peruvian|PL Polish
PT Portuguese, Portuguese Republic|QA Qatari|RO Romanian|RU Russian, Russian Federation|RW Rwandan
SA Saudi, Saudi Arabian|SA Kingdom of Saudi Arabia|SN Senegalese|RS Serbian|SG Singaporean
SK Slovak, Slovak Republic|SI Slovenian, Slovene|SO Somali|ZA South African
ES Spanish, Kingdom of Spain|LK Sri Lankan|SD Sudanese|SE Swedish|CH Swiss, Swiss Confederation
SY Syrian, Syrian Arab Republic|TJ Tajik|TZ Tanzanian, United Republic of Tanzania|TH Thai
TN Tunisian|TR Turkish, Turkey, Türkiye|TM Turkmen|UG Ugandan|UA Ukrainian|AE Emirati, UAE
UY Uruguayan|UZ Uzbek|US American, U.S., US, USA, U.S.A., United States of America|VE Venezuelan
VE Bolivarian Republic of Venezuela|VN Vietnamese, Viet Nam, Socialist Republic of Vietnam
YE Yemeni|ZM Zambian|ZW Zimbabwean|VA Holy See, Apostolic|TT Trinidad and Tobago
CI Ivory Coast, Ivorian|CZ Czechia|SZ Swaziland|CV Cape Verde|TL East Timor
RU Российская Федерация, Российской Федерации, РФ, России, российское, российский
US США, Соединенные Штаты|CN КНР, Китайской Народной Республики|GB Великобритании|DE ФРГ
BY Республики Беларусь, Республика Беларусь|KZ Республики Казахстан|CN 中华人民共和国
RU Russie, Rusia
RU Russischen Föderation, Fédération de Russie, Federación de Rusia, Federação da Rússia
RU 俄罗斯联邦
"""


def _read(table: str) -> dict[str, str]:
    names: dict[str, str] = {}
    for line in table.strip().splitlines():
        for entry in line.split("|"):
            code, _, rest = entry.partition(" ")
            for name in rest.split(", "):
                names[name.lower()] = code
    return names


STATE_NAMES: dict[str, str] = _read(_TABLE)
