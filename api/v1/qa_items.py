"""`/v1/qa-items`: questions with their answers, across statements and by themselves."""

from flask import Response
from flask.views import MethodView

from api.db.ids import SPEAKER, STATEMENT
from api.http.blueprints import Blueprint
from api.http.schemas import LanguageQuery, LanguageQuerySchema
from api.record.documents import get_qa_item, resolve_many
from api.record.lists import QA_ITEMS
from api.v1.context import (
    answer_document,
    answer_page,
    current_record,
    language_wish,
    read_list,
)
from api.v1.schemas.qa_items import QAItemListQuery, QAItemQuerySchema, QAItemSchema

blp = Blueprint(
    "qa-items",
    __name__,
    url_prefix="/v1/qa-items",
    description="Questions with their answers, each with an address of its own.",
)


@blp.route("")
class QAItemList(MethodView):
    @blp.public
    @blp.arguments(QAItemQuerySchema(), location="query")
    @blp.collection(QAItemSchema)
    @blp.doc(operationId="listQAItems")
    def get(self, query: QAItemListQuery) -> Response:
        """List Q&A items

        Across statements, newest event first unless `sort` says otherwise; within a statement in
        the order of asking.
        """
        with current_record() as connection:
            filters = {
                "statement": query.statement
                and resolve_many(connection, STATEMENT, query.statement),
                "speaker": query.speaker and resolve_many(connection, SPEAKER, query.speaker),
                "topic": query.topic,
                "answered": query.answered,
                "date_from": query.date_from,
                "date_to": query.date_to,
            }
            page, bound = read_list(connection, QA_ITEMS, query, query.sort, filters)
        return answer_page(page, query, bound)


@blp.route("/<public_id(qa):qa_item_id>")
class QAItemItem(MethodView):
    @blp.public
    @blp.arguments(LanguageQuerySchema(), location="query")
    @blp.document(QAItemSchema, languages=True)
    @blp.problems(404)
    @blp.doc(operationId="getQAItem")
    def get(self, query: LanguageQuery, qa_item_id: str) -> Response:
        """Read a Q&A item

        One question with its answers. With `lang`, in that language or 404; the problem then
        lists the languages there are.
        """
        with current_record() as connection:
            document = get_qa_item(connection, qa_item_id, language_wish(query))
        return answer_document(document)
