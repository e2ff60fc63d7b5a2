"""The text of a page in the layouts of common systems, among lists of other pages and notices."""

from __future__ import annotations

import pytest

from api.ingest import Draft, StatementDraft, UnreadableInputError, read_text
from tests.ingest.texts import STATES

TITLE = "Remarks of the Foreign Minister at the opening of the new harbour"
SAID = [
    "It is a pleasure to open the new harbour of Port Ost together with all of you this morning.",
    "Both countries have shared the lake for a century, and neither has ever owned its winds.",
    "Last year we agreed on a timetable for the ferries, and now we add the night boats to it.",
    "There is a great deal of work before us, above all on the piers of the eastern shore.",
]
TEXT = "".join(f"<p>{text}</p>" for text in SAID)
NAMES = "Home,The Ministry,Minister,Missions abroad,Consular services,Press,News,Speeches,Contacts"
MENU = "<ul>" + "".join(f"<li><a href=/m>{name}</a></li>" for name in NAMES.split(",")) + "</ul>"
NEWS = (
    ("Minister receives the ambassador", "He spoke with her about the fishing on the lake today."),
    (
        "School opened on the eastern shore",
        "The deputy minister will meet the mayors of the towns.",
    ),
    ("Consular days in the spring", "Citizens can apply for passports on Saturdays until June."),
)


def cards(form: str) -> str:
    return "".join(
        form.format(title=title, lines=lines, day=day)
        for day, (title, lines) in enumerate(NEWS, start=1)
    )


PAGES = {
    "fields and views": f"""<div id=page><header role=banner><h1 class=site-name><a href=/>
        Department of the lake</a></h1><nav>{MENU}</nav></header><main role=main>
        <div class="region region-content"><h1 class=page-title><span>{TITLE}</span></h1>
        <article class=node><div class="field field--name-body">{TEXT}</div></article>
        <div class="block block-views"><h2>From the newsroom</h2>{
        cards('''<div class="views-row views-row-{day}"><h3><a href=/{day}>{title}</a></h3>
        <p>{lines}</p></div>''')
    }</div></div></main><footer role=contentinfo>
        <p>We thank the fishermen of the lake, who lived here first.</p></footer></div>""",
    "entry and posts": f"""<div class=site-banner><p>An official website of the republic.</p></div>
        <nav>{MENU}</nav><section class=hero><p>Remarks</p><h1>{TITLE}</h1>
        <p class=publish-date>March 3, 2029</p></section><section><div class=entry-content>{TEXT}
        </div></section><section class=latest><h2>Latest from the Department</h2>{
        cards('''<article class="post-{day} post"><p>Statement</p><a href=/{day}>{title}</a>
        <p>{lines}</p></article>''')
    }</section>""",
    "one form around the page": f"""<form id=aspnetForm><div class=header><h1>The Ministry</h1>
        {MENU}</div><div id=content-box><div class=row><div class=col-md-9><h2>{TITLE}</h2>
        <span>03/03/2029</span><div class=ms-rtestate-field><div>{
        "</div><div><br></div><div>".join(SAID)
    }</div></div></div><div class=col-md-3>
        <div class=mostRead><h3>Most read</h3>{
        cards('''<div class=entry><a href=/{day}>{title}</a><div>{lines}</div></div>''')
    }</div>
        </div></div></div></form>""",
    "pages side by side in tables": f"""<table><tr><td><table><tr><td><a href=/a>Home</a></td></tr>
        <tr><td><a href=/b>Ambassador</a></td></tr></table></td><td><table><tr><td><b>{TITLE}</b>
        </td></tr><tr><td>{"<br><br>".join(SAID)}</td></tr></table></td><td><table><tr><td><b>News
        </b></td></tr>{cards("<tr><td><a href=/{day}>{title}</a><br>{lines}</td></tr>")}</table>
        </td></tr></table>""",
    "links around whole cards": f"""<div id=root><header><div>{MENU}</div></header>
        <div class=container><div class=wrap><div class=block-title>NEWS AND EVENTS</div>
        <div class=art><div class=art__title>{TITLE}</div><div class=art__date>3 March 2029</div>
        <div class=art__text><div>{"</div><div>".join(SAID)}</div></div></div></div>
        <div class=side><div class=side__title>More to read</div>{
        cards('''<a class=card href=/{day}><div>{title}</div><div>{lines}</div>
        <div>{day} March 2029</div></a>''')
    }</div></div></div>""",
    "cards that only say read more": f"""<main><section><h1>{TITLE}</h1><p>3 March 2029</p>
        </section><section><article><div class=richtext>{TEXT}</div></article></section>
        <section class=evidence><h3>More of this</h3><div class=row>{
        cards('''<div class=card-wrapper><div class=card-body><h5>{title}</h5><p>{lines}</p>
        <a class=go href=/{day}>Read more</a></div></div>''')
    }</div></section></main>""",
    "teasers with days": f"""<main><div class=head><h1>{TITLE}</h1></div><div class=l-wrapper>
        <div class=rte>{TEXT}</div><section><h2>More on the lake</h2>{
        cards('''<article class=teaser><p>0{day}.03.2029</p><h3><a href=/{day}>{title}</a></h3>
        <p>{lines}</p></article>''')
    }</section></div></main>""",
    "an article in details": f"""<div class=item-page><h2 itemprop=headline>{TITLE}</h2>
        <dl class=info><dt>Details</dt><dd>Category: <a href=/c>News</a></dd>
        <dd>Published: 04 March 2029</dd><dd>Hits: 1203</dd></dl>
        <div itemprop=articleBody>{TEXT}</div><ul class=pagenav><li><a href=/p>Prev</a></li>
        <li><a href=/n>Next</a></li></ul></div><div class=box><h3>Opening hours</h3>
        <p>We are open on weekdays from nine to one, except on holidays.</p></div>""",
    "portlets": f"""<div id=main-content role=main><div class="portlet-breadcrumb"><ul
        class=breadcrumb><li><a href=/>Press</a></li><li>{TITLE}</li></ul></div>
        <div class=portlet-body><h3 class=header-title><span>{TITLE}</span></h3>
        <div class=print-action><a href=/x>Print <span class=hide-accessible>{TITLE}</span></a>
        </div>
        <div class=asset-content><p align=center><b>{TITLE.upper()}</b></p><p>&nbsp;</p>{TEXT}
        </div></div></div><footer><h4>Contact us</h4><p>1 Quay Street</p></footer>""",
    "pictures with their sources": f"""<article><h1>{TITLE}</h1><div class=chapo>
        <p><strong>Port Ost, 3 March 2029</strong></p></div><div class=texte><p>{SAID[0]}</p>
        <dl class=doc><dt><img src=a.jpg></dt><dd>The Minister on the pier. Credits: Lake News
        </dd></dl>{TEXT.removeprefix(f"<p>{SAID[0]}</p>")}</div></article>""",
}


