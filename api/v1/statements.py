"""`/v1/statements`: lists, one statement, its Q&A items."""

from flask import Response
from flask.views import MethodView

from api.db.ids import MISSION, SPEAKER, STATEMENT
from api.http.blueprints import Blueprint
from api.http.schemas import (
    LanguageQuery,
    LanguageQuerySchema,
    PageQuery,
    PageQuerySchema,
)
from api.record.documents import get_document, require, resolve, resolve_many
from api.record.lists import QA_ITEMS, STATEMENTS
from api.v1.context import (
    answer_document,
    answer_page,
    current_record,
    language_wish,
    read_list,
)
from api.v1.schemas.qa_items import QAItemSchema
from api.v1.schemas.statements import (
    StatementListQuery,
    StatementQuerySchema,
    StatementSchema,
    StatementSummarySchema,
)

blp = Blueprint(
    "statements",
    __name__,
    url_prefix="/v1/statements",
    description="Occasions on which something was said, in one or several languages.",
)


@blp.route("")
class StatementList(MethodView):
    @blp.public
    @blp.arguments(StatementQuerySchema(), location="query")
    @blp.collection(StatementSummarySchema)
    @blp.doc(operationId="listStatements")
    def get(self, query: StatementListQuery) -> Response:
        """List statements

        Summaries, newest event first unless `sort` says otherwise. With `lang`, what has an
        edition in that language; without it each statement once, in the best language for
        `Accept-Language`, else in its original language.
        """
        with current_record() as connection:
            filters = {
                "kind": query.kind,
                "speaker": query.speaker and resolve_many(connection, SPEAKER, query.speaker),
                "mission": query.mission and resolve_many(connection, MISSION, query.mission),
                "topic": query.topic,
                "country": query.country,
                "date_from": query.date_from,
                "date_to": query.date_to,
                "published_from": query.published_from,
                "published_to": query.published_to,
            }
            page, bound = read_list(connection, STATEMENTS, query, query.sort, filters)
        return answer_page(page, query, bound)


@blp.route("/<public_id(st):statement_id>")
class StatementItem(MethodView):
    @blp.public
    @blp.arguments(LanguageQuerySchema(), location="query")
    @blp.document(StatementSchema, languages=True)
    @blp.problems(301, 404)
    @blp.doc(operationId="getStatement")
    def get(self, query: LanguageQuery, statement_id: str) -> Response:
        """Read a statement

        The whole edition: remarks, questions and answers, in order. With `lang`, that edition or
        404; the problem then lists the languages there are.
        """
        with current_record() as connection:
            document = get_document(connection, STATEMENT, statement_id, language_wish(query))
        return answer_document(document)


@blp.route("/<public_id(st):statement_id>/qa-items")
class StatementQAItems(MethodView):
    @blp.public
    @blp.arguments(PageQuerySchema(), location="query")
    @blp.collection(QAItemSchema)
    @blp.problems(301, 404)
    @blp.doc(operationId="listStatementQAItems")
    def get(self, query: PageQuery, statement_id: str) -> Response:
        """List a statement's Q&A items

        In the order in which the questions were asked.
        """
        with current_record() as connection:
            document_id = resolve(connection, STATEMENT, statement_id)
            filters = {"statement": (document_id,)}
            page, bound = read_list(connection, QA_ITEMS, query, "position", filters)
            if not page.bodies:
                require(connection, document_id, language_wish(query))
        return answer_page(page, query, bound)
