"""Title, day, place and opening of HTML and Markdown pages, as ministries lay them out."""

from __future__ import annotations

import pytest

from tests.ingest.layouts import Layout, misread

PAGES = {
    "md_front": Layout(
        "en",
        "---\ntitle: \"Remarks by Minister Tolvan at the Lake Forum\"\ndate: '2029-03-05'\n"
        "---\n\nPort Ost\n\nMarch 3, 2029\n\n11:02 A.M.\n\nMINISTER TOLVAN: @\n\n@\n",
        "Remarks by Minister Tolvan at the Lake Forum",
        "2029-03-03",
        "Lake Forum",
        None,
    ),
    "md_heading": Layout(
        "en",
        "# Remarks by Minister Tolvan at the Lake Forum\n\n*Geneva, 3 March 2029*\n\n"
        "**Check against delivery**\n\n@\n\n@\n",
        "Remarks by Minister Tolvan at the Lake Forum",
        "2029-03-03",
        "Geneva",
        2,
    ),
    "gov_uk": Layout(
        "en",
        "# Foreign Secretary statement on the lake railway\n\nFrom: Foreign Office and "
        "Mira Tolvan\n\nPublished 3 March 2029\n\nLocation: Lake House, Port Ost\n\n"
        "Delivered on: 2 March 2029 (Transcript of the speech, exactly as it was "
        "delivered)\n\n@\n\n@\n",
        "Foreign Secretary statement on the lake railway",
        "2029-03-02",
        "Lake House, Port Ost",
        2,
    ),
    "html_og": Layout(
        "en",
        "<html><head><title>Statement on the railway - Ministry of Lakes</title><meta "
        'property="og:title" content="Statement on the railway"><meta '
        'property="article:published_time" content="2029-03-03T10:00:00Z"></head><body><nav'
        "><a href=/>Home</a> <a href=/n>News</a></nav><main><h1>Statement on the "
        "railway</h1><p class=date>3 March 2029</p><p>Share</p><p>@</p><p>@</p></main><foot"
        "er><p>© Ministry</p></footer></body></html>",
        "Statement on the railway",
        "2029-03-03",
        None,
        2,
    ),
    "html_lead_bold": Layout(
        "en",
        "<html><head><title>Minister Tolvan opened the railway | MFA "
        "Valdoria</title></head><body><div class=content><h1>Minister Tolvan opened the "
        "railway</h1><span class=date>03.03.2029</span><p><b>@</b></p><p>@</p></div></body>"
        "</html>",
        "Minister Tolvan opened the railway",
        "2029-03-03",
        None,
        2,
    ),
    "html_trail_date": Layout(
        "en",
        "<html><head><title>Speech by Minister Tolvan at the lake :: "
        "MFA</title></head><body><header><div>Valdoria</div></header><div "
        "id=breadcrumb>Home / News</div><div class=article><div "
        "class=meta>Speeches</div><h2>Speech by Minister Tolvan at the lake</h2><div "
        "class=date>Geneva, 3 March 2029</div><p>@</p><p>@</p></div><div "
        "class=sidebar><h3>Latest</h3><a href=/1>A ferry was late</a> <span>5 March "
        "2029</span></div></body></html>",
        "Speech by Minister Tolvan at the lake",
        "2029-03-03",
        "Geneva",
        2,
    ),
    "html_jsonld_only": Layout(
        "en",
        "<html><head><title>Ferries for all</title><meta property='article:published_time' "
        "content='2029-03-03'></head><body><main><h1>Ferries for "
        "all</h1><p>@</p><p>@</p></main></body></html>",
        "Ferries for all",
        "2029-03-03",
        None,
        2,
    ),
    "html_clock": Layout(
        "en",
        "<html><head><title>Ferries for all - Embassy</title></head><body><div "
        "class=top>Tuesday, 6 March 2029 14:39</div><div class=content><h1>Ferries for "
        "all</h1><p>@</p><p>@</p></div></body></html>",
        "Ferries for all",
        None,
        None,
        2,
    ),
    "html_time_tag": Layout(
        "fr",
        "<html><head><title>Déclaration sur le lac | "
        "Diplomatie</title></head><body><main><h1>Déclaration sur le lac</h1><time "
        "datetime='2029-03-03T10:00'>3 mars 2029</time><p>Seul le prononcé fait "
        "foi</p><p>@</p><p>@</p></main></body></html>",
        "Déclaration sur le lac",
        "2029-03-03",
        None,
        2,
    ),
    "html_table_fields": Layout(
        "en",
        "<html><head><title>Press Conference by Minister "
        "Tolvan</title></head><body><h1>Press Conference by Minister "
        "Tolvan</h1><table><tr><td>Date</td><td>3 March "
        "2029</td></tr><tr><td>Place</td><td>Lake House, "
        "Geneva</td></tr></table><p>@</p><p>Question: Who pays?</p><p>Answer: We "
        "do.</p><p>Question: When?</p><p>Answer: Soon.</p></body></html>",
        "Press Conference by Minister Tolvan",
        "2029-03-03",
        "Lake House, Geneva",
        1,
    ),
    "md_setext": Layout(
        "en",
        "Speech by Minister Tolvan\n=========================\n\n*3 March 2029*\n\nLadies "
        "and gentlemen,\n\n@\n",
        "Speech by Minister Tolvan",
        "2029-03-03",
        None,
        2,
    ),
    "md_front_fields": Layout(
        "en",
        "---\ntitle: Statement on ferries\ndate: 2029-03-05\nlocation: Port Ost\n---\n\n@\n\n@\n",
        "Statement on ferries",
        "2029-03-05",
        None,
        2,
    ),
    "html_share": Layout(
        "en",
        "<html><head><title>Speech on the lake - Lake "
        "Ministry</title></head><body><main><h1>Speech on the lake</h1><p>3 March "
        "2029</p><ul><li>Share on Facebook (opens in new window)</li><li>Share on X (opens "
        "in new window)</li></ul><p>@</p><p>@</p></main></body></html>",
        "Speech on the lake",
        "2029-03-03",
        None,
        2,
    ),
    "html_no_h1": Layout(
        "en",
        "<html><head><title>Embassy of Valdoria</title></head><body><table><tr><td><a "
        "href=/>Home</a></td><td><a href=/n>News</a></td></tr></table><table><tr><td><b>Spe"
        "ech by Minister Tolvan on the lake</b><br><i>Geneva, 3 March "
        "2029</i><p>@</p><p>@</p></td></tr></table></body></html>",
        "Speech by Minister Tolvan on the lake",
        "2029-03-03",
        "Geneva",
        2,
    ),
}


@pytest.mark.parametrize("name", PAGES)
def test_the_head_is_read_from_its_layout(name: str) -> None:
    assert misread(PAGES[name]) == []