def read(page: str) -> Draft:
    draft = read_text(f"<html><head></head><body>{page}</body></html>", states=STATES)
    assert draft.account.unaccounted == 0
    return draft


def statement_of(page: str) -> StatementDraft:
    statement = read(page).statement
    assert statement is not None
    return statement


def remarks_of(page: str) -> list[str]:
    return [remark.segment.text for remark in statement_of(page).remarks]


@pytest.mark.parametrize("name", PAGES)
def test_only_the_text_is_said_in_any_layout(name: str) -> None:
    statement = statement_of(PAGES[name])

    assert [remark.segment.text for remark in statement.remarks] == SAID
    assert statement.title == TITLE


def test_a_page_that_is_a_list_of_news_is_read_as_it_stands() -> None:
    news = "".join(
        f"<div class=row><h3><a href=/{n}>Events of week {n}</a></h3><p>{text}</p></div>"
        for n, text in enumerate(SAID)
    )

    assert remarks_of(f"<main><h1>News of the lake</h1>{news}</main>") == SAID


def test_speakers_that_are_links_make_no_list_of_other_pages() -> None:
    turns = "".join(
        f"<div class=turn><a href=/p{n % 2}>{('Mira Tolvan', 'Jon Brack, Lake News')[n % 2]}</a>"
        f"<p>{text}</p></div>"
        for n, text in enumerate(SAID)
    )

    said = remarks_of(f"<main><h1>{TITLE}</h1>{TEXT}{turns}</main>")

    assert len([text for text in said if text in SAID]) == 2 * len(SAID)


def test_a_link_that_is_never_closed_holds_no_page() -> None:
    page = f"<main><h1>{TITLE}</h1><a href=/x>{TEXT}{TEXT}</main>"

    assert remarks_of(page) == SAID * 2


def test_the_name_of_a_site_in_its_footer_is_no_title() -> None:
    page = (
        f"<html><head><title>Organisation - {TITLE}</title></head><body><section><h1>{TITLE}</h1>"
        f"{TEXT}</section><footer><h2>Organisation</h2><p>Port Ost</p></footer></body></html>"
    )

    try:
        draft = read_text(page, states=STATES)
    except UnreadableInputError:  # pragma: no cover
        pytest.fail("The page has a text.")

    assert draft.statement is not None
    assert draft.statement.title == TITLE


def test_a_great_heading_in_the_header_of_the_site_is_no_title_beside_another() -> None:
    page = f"<header><h1>Lake Valley</h1>{MENU}</header><div><h1>{TITLE}</h1>{TEXT}</div>"

    assert statement_of(page).title == TITLE


def test_a_button_that_opens_a_part_of_the_text_is_its_heading() -> None:
    parts = "".join(
        f"<div class=part><h3><button>{question}</button></h3><div class=body><p>{text}</p></div>"
        "</div>"
        for question, text in zip(
            ("When does it sail?", "Who pays for it?", "Is it signed?", "What is next?"),
            SAID,
            strict=True,
        )
    )

    statement = statement_of(f"<main><h1>Interview with Mira Tolvan</h1>{parts}</main>")

    assert [entry.question[0].text for entry in statement.qa_items] == [
        "When does it sail?",
        "Who pays for it?",
        "Is it signed?",
        "What is next?",
    ]


def test_pairs_of_details_inside_the_text_are_not_said() -> None:
    pairs = (
        "<dl><dt>From:</dt><dd><a href=/o>Foreign Office</a></dd><dt>Published</dt>"
        "<dd>3 March 2029</dd></dl>"
    )
    body = f"<p>{SAID[0]}</p>{pairs}{TEXT.removeprefix(f'<p>{SAID[0]}</p>')}"

    draft = read(f"<main><h1>{TITLE}</h1>{body}</main>")

    assert draft.statement is not None
    said = [remark.segment.text for remark in draft.statement.remarks]
    assert "Foreign Office" not in said
    assert str(draft.statement.date) == "2029-03-03"


def test_definitions_with_labels_are_said() -> None:
    pairs = (
        "<dl><dt>Question:</dt><dd>When does it sail?</dd><dt>Minister:</dt>"
        "<dd>It sails in spring.</dd></dl>"
    )

    statement = statement_of(f"<main><h1>Interview at the lake</h1>{TEXT}{pairs}{pairs}</main>")

    assert [len(entry.answers) for entry in statement.qa_items] == [1, 1]
