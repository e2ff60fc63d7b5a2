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
    "tooltip": "hidden",
    "alertdialog": "notice",
}
# Pieces of class names and ids, in the order in which they are asked.
CLASS_REASONS = (
    ("breadcrumb", "menu"),
    ("bread-crumb", "menu"),
    ("tooltip", "hidden"),
    ("popup", "notice"),
    ("cookie", "notice"),
    ("share", "share_widget"),
    ("social", "share_widget"),
    ("related", "related_links"),
    ("see-also", "related_links"),
    ("seealso", "related_links"),
    ("also-", "related_links"),
    ("caption", "picture_caption"),
    ("slider", "picture_caption"),
    ("gallery", "picture_caption"),
    ("carousel", "picture_caption"),
    ("video", "picture_caption"),
    ("photo", "picture_caption"),
    ("taglist", "tags"),
    ("tags", "tags"),
    ("keywords", "tags"),
    ("pagination", "menu"),
    ("navbar", "menu"),
    ("sidebar", "related_links"),
    ("print-link", "menu"),
)
# Media markup inside which nothing is a paragraph of the text.
CONTENT_TAGS = frozenset("p li blockquote h1 h2 h3 h4 h5 h6 ul ol dl pre a span b strong".split())
