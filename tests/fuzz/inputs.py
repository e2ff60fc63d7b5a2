"""What the fuzzers feed to ingest: pages put together from the stuff of pages, and mutated ones."""

from __future__ import annotations

from hypothesis import strategies as st

from api.samples import PAGES

LABELS = (
    "Question:", "Q", "Q.", "Q:", "QUESTION:", "Journalist:", "JOXJRNALIST:", "Reuters:", "Remark:",
    "Mira Tolvan:", "MS TOLVAN:", "President of Valdoria Mira Tolvan:", "Moderator:", "Answer:",
    "Вопрос:", "Вопрос (перевод с остландского):", "М.Толван:", "Реплика:", "Ведущий:", "Frage:",
    "Question :", "R - ", "P.-", "Pregunta:", "سؤال:", "جواب:", "问：", "答：", "記者:", "Domanda:",
    "**Question:**", "<b>Question:</b>", "<strong>Mira\nTolvan</strong>:", "DATE:", "VENUE:",
    "E&OE",
)  # fmt: skip
LINES = (
    "Will the railway across the lake be opened this year?", "We are working on it every day.",
    "Как вы это видите?", "Мы надеемся открыть её до конца года.", "See also", "Page 1 of 3",
    "ENDS",
    "Embassy of Ireland, Japan", "Phone: +44 20 7946 0018", "Tel/Fax: 011-55-71-3113-2090/2091",
    "Emergency After-Hours Telephone: call 00353 1 555 0100", "3 March 2029", "03/04/2029",
    "2019年2月16日", "March 3-4, 2029", "Port Ost, 3 March 2029", "Check against delivery", "* * *",
    "inpidual inpisible", "rail-\nway", "\u00ad", "Ð¡Ð¾Ð±Ñ‹", "â€™", "\\xc2\\xa0", "of\ufb01cial",
    "(Laughter.)", "[inaudible]", "<…>", "office [at] valdoria.example", "\u200b\u202e\ufeff",
)  # fmt: skip
MARKUP = (
    "<p>", "</p>", "<div class='nav share related'>", "</div>", "<br>", "<table><tr><td>",
    "</table>",
    "&nbsp;", "&amp", "&#x1F600;", "<!--", "-->", "<script>", "</script>", "<title>", "</title>",
    "<a href='/x'>", "</a>", "<h1>", "</h1>", "<", ">", "\"", "'", "<![CDATA[", "]]>", "<pre>",
    "<li>", "</ul>", "<dl><dt>", "<svg><title>", "<textarea>",
    "<meta name='date' content='2029-03-03'>",
    "<meta charset=windows-1251>", "<html lang=ru>", "<time datetime='2029-03-03'>", "&" * 40,
)  # fmt: skip
DATA = (
    '{"name": "Embassy of Ireland", "phone": "+44 20 7946 0018"}', "[", "]", "{", "}", '"', ":",
    ",",
    '"\\u0041\\ud800"', "1e999", "---\ntitle: x\ndate: '2029-03-03'\n---\n", "# ", "> ", "- ",
    "| a | b |",
    "b'", "\\n", "\t", "\r\n", "\n", "\n\n", " ", "\u00a0", "\f", "\u2028",
)  # fmt: skip

FRAGMENTS = st.one_of(
    st.sampled_from(LABELS), st.sampled_from(LINES), st.sampled_from(MARKUP), st.sampled_from(DATA)
)
TEXTS = st.lists(
    st.one_of(FRAGMENTS, FRAGMENTS, FRAGMENTS.map(lambda text: f"\n{text} "), st.text(max_size=20)),
    max_size=60,
).map("".join)
ENCODINGS = ("utf-8", "utf-8", "utf-8", "windows-1251", "windows-1252", "utf-16", "koi8-r", "utf-7")

SEEDS = tuple(path.read_bytes() for path in PAGES)


@st.composite
def mutated_seeds(draw: st.DrawFn) -> bytes:
    """A sample page of which stretches were cut out, doubled, or overwritten."""
    content = draw(st.sampled_from(SEEDS))
    for _ in range(draw(st.integers(1, 6))):
        start = draw(st.integers(0, len(content)))
        end = min(start + draw(st.integers(0, 400)), len(content))
        filling = draw(st.one_of(st.just(b""), st.binary(max_size=30), FRAGMENTS.map(str.encode)))
        content = content[:start] + filling * draw(st.integers(1, 3)) + content[end:]
    return content


@st.composite
def encoded_texts(draw: st.DrawFn) -> bytes:
    text = draw(TEXTS) * draw(st.sampled_from((1, 1, 1, 2, 30)))
    return text.encode(draw(st.sampled_from(ENCODINGS)), "replace")


CONTENTS = st.one_of(encoded_texts(), encoded_texts(), mutated_seeds(), st.binary(max_size=400))
