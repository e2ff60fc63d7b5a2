"""`/v1/speakers`: people who spoke."""

from flask import Response
from flask.views import MethodView

from api.db.ids import SPEAKER
from api.http.blueprints import Blueprint
from api.http.schemas import (
    LanguageQuery,
    LanguageQuerySchema,
    PageQuery,
    PageQuerySchema,
)
from api.record.documents import get_document
from api.record.lists import BY_NAME, SPEAKERS
from api.v1.context import (
    answer_document,
    answer_page,
    current_record,
    language_wish,
    read_list,
)
from api.v1.schemas.speakers import SpeakerSchema

blp = Blueprint(
    "speakers",
    __name__,
    url_prefix="/v1/speakers",
    description="People who spoke, with their names in every language.",
)


@blp.route("")
class SpeakerList(MethodView):
    @blp.public
    @blp.arguments(PageQuerySchema(), location="query")
    @blp.collection(SpeakerSchema)
    @blp.doc(operationId="listSpeakers")
    def get(self, query: PageQuery) -> Response:
        """List speakers

        Everyone who speaks in a public statement, by name.
        """
        with current_record() as connection:
            page, bound = read_list(connection, SPEAKERS, query, BY_NAME, {})
        return answer_page(page, query, bound)


@blp.route("/<public_id(sp):speaker_id>")
class SpeakerItem(MethodView):
    @blp.public
    @blp.arguments(LanguageQuerySchema(), location="query")
    @blp.document(SpeakerSchema, languages=True)
    @blp.problems(301, 404)
    @blp.doc(operationId="getSpeaker")
    def get(self, query: LanguageQuery, speaker_id: str) -> Response:
        """Read a speaker

        The names; what the speaker said is found by `/v1/qa-items?speaker=`.
        """
        with current_record() as connection:
            document = get_document(connection, SPEAKER, speaker_id, language_wish(query))
        return answer_document(document)
