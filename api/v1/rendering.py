"""The renderers that publishing is given: views become bytes by the schemas, once, at release."""

from functools import partial
from typing import Any

import marshmallow as ma
import orjson

from api.v1.schemas.contacts import ContactSchema
from api.v1.schemas.missions import MissionSchema, MissionSummarySchema
from api.v1.schemas.qa_items import QAItemSchema
from api.v1.schemas.speakers import SpeakerSchema
from api.v1.schemas.statements import StatementSchema, StatementSummarySchema


def _rendered(schema: ma.Schema, view: Any) -> bytes:
    return orjson.dumps(schema.dump(view))


class SchemaRenderers:
    """`api.publishing.views.Renderers` by the schemas of version 1."""

    statement = staticmethod(partial(_rendered, StatementSchema()))
    statement_summary = staticmethod(partial(_rendered, StatementSummarySchema()))
    qa_item = staticmethod(partial(_rendered, QAItemSchema()))
    speaker = staticmethod(partial(_rendered, SpeakerSchema()))
    mission = staticmethod(partial(_rendered, MissionSchema()))
    mission_summary = staticmethod(partial(_rendered, MissionSummarySchema()))
    contact = staticmethod(partial(_rendered, ContactSchema()))
