"""Names of members in JSON data about offices, folded to letters; read by `jsonpage`."""

from __future__ import annotations

NAME_KEYS = frozenset(
    "name title officename missionname mission post postname embassyname officialname fullname"
    " displayname legalname organisation organization nom intitulé libellé bezeichnung titel"
    " vertretung nombre denominación titulo título nome denominazione название наименование"
    " заголовок имя учреждение 名称 机构名称 标题 名前 公館名 اسم الاسم العنوانالرئيسي".split()
)
KIND_KEYS = frozenset("type kind category missiontype typ tipo тип 类型 類別 種別 نوع".split())
# What form of record an object is, in the terms of who publishes it.
FORM_KEYS = frozenset("format class contenttype schemaname documenttype recordtype".split())
LABEL_KEYS = frozenset(
    "label type kind name description title contacttype bezeichnung typ libellé tipo этикетка тип"
    " 类型 種別 نوع".split()
)
VALUE_KEYS = frozenset(
    "number value phonenumber contact nummer numéro número номер 号码 番号 رقم".split()
)
ADDRESS_KEYS = frozenset(
    "address adr streetaddress street address1 address2 address3 addressline addressline1"
    " addressline2 addressline3 fulladdress postaladdress location adresse anschrift strasse straße"
    " rue dirección direccion calle endereço endereco morada indirizzo via адрес улица 地址 住所"
    " العنوان عنوان locality addresslocality addressregion region postalcode postcode zip zipcode"
    " plz codepostal city town ville stadt ciudad cidade città город countryname addresscountry"
    " extendedaddress postofficeboxnumber pobox".split()
)
CITY_KEYS = frozenset(
    "locality addresslocality city town ville stadt ort ciudad cidade città город 城市 都市 المدينة"
    " مدينة cityname".split()
)
COUNTRY_KEYS = frozenset(
    "country countryname addresscountry countrycode hostcountry receivingstate pays land staat país"
    " pais paese страна 国家 国名 الدولة دولة البلد state".split()
)
NOTE_KEYS = frozenset(
    "emergency emergencyinfo emergencyinformation notes note remarks openinghours hours"
    " accessandopeningtimes description"
    " contactinfo contactdetails contacts info details body content text"
    " coordonnées kontakt contacto contatti контакты 联系方式 連絡先".split()
)
