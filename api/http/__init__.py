"""How this project uses Flask and flask-smorest. Knows no resource; v1 writes its routes with it.

A route declares six things and nothing else: access, input, answer, refusals, name, call.

    blp = Blueprint("statements", __name__, url_prefix="/v1/statements", description="…")

    @blp.route("/<public_id(st):statement_id>")
    class StatementItem(MethodView):
        @blp.public
        @blp.arguments(LanguageQuerySchema(), location="query")
        @blp.document(StatementSchema, languages=True)
        @blp.problems(404, 410)
        @blp.doc(operationId="getStatement")
        def get(self, query: LanguageQuery, statement_id: str) -> Response:
            '''Read a statement

            The whole edition: remarks, questions and answers, in order.
            '''
            found = record.get_statement(current_record(), statement_id, query.lang)
            return respond(
                found.body, etag=found.etag, modified_at=found.updated_at, language=found.language
            )

The first line of the docstring is the summary, the rest the description. Refusals are raised as
errors of `api.errors`; `problems` makes documents of them. Without a declaration of access the
application does not start, and parameters that no schema names are refused.

    app = new_application(__name__)                       application
    api = Api(app, title=…, version=…, …)                 openapi: problems and the contract
    api.register_blueprint(blp)                           flat, never nested
    install(app)                                          middleware: ids, CORS, access log
"""
