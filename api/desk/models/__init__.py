"""The desk's tables as mapped classes; services and `queries` modules use them, nobody else."""

from api.desk.models.imports import Import, Source
from api.desk.models.missions import (
    ContactPoint,
    Mission,
    MissionText,
    Phone,
    SocialLink,
)
from api.desk.models.revisions import Revision
from api.desk.models.speakers import Speaker, SpeakerName
from api.desk.models.statements import (
    Answer,
    Appearance,
    Edition,
    Picture,
    QAItem,
    Question,
    Segment,
    Statement,
    Topic,
)

__all__ = [
    "Answer",
    "Appearance",
    "ContactPoint",
    "Edition",
    "Import",
    "Mission",
    "MissionText",
    "Phone",
    "Picture",
    "QAItem",
    "Question",
    "Revision",
    "Segment",
    "SocialLink",
    "Source",
    "Speaker",
    "SpeakerName",
    "Statement",
    "Topic",
]
