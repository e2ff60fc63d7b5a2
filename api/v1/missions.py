"""`/v1/missions`: embassies, consulates and permanent missions."""

from flask import Response
from flask.views import MethodView

from api.db.folding import fold
from api.db.ids import MISSION
from api.http.blueprints import Blueprint
from api.http.schemas import LanguageQuery, LanguageQuerySchema
from api.record.documents import get_document
from api.record.lists import BY_NAME, MISSIONS
from api.v1.context import (
    answer_document,
    answer_page,
    current_record,
    language_wish,
    read_list,
)
from api.v1.schemas.missions import (
    MissionListQuery,
    MissionQuerySchema,
    MissionSchema,
    MissionSummarySchema,
)
from api.vocabulary import PLACE_LENGTH

blp = Blueprint(
    "missions",
    __name__,
    url_prefix="/v1/missions",
    description="Diplomatic and consular missions, with every way to reach them.",
)


@blp.route("")
class MissionList(MethodView):
    @blp.public
    @blp.arguments(MissionQuerySchema(), location="query")
    @blp.collection(MissionSummarySchema)
    @blp.doc(operationId="listMissions")
    def get(self, query: MissionListQuery) -> Response:
        """List missions

        By receiving state, then sending state and type, as in a diplomatic list.
        """
        cities = query.city and tuple(fold(city, PLACE_LENGTH) for city in query.city)
        filters = {
            "sending_state": query.sending_state,
            "receiving_state": query.receiving_state,
            "type": query.type,
            "city": cities,
        }
        with current_record() as connection:
            page, bound = read_list(connection, MISSIONS, query, BY_NAME, filters)
        return answer_page(page, query, bound)


@blp.route("/<public_id(ms):mission_id>")
class MissionItem(MethodView):
    @blp.public
    @blp.arguments(LanguageQuerySchema(), location="query")
    @blp.document(MissionSchema, languages=True)
    @blp.problems(301, 404)
    @blp.doc(operationId="getMission")
    def get(self, query: LanguageQuery, mission_id: str) -> Response:
        """Read a mission

        The whole entry: address, contact points with phones and hours, greeting, pictures.
        """
        with current_record() as connection:
            document = get_document(connection, MISSION, mission_id, language_wish(query))
        return answer_document(document)
