"""Layouts of pages, with what is to be read from their heads; for the tests named after them."""

from __future__ import annotations

from typing import NamedTuple

from api.ingest import read_page
from tests.ingest.texts import STATES

PROSE = {
    "en": (
        "The lake between our two countries has been a subject of patience for a hundred "
        "years, and today we can say that patience has found its railway at last."
    ),
    "fr": (
        "Le lac qui s'étend entre nos deux pays a longtemps été une affaire de patience, "
        "et nous pouvons dire aujourd'hui que cette patience a enfin trouvé son chemin de "
        "fer."
    ),
    "de": (
        "Der See zwischen unseren beiden Ländern war hundert Jahre lang eine Sache der "
        "Geduld, und heute können wir sagen, dass diese Geduld endlich ihre Eisenbahn "
        "gefunden hat."
    ),
    "es": (
        "El lago que separa a nuestros dos países ha sido durante cien años un asunto de "
        "paciencia, y hoy podemos decir que esa paciencia ha encontrado por fin su "
        "ferrocarril."
    ),
    "pt": (
        "O lago que separa os nossos dois países foi durante cem anos um assunto de "
        "paciência, e hoje podemos dizer que essa paciência encontrou finalmente o seu "
        "caminho de ferro."
    ),
    "it": (
        "Il lago che separa i nostri due paesi è stato per cento anni una questione di "
        "pazienza, e oggi possiamo dire che questa pazienza ha finalmente trovato la sua "
        "ferrovia."
    ),
    "ru": (
        "Озеро между нашими странами сто лет было делом терпения, и сегодня мы можем "
        "сказать, что это терпение наконец нашло свою железную дорогу и своих пассажиров."
    ),
    "uk": (
        "Озеро між нашими країнами сто років було справою терпіння, і сьогодні ми можемо "
        "сказати, що це терпіння нарешті знайшло свою залізницю та своїх пасажирів."
    ),
    "tr": (
        "İki ülke arasındaki göl yüz yıl boyunca bir sabır meselesi oldu ve bugün bu "
        "sabrın sonunda kendi demiryolunu bulduğunu hep birlikte söyleyebiliriz, bundan "
        "mutluyuz."
    ),
    "id": (
        "Danau di antara kedua negara kita selama seratus tahun adalah soal kesabaran, dan "
        "hari ini kita dapat mengatakan bahwa kesabaran itu akhirnya menemukan relnya "
        "sendiri."
    ),
    "pl": (
        "Jezioro między naszymi krajami przez sto lat było sprawą cierpliwości, a dziś "
        "możemy powiedzieć, że ta cierpliwość znalazła wreszcie swoją kolej i swoich "
        "pasażerów."
    ),
    "ar": (
        "كانت البحيرة التي تفصل بين بلدينا مسألة صبر على مدى مئة عام، واليوم يمكننا أن "
        "نقول إن هذا الصبر قد وجد أخيرا سكته الحديدية وركابه بعد انتظار طويل."
    ),
    "zh": (
        "两国之间的湖泊一百年来一直是耐心的问题，今天我们可以说，这种耐心终于找到了自己的铁"
        "路，也找到了愿意乘坐它的旅客，我们对此感到十分高兴。"
    ),
    "ja": (
        "両国の間にある湖は百年にわたり忍耐の問題でしたが、本日、その忍耐がついに自らの鉄道"
        "を見いだしたと申し上げることができます。大変うれしく思います。"
    ),
    "ko": (
        "양국 사이의 호수는 백 년 동안 인내의 문제였으며, 오늘 우리는 그 인내가 마침내 "
        "자신의 철도를 찾았다고 말할 수 있습니다. 이에 대해 매우 기쁘게 생각합니다."
    ),
}


class Layout(NamedTuple):
    """A page in which `@` is a paragraph of prose, and what its head says.

    Without `title` the page has none that is sure; without `opening` its count is left open.
    """

    language: str
    page: str
    title: str | None
    day: str | None
    place: str | None
    opening: int | None


def misread(layout: Layout) -> list[str]:
    """What was read otherwise than it stands there."""
    page = layout.page.replace("@", PROSE[layout.language])
    draft = read_page(page.encode(), states=STATES)
    read = draft.statement
    assert read is not None
    levels = {one.part: one.level for one in draft.confidence}
    is_titled = read.title == layout.title if layout.title else levels["title"] == "low"
    places = {read.city, read.venue} - {None}
    is_placed = layout.place in places if layout.place else not places
    is_counted = layout.opening in {None, len(read.remarks)}
    is_dated = layout.day == (str(read.date) if read.date else None)
    found = (
        (is_titled, f"title: {read.title}"),
        (is_dated, f"day: {read.date}"),
        (is_placed, f"place: {places}"),
        (is_counted, f"opening: {[one.segment.text for one in read.remarks]}"),
    )
    return [told for is_right, told in found if not is_right]
