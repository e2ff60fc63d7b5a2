"""Capitals and other seats of missions, with their state; read by `states`."""

from __future__ import annotations

_TABLE = """
AF Kabul|AL Tirana|DZ Algiers|AD Andorra la Vella|AO Luanda|AG Saint John's|AR Buenos Aires
AM Yerevan|AU Canberra, Sydney, Melbourne, Perth, Brisbane, Adelaide|AT Vienna, Salzburg|AZ Baku
BS Nassau|BH Manama|BD Dhaka|BB Bridgetown|BY Minsk, Brest, Grodno|BE Brussels, Antwerp
BZ Belmopan|BJ Cotonou, Porto-Novo|BT Thimphu|BO La Paz, Sucre|BA Sarajevo, Banja Luka|BW Gaborone
BR Brasilia, Brasília, Rio de Janeiro, Sao Paulo, São Paulo, Recife, Porto Alegre, Manaus
BR Belo Horizonte, Fortaleza, Salvador da Bahia, Salvador, Curitiba|BN Bandar Seri Begawan
BG Sofia, Varna, Ruse|BF Ouagadougou|BI Bujumbura, Gitega|CV Praia|KH Phnom Penh
CM Yaounde, Yaoundé|CM Douala|CA Ottawa, Toronto, Montreal, Vancouver, Calgary|CF Bangui
TD N'Djamena|CL Santiago|CN Beijing, Shanghai, Guangzhou, Shenyang, Chengdu, Harbin, Wuhan
CO Bogota, Bogotá|KM Moroni|CG Brazzaville|CD Kinshasa, Lubumbashi|CR San Jose, San José
CI Abidjan, Yamoussoukro|HR Zagreb|CU Havana|CY Nicosia, Limassol|CZ Prague, Brno, Karlovy Vary
DK Copenhagen|DJ Djibouti|DM Roseau|DO Santo Domingo|EC Quito, Guayaquil|EG Cairo, Alexandria
SV San Salvador|GQ Malabo|ER Asmara|EE Tallinn, Narva|SZ Mbabane|ET Addis Ababa|FJ Suva
FI Helsinki, Turku, Lappeenranta|FR Paris, Marseille, Lyon, Strasbourg, Nice|GA Libreville
GM Banjul|GE Tbilisi, Batumi
DE Berlin, Bonn, Hamburg, Munich, Frankfurt, Leipzig, Dusseldorf, Stuttgart, Cologne|GH Accra
GR Athens, Thessaloniki|GD St George's|GT Guatemala City|GN Conakry|GW Bissau|GY Georgetown
HT Port-au-Prince|HN Tegucigalpa|HU Budapest, Debrecen|IS Reykjavik, Reykjavík
IN New Delhi, Mumbai, Chennai, Kolkata, Hyderabad, Bengaluru|ID Jakarta, Surabaya, Denpasar
IR Tehran, Isfahan, Rasht, Mashhad|IQ Baghdad, Erbil, Basra|IE Dublin, Cork|IL Tel Aviv, Haifa
IT Rome, Milan, Genoa, Palermo, Naples, Florence, Venice|JM Kingston, Montego Bay
JP Tokyo, Osaka, Sapporo, Niigata, Nagoya, Fukuoka, Hakodate|JO Amman|KI South Tarawa
KZ Astana, Nur-Sultan, Almaty, Aktau, Uralsk|KE Nairobi, Mombasa|KP Pyongyang|KR Seoul, Busan
KW Kuwait City|KG Bishkek, Osh|LA Vientiane|LV Riga, Daugavpils, Liepaja|LB Beirut|LS Maseru
LR Monrovia|LY Tripoli, Benghazi|LI Vaduz|LT Vilnius, Klaipeda|LU Luxembourg City|MG Antananarivo
MW Lilongwe|MY Kuala Lumpur, Putrajaya, Penang|MV Male, Malé|ML Bamako|MT Valletta|MH Majuro
MR Nouakchott|MU Port Louis|MX Mexico City, Guadalajara, Monterrey, Tijuana|FM Palikir
MD Chisinau, Chișinău|MC Monaco|MN Ulaanbaatar, Ulan Bator, Darkhan|ME Podgorica
MA Rabat, Casablanca|MZ Maputo|MM Naypyidaw, Yangon|NA Windhoek|NR Yaren|NP Kathmandu
NL The Hague, Amsterdam, Rotterdam|NZ Wellington, Auckland|NI Managua|NE Niamey|NG Abuja, Lagos
MK Skopje|NO Oslo, Kirkenes, Bergen|OM Muscat|PK Islamabad, Karachi, Lahore|PW Ngerulmud, Koror
PA Panama City|PG Port Moresby|PY Asuncion, Asunción|PE Lima|PH Manila, Cebu
PL Warsaw, Krakow, Gdansk, Poznan, Bialystok|PT Lisbon, Porto, Faro|QA Doha
RO Bucharest, Constanta|RW Kigali|KN Basseterre|LC Castries
RU Moscow, Saint Petersburg, St Petersburg, St. Petersburg, Yekaterinburg, Kazan, Vladivostok, Sochi
RU Nizhny Novgorod, Khabarovsk, Kaliningrad, Murmansk, Rostov-on-Don|VC Kingstown|WS Apia
SM San Marino|ST Sao Tome, São Tomé|SA Riyadh, Jeddah, Jidda|SN Dakar|RS Belgrade, Nis|SC Victoria
SL Freetown|SG Singapore|SK Bratislava, Kosice|SI Ljubljana|SB Honiara|SO Mogadishu, Hargeisa
ZA Pretoria, Cape Town, Johannesburg, Durban|SS Juba
ES Madrid, Barcelona, Seville, Valencia, Malaga|LK Colombo|SD Khartoum|SR Paramaribo
SE Stockholm, Gothenburg|CH Bern, Berne, Geneva, Zurich, Davos|SY Damascus, Aleppo|TW Taipei
TJ Dushanbe, Khujand|TZ Dodoma, Dar es Salaam|TH Bangkok, Chiang Mai|TH Phuket|TL Dili
TG Lome, Lomé|TO Nuku'alofa|TT Port of Spain, Port-of-Spain|TN Tunis
TR Ankara, Istanbul, Antalya, Izmir, Trabzon|TM Ashgabat|TV Funafuti|UG Kampala
UA Kyiv, Kiev, Odessa, Odesa, Kharkiv, Lviv|AE Abu Dhabi, Dubai
GB London, Edinburgh, Manchester, Belfast, Cardiff
US Washington, Washington DC, New York, San Francisco, Chicago, Houston, Los Angele
US Seattle, Boston, Miami, Atlanta|UY Montevideo|UZ Tashkent, Samarkand|VU Port Vila
VA Vatican City|VE Caracas|VN Hanoi, Ho Chi Minh City, Da Nang|YE Sanaa, Sana'a, Aden|ZM Lusaka
ZW Harare|PS Ramallah|HK Hong Kong
RU Москва, Санкт-Петербург, Сочи, Казань, Владивосток, Нижний Новгород, Екатеринбург|JM Кингстон
AZ Баку|BY Минск, Брест, Гродно|KZ Астана, Алматы|AM Ереван|GE Тбилиси|UZ Ташкент|TJ Душанбе
KG Бишкек, Ош|TM Ашхабад|CN Пекин, Шанхай|US Вашингтон, Нью-Йорк|GB Лондон|FR Париж
DE Берлин, Бонн|AT Вена|CH Женева, Берн|IT Рим|ES Мадрид|TR Анкара, Стамбул|IN Нью-Дели|JP Токио
RS Белград|BE Брюссель|EG Каир|IR Тегеран|SY Дамаск|CU Гавана|BR Бразилиа|VN Ханой|MN Улан-Батор
FI Хельсинки|DE München, Köln, Düsseldorf|AT Wien|CH Genf, Genève, Zürich|BE Bruxelles|PL Warszawa
RU Moskau, Moscou, Moscú|CN Pékin, Peking, 北京, 上海|GB Londres|US 纽约, 华盛顿|DE 慕尼黑, 柏林
CH 日内瓦
"""


def _read(table: str) -> dict[str, str]:
    cities: dict[str, str] = {}
    for line in table.strip().splitlines():
        for entry in line.split("|"):
            code, _, names = entry.partition(" ")
            for name in names.split(", "):
                cities.setdefault(name.lower(), code)
    return cities


CITIES: dict[str, str] = _read(_TABLE)
