"""Capitals and other seats of missions, with their state; read by `states`."""

from __future__ import annotations

_TABLE = """
AF Kabul|AL Tirana|DZ Algiers, الجزائر العاصمة|AD Andorra la Vella|AO Luanda|AG Saint John's
AR Buenos Aires, Córdoba|AM Yerevan, Ереван|AU Canberra, Sydney, Melbourne, Perth, Brisbane
AU Adelaide|AT Vienna, Salzburg, Вена, Wien, Graz, Innsbruck, Viena, Wiedeń|AZ Baku, Баку
BS Nassau|BH Manama, المنامة|BD Dhaka|BB Bridgetown|BY Minsk, Brest, Grodno, Минск, Брест, Гродно
BE Brussels, Antwerp, Брюссель, Bruxelles, Anvers, Bruselas, Bruxelas, Bruksela, Amberes, 布鲁塞尔
BZ Belmopan|BJ Cotonou, Porto-Novo|BT Thimphu|BO La Paz, Sucre, Santa Cruz de la Sierra
BA Sarajevo, Banja Luka|BW Gaborone|BR Brasilia, Brasília, Rio de Janeiro, Sao Paulo, São Paulo
BR Recife, Porto Alegre, Manaus, Belo Horizonte, Fortaleza, Salvador da Bahia, Salvador, Curitiba
BR Бразилиа, Belém, Porto Velho, Florianópolis, Goiânia|BN Bandar Seri Begawan|BG Sofia, Varna
BG Ruse, София, Варна, Пловдив|BF Ouagadougou|BI Bujumbura, Gitega|CV Praia|KH Phnom Penh
CM Yaounde, Yaoundé, Douala|CA Ottawa, Toronto, Montreal, Vancouver, Calgary, Montréal, Edmonton
CA 多伦多, 温哥华|CF Bangui|TD N'Djamena|CL Santiago, Santiago de Chile, Valparaíso|CN Beijing
CN Shanghai, Guangzhou, Shenyang, Chengdu, Harbin, Wuhan, Пекин, Шанхай, Pékin, Peking, 北京, 上海
CN 广州, 廣州, 沈阳, 成都, 武汉, 西安, 青岛, 重庆, 南京, 天津, 深圳, 北京市, 上海市, 瀋陽, 重慶
CN 香港特别行政区, Pekin, Pequim, Pequín, Pechino, Xangai, Szanghaj, 베이징, 상하이, 광저우, بكين
CN شنغهاي|CO Bogota, Bogotá, Medellín, Cartagena|KM Moroni|CG Brazzaville|CD Kinshasa, Lubumbashi
CR San Jose, San José|CI Abidjan, Yamoussoukro|HR Zagreb|CU Havana, Гавана, La Habana|CY Nicosia
CY Limassol|CZ Prague, Brno, Karlovy Vary, Praha|DK Copenhagen, Århus, Copenhague, Kopenhagen
DK Kopenhaga|DJ Djibouti|DM Roseau|DO Santo Domingo|EC Quito, Guayaquil|EG Cairo, Alexandria, Каир
EG القاهرة, الإسكندرية|SV San Salvador|GQ Malabo|ER Asmara|EE Tallinn, Narva|SZ Mbabane
ET Addis Ababa|FJ Suva|FI Helsinki, Turku, Lappeenranta, Хельсинки, Helsínquia|FR Paris, Marseille
FR Lyon, Strasbourg, Nice, Париж, Parigi, Paryż, París, Marsella, Marsiglia, Toulouse, Bordeaux
FR Estrasburgo, 巴黎, 马赛, 里昂, パリ, 파리, باريس|GA Libreville|GM Banjul|GE Tbilisi, Batumi
GE Тбилиси|DE Berlin, Bonn, Hamburg, Munich, Frankfurt, Leipzig, Dusseldorf, Stuttgart, Cologne
DE Берлин, Бонн, München, Köln, Düsseldorf, 慕尼黑, 柏林, Frankfurt am Main, Francfort, Fráncfort
DE Francoforte, Hambourg, Hamburgo, Amburgo, Múnich, Munique, Monaco di Baviera, Bremen, Dresden
DE Nürnberg, Hannover, Monachium, Kolonia, Мюнхен, Гамбург, Франкфурт-на-Майне, Münih, 汉堡
DE 法兰克福, ミュンヘン, フランクフルト, ハンブルク, デュッセルドルフ, 프랑크푸르트, 함부르크
DE 뮌헨, برلين, فرانكفورت, ميونخ|GH Accra|GR Athens, Thessaloniki, Atenas, Atene, Ateny, Salonica
GD St George's|GT Guatemala City|GN Conakry|GW Bissau|GY Georgetown|HT Port-au-Prince
HN Tegucigalpa|HU Budapest, Debrecen, Pécs|IS Reykjavik, Reykjavík|IN New Delhi, Mumbai, Chennai
IN Kolkata, Hyderabad, Bengaluru, Нью-Дели, Nova Deli, Nueva Delhi, Nowe Delhi, Kalkutta
IN Bangalore|ID Jakarta, Surabaya, Denpasar, Medan, Makassar, Semarang, Yogyakarta, Batam, Bandung
IR Tehran, Isfahan, Rasht, Mashhad, Тегеран|IQ Baghdad, Erbil, Basra, بغداد, أربيل, البصرة
IE Dublin, Cork, Dublín, Dublino|IL Tel Aviv, Haifa|IT Rome, Milan, Genoa, Palermo, Naples
IT Florence, Venice, Рим, Roma, Milano, Napoli, Torino, Genova, Firenze, Venezia, Bologna, Catania
IT Milán|JM Kingston, Montego Bay, Кингстон|JP Tokyo, Osaka, Sapporo, Niigata, Nagoya, Fukuoka
JP Hakodate, Токио, 東京, 大阪, 札幌, 名古屋, 福岡, 横浜, 神戸, 京都, 广岛, Tóquio, Tokio, 도쿄
JP 오사카, 후쿠오카, طوكيو|JO Amman, عمّان|KI South Tarawa|KZ Astana, Nur-Sultan, Almaty, Aktau
KZ Uralsk, Астана, Алматы|KE Nairobi, Mombasa|KP Pyongyang, 평양|KR Seoul, Busan, 서울, 부산, 首尔
KR 釜山, ソウル|KW Kuwait City, مدينة الكويت|KG Bishkek, Osh, Бишкек, Ош|LA Vientiane|LV Riga
LV Daugavpils, Liepaja|LB Beirut, بيروت|LS Maseru|LR Monrovia|LY Tripoli, Benghazi, طرابلس, بنغازي
LI Vaduz|LT Vilnius, Klaipeda|LU Luxembourg City|MG Antananarivo|MW Lilongwe|MY Kuala Lumpur
MY Putrajaya, Penang, Kota Kinabalu, Kuching, Johor Bahru|MV Male, Malé|ML Bamako|MT Valletta
MH Majuro|MR Nouakchott|MU Port Louis|MX Mexico City, Guadalajara, Monterrey, Tijuana
MX Ciudad de México, Cidade do México, Cancún, Puebla, Guanajuato, Veracruz|FM Palikir|MD Chisinau
MD Chișinău|MC Monaco|MN Ulaanbaatar, Ulan Bator, Darkhan, Улан-Батор|ME Podgorica|MA Rabat
MA Casablanca, الرباط, الدار البيضاء, Tánger, Marrakech|MZ Maputo|MM Naypyidaw, Yangon|NA Windhoek
NR Yaren|NP Kathmandu|NL The Hague, Amsterdam, Rotterdam, Den Haag, La Haye, La Haya, 海牙
NL Róterdam|NZ Wellington, Auckland|NI Managua|NE Niamey|NG Abuja, Lagos|MK Skopje|NO Oslo
NO Kirkenes, Bergen, Trondheim, Stavanger|OM Muscat, مسقط|PK Islamabad, Karachi, Lahore
PW Ngerulmud, Koror|PA Panama City|PG Port Moresby|PY Asuncion, Asunción|PE Lima|PH Manila, Cebu
PH Davao, Cebu City|PL Warsaw, Krakow, Gdansk, Poznan, Bialystok, Warszawa, Kraków, Gdańsk, Poznań
PL Wrocław, Łódź, Katowice|PT Lisbon, Porto, Faro, Lisboa|QA Doha, الدوحة|RO Bucharest, Constanta
RO București, Cluj-Napoca, Iași, Timișoara|RW Kigali|KN Basseterre|LC Castries|RU Moscow
RU Saint Petersburg, St Petersburg, St. Petersburg, Yekaterinburg, Kazan, Vladivostok, Sochi
RU Nizhny Novgorod, Khabarovsk, Kaliningrad, Murmansk, Rostov-on-Don, Москва, Санкт-Петербург
RU Сочи, Казань, Владивосток, Нижний Новгород, Екатеринбург, Moskau, Moscou, Moscú, Петербург
RU Мурманск, Калининград, Хабаровск, 莫斯科, 圣彼得堡, Petersburg, San Petersburgo
RU San Pietroburgo, São Petersburgo, モスクワ, 모스크바, موسكو|VC Kingstown|WS Apia|SM San Marino
ST Sao Tome, São Tomé|SA Riyadh, Jeddah, Jidda, الرياض, جدة, الدمام|SN Dakar|RS Belgrade, Nis
RS Белград, Beograd, Београд|SC Victoria|SL Freetown|SG Singapore|SK Bratislava, Kosice
SI Ljubljana|SB Honiara|SO Mogadishu, Hargeisa|ZA Pretoria, Cape Town, Johannesburg, Durban
SS Juba|ES Madrid, Barcelona, Seville, Valencia, Malaga, Мадрид, Sevilla, Málaga, Bilbao
LK Colombo|SD Khartoum, الخرطوم|SR Paramaribo|SE Stockholm, Gothenburg, Malmö, Göteborg, Estocolmo
SE Stoccolma, Sztokholm|CH Bern, Berne, Geneva, Zurich, Davos, Женева, Берн, Genf, Genève, Zürich
CH 日内瓦, Basel, Ginebra|SY Damascus, Aleppo, Дамаск, دمشق|TW Taipei|TJ Dushanbe, Khujand
TJ Душанбе|TZ Dodoma, Dar es Salaam|TH Bangkok, Chiang Mai, Phuket|TL Dili|TG Lome, Lomé
TO Nuku'alofa|TT Port of Spain, Port-of-Spain|TN Tunis|TR Ankara, Istanbul, Antalya, Izmir
TR Trabzon, Анкара, Стамбул, İstanbul, İzmir, Estambul, 安卡拉, 伊斯坦布尔, أنقرة, اسطنبول
TM Ashgabat, Ашхабад|TV Funafuti|UG Kampala|UA Kyiv, Kiev, Odessa, Odesa, Kharkiv, Lviv, Київ
UA Львів, Одеса, Харків, Дніпро|AE Abu Dhabi, Dubai, أبوظبي, أبو ظبي, دبي|GB London, Edinburgh
GB Manchester, Belfast, Cardiff, Лондон, Londres, Londyn, Edimburgo, Édimbourg, 爱丁堡, 曼彻斯特
GB 伦敦, لندن|US Washington, Washington DC, New York, San Francisco, Chicago, Houston, Los Angele
US Seattle, Boston, Miami, Atlanta, Вашингтон, Нью-Йорк, 纽约, 华盛顿, Nueva York, Nova York
US Los Angeles, Los Ángeles, Dallas, Denver, Phoenix, San Diego, Philadelphia, Detroit, Nowy Jork
US Waszyngton, 旧金山, 洛杉矶, 芝加哥, ニューヨーク, ロサンゼルス, 뉴욕, 로스앤젤레스, نيويورك
UY Montevideo|UZ Tashkent, Samarkand, Ташкент|VU Port Vila|VA Vatican City|VE Caracas|VN Hanoi
VN Ho Chi Minh City, Da Nang, Ханой, Hà Nội|YE Sanaa, Sana'a, Aden, صنعاء, عدن|ZM Lusaka|ZW Harare
PS Ramallah|HK Hong Kong
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
