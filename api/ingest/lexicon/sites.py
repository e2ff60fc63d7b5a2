"""What an embassy's site says besides contacts: accounts, languages, greetings; for `site`."""

from __future__ import annotations

SOCIAL = {
    "twitter": "twitter",
    "твиттер": "twitter",
    "facebook": "facebook",
    "фейсбук": "facebook",
    "instagram": "instagram",
    "инстаграм": "instagram",
    "youtube": "youtube",
    "telegram": "telegram",
    "телеграм": "telegram",
    "vkontakte": "vk",
    "вконтакте": "vk",
    "flickr": "flickr",
    "linkedin": "linkedin",
    "tiktok": "tiktok",
    "weibo": "weibo",
    "rutube": "rutube",
}
SOCIAL_HOSTS = {
    "twitter.com": "twitter",
    "x.com": "twitter",
    "facebook.com": "facebook",
    "instagram.com": "instagram",
    "youtube.com": "youtube",
    "t.me": "telegram",
    "vk.com": "vk",
    "flickr.com": "flickr",
    "linkedin.com": "linkedin",
    "tiktok.com": "tiktok",
    "weibo.com": "weibo",
    "rutube.ru": "rutube",
}
# How a language switch names a language.
LANGUAGE_NAMES = {
    "рус": "ru", "русский": "ru", "ru": "ru", "rus": "ru", "russian": "ru", "по-русски": "ru",
    "eng": "en", "en": "en", "english": "en", "англ": "en", "английский": "en", "анг": "en",
    "fr": "fr", "fra": "fr", "français": "fr", "french": "fr", "франц": "fr",
    "de": "de", "deu": "de", "deutsch": "de", "german": "de", "нем": "de",
    "es": "es", "esp": "es", "español": "es", "spanish": "es", "исп": "es", "espanol": "es",
    "pt": "pt", "por": "pt", "português": "pt", "portuguese": "pt", "port": "pt",
    "it": "it", "ita": "it", "italiano": "it", "ar": "ar", "عربي": "ar", "العربية": "ar",
    "zh": "zh", "中文": "zh", "chinese": "zh", "简体中文": "zh", "ja": "ja", "日本語": "ja",
    "uk": "uk", "укр": "uk", "українська": "uk", "бел": "be", "беларуская": "be",
    "українською": "uk", "tr": "tr", "türkçe": "tr", "ms": "ms", "melayu": "ms",
    "bahasa indonesia": "id", "indonesia": "id", "bahasa": "id", "日本語版": "ja", "繁體中文": "zh",
    "فارسی": "fa", "français (fr)": "fr", "română": "ro", "svenska": "sv", "dansk": "da",
    "norsk": "no", "suomi": "fi", "hrvatski": "hr", "slovenčina": "sk", "český": "cs",
    "български": "bg", "tiếng việt": "vi", "עברית": "he", "ไทย": "th", "ქართული": "ka",
    "bahasa melayu": "ms", "ko": "ko", "한국어": "ko",
    "қаз": "kk", "қазақша": "kk", "o'zbek": "uz", "nl": "nl", "nederlands": "nl", "polski": "pl",
    "pl": "pl", "srpski": "sr", "ελληνικά": "el", "magyar": "hu", "čeština": "cs",
}  # fmt: skip
GREETING = (
    r"^(?:dear (?:visitors?|friends?|guests?|users?|compatriots?)|welcome"
    r"|уважаем(?:ые?|ый|ая) (?:посетител|друзья|гост|пользовател|соотечественник)"
    r"|дорогие (?:посетител|друзья)|добро пожаловать"
    r"|chers? (?:visiteur|ami)|bienvenue|liebe besucher|willkommen|estimados? visitante|bienvenid"
    r"|prezad[oa]s? (?:visitante|amig|cidad)|(?:seja )?bem-vindo|gentili? (?:visitator|utent)"
    r"|benvenut"
    r"|шановн\w+ (?:відвідувач|друзі|співвітчизн)|ласкаво просимо|вітаємо|szanowni państwo|witamy"
    r"|hoş ?geldiniz|selamat datang|أهلا|مرحبا|欢迎|歡迎|ようこそ|환영)"
)
CAPTION = (
    r"^(?:the )?(?:main )?(?:building|premises|residence|photo|picture|view|façade|facade|chancery"
    r"|здание|резиденция|фото|будівля|bâtiment|gebäude|edificio|edifício|budynek|binası|gedung)\b"
)
