"""The closed sets and lengths that columns on both sides and schemas share; imports nothing."""

from enum import StrEnum
from typing import Final


class StatementKind(StrEnum):
    """What sort of occasion a statement was made on."""

    SPEECH = "speech"
    PRESS_CONFERENCE = "press_conference"
    INTERVIEW = "interview"
    MEETING = "meeting"
    BRIEFING = "briefing"
    ARTICLE = "article"
    COMMENT = "comment"
    RELEASE = "release"


class Translation(StrEnum):
    """How an edition came to be in its language."""

    ORIGINAL = "original"
    OFFICIAL = "official"
    UNOFFICIAL = "unofficial"
    MACHINE = "machine"


class Delivery(StrEnum):
    """What the text says of its own delivery."""

    CHECK_AGAINST_DELIVERY = "check_against_delivery"
    AS_DELIVERED = "as_delivered"


class MissionType(StrEnum):
    """Kinds of diplomatic and consular missions, and the ministry that sends them."""

    EMBASSY = "embassy"
    HIGH_COMMISSION = "high_commission"
    CONSULATE_GENERAL = "consulate_general"
    CONSULATE = "consulate"
    HONORARY_CONSULATE = "honorary_consulate"
    CONSULAR_AGENCY = "consular_agency"
    PERMANENT_MISSION = "permanent_mission"
    FOREIGN_MINISTRY = "foreign_ministry"  # at home: it has no receiving state


class Purpose(StrEnum):
    """What a contact point is for."""

    GENERAL = "general"
    EMERGENCY = "emergency"
    CONSULAR = "consular"
    VISA = "visa"
    PRESS = "press"


class PhoneType(StrEnum):
    """What answers at a number."""

    VOICE = "voice"
    FAX = "fax"
    MOBILE = "mobile"


class Change(StrEnum):
    """What a line of the public change log says happened to a document."""

    PUBLISHED = "published"
    UPDATED = "updated"


class RevisionKind(StrEnum):
    """Why a revision was released."""

    INITIAL = "initial"
    EDITORIAL = "editorial"
    CORRECTION = "correction"
    WITHDRAWAL = "withdrawal"


KIND_LENGTH: Final = 32  # every closed set above, with room for longer words
LANGUAGE_LENGTH: Final = 35  # BCP 47: the longest tag that must be supported (RFC 5646, 4.4.1)
STATE_LENGTH: Final = 2  # ISO 3166-1 alpha-2
SLUG_LENGTH: Final = 120
TITLE_LENGTH: Final = 1000
NAME_LENGTH: Final = 300
PLACE_LENGTH: Final = 200
ROLE_LENGTH: Final = 500
LABEL_LENGTH: Final = 300
URL_LENGTH: Final = 2048
PHONE_DISPLAY_LENGTH: Final = 100
PHONE_NUMBER_LENGTH: Final = 16  # E.164: a plus sign and at most fifteen digits
EXTENSION_LENGTH: Final = 20
HOURS_LENGTH: Final = 1000
NOTE_LENGTH: Final = 2000
TIME_ZONE_LENGTH: Final = 64
FILE_NAME_LENGTH: Final = 1024
# The longest that fits an index entry of PostgreSQL (2,704 bytes) whatever the letters.
INDEXED_LENGTH: Final = 600
# Part of every cursor: a cursor holds no more than this, whatever the letters.
SORT_NAME_LENGTH: Final = 80
SHA256_LENGTH: Final = 64
ETAG_LENGTH: Final = 64
TEXT_LENGTH: Final = 10 * 1024 * 1024  # a whole page, the largest that is imported
