"""What element names, roles and class names say about the text in them; read by `markup`."""

from __future__ import annotations

BLOCK_TAGS = frozenset(
    "address article aside blockquote body caption center dd details dialog div dl dt fieldset"
    " figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol"
    " option p pre section select summary table tbody td tfoot th thead tr ul video".split()
)
VOID_TAGS = frozenset(
    "area base br col embed hr img input link meta param source track wbr".split()
)
# Opening one of these closes an open one of the second kind, unless a third stands between.
IMPLIED_END = {
    "li": ("li", frozenset({"ul", "ol", "menu"})),
    "dt": ("dd dt", frozenset({"dl"})),
    "dd": ("dd dt", frozenset({"dl"})),
    "tr": ("tr td th", frozenset({"table"})),
    "td": ("td th", frozenset({"tr", "table"})),
    "th": ("td th", frozenset({"tr", "table"})),
    "option": ("option", frozenset({"select"})),
}
UNREAD_TAGS = {
    "script": "script",
    "style": "script",
    "template": "script",
    "svg": "script",
    "noscript": "script",
    "head": "metadata",
    "select": "form",
    "button": "form",
    "textarea": "form",
    "object": "script",
    "iframe": "script",
    "xml": "script",
}
HIDDEN_CLASSES = frozenset(
    "hidden sr-only visually-hidden visuallyhidden screen-reader-text hide-accessible"
    " element-invisible skip-link skip-to-content".split()
)
TAG_REASONS = {
    "nav": "menu",
    "footer": "page_footer",
    "header": "page_header",
    "aside": "related_links",
    "figure": "picture_caption",
    "figcaption": "picture_caption",
    "form": "form",
    "label": "form",
    "fieldset": "form",
    "menu": "menu",
}
ROLE_REASONS = {
    "navigation": "menu",
    "menu": "menu",
    "menubar": "menu",
    "banner": "page_header",
    "contentinfo": "page_footer",
    "complementary": "related_links",
    "search": "form",
    "tablist": "menu",
    "toolbar": "menu",
    "tooltip": "hidden",
    "alertdialog": "notice",
}
STRONG_TAGS = frozenset({"nav", "footer", "form", "menu"})
STRONG_REASONS = frozenset({"comments", "hidden"})
# Beginnings of the words in class names and ids, in the order in which they are asked.
CLASS_REASONS = (
    ("breadcrumb", "menu"),
    ("bread crumb", "menu"),
    ("crumbs", "menu"),
    ("tooltip", "hidden"),
    ("popup", "notice"),
    ("cookie", "notice"),
    ("gdpr", "notice"),
    ("share", "share_widget"),
    ("sharing", "share_widget"),
    ("social", "share_widget"),
    ("addthis", "share_widget"),
    ("addtoany", "share_widget"),
    ("a2a", "share_widget"),
    ("related", "related_links"),
    ("see also", "related_links"),
    ("seealso", "related_links"),
    ("also ", "related_links"),
    ("read also", "related_links"),
    ("readalso", "related_links"),
    ("more news", "related_links"),
    ("latest news", "related_links"),
    ("other news", "related_links"),
    ("last news", "related_links"),
    ("recommend", "related_links"),
    ("caption", "picture_caption"),
    ("wp caption", "picture_caption"),
    ("slider", "picture_caption"),
    ("gallery", "picture_caption"),
    ("carousel", "picture_caption"),
    ("video", "picture_caption"),
    ("photo", "picture_caption"),
    ("taglist", "tags"),
    ("tag list", "tags"),
    ("tags", "tags"),
    ("keywords", "tags"),
    ("pagination", "menu"),
    ("pager", "menu"),
    ("navbar", "menu"),
    ("navigation", "menu"),
    ("topmenu", "menu"),
    ("mainmenu", "menu"),
    ("submenu", "menu"),
    ("menu", "menu"),
    ("sitemap", "menu"),
    ("toolbar", "menu"),
    ("lang switch", "menu"),
    ("language switch", "menu"),
    ("languages", "menu"),
    ("sidebar", "related_links"),
    ("print link", "menu"),
    ("print button", "menu"),
    ("subscribe", "form"),
    ("newsletter", "form"),
    ("search form", "form"),
    ("searchform", "form"),
    ("search box", "form"),
    ("comments", "comments"),
    ("comment list", "comments"),
    ("commentlist", "comments"),
    ("disqus", "comments"),
    ("respond", "comments"),
    ("counter", "counter"),
    ("footer", "page_footer"),
    ("copyright", "notice"),
)
# Names of elements and whole words of class names by which a page calls its main text.
TEXT_TAGS = frozenset({"article", "main"})
TEXT_CLASSES = (
    "article", "article body", "article content", "article text", "entry content", "post content",
    "post body", "post", "news detail", "news text", "news content", "page content", "page body",
    "content", "main content", "story", "story body", "body text", "text", "detail text",
    "rich text", "richtext", "field name body", "node content", "transcript", "speech",
)  # fmt: skip
# Elements that can hold a page's text as a whole; others hold a paragraph or a part of one.
CONTAINER_TAGS = BLOCK_TAGS - frozenset(
    "p li blockquote h1 h2 h3 h4 h5 h6 ul ol dl dt dd pre caption legend hr".split()
)
# Elements that a list of other pages is made of.
CARD_TAGS = frozenset("a article dd div li section span td tr".split())
