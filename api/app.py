"""The application: wiring only. `create_app` is what servers and tests call."""

from collections.abc import Mapping

from flask import Flask
from sqlalchemy import Engine, text

from api import __version__
from api.db.engines import record_engine
from api.db.migrate import is_at_head
from api.http.application import new_application
from api.http.cursors import CursorCodec
from api.http.docs import contract_blueprint, docs_blueprint
from api.http.health import service_blueprint
from api.http.middleware import install as install_middleware
from api.http.openapi import Api
from api.logs import configure_logs
from api.settings import Settings
from api.v1 import contacts, context, missions, qa_items, service, speakers, statements

TITLE = "Communiqué"
SUMMARY = "Statements, questions and answers, and contacts of embassies and foreign ministries"
DESCRIPTION = """\
What was said by foreign ministries and embassies, as structured, citable records: statements in
their languages, every question with its answers, every paragraph with a permanent address; and the
missions themselves with every way to reach them.

Everything here is public and read-only. Addresses in documents are relative to the API's host.
Instants are UTC; what is unknown is `null`, never missing. Lists are paged by opaque cursors.
"""

RESOURCES = (service, statements, qa_items, speakers, missions, contacts)


def create_app(settings: Settings | None = None) -> Flask:
    """The WSGI application; without `settings` they are read from the environment."""
    settings = settings or Settings.from_environment()
    configure_logs(settings.log_level)
    engine = record_engine(settings.record_url)
    app = new_application(__name__)
    api = Api(app, title=TITLE, version=__version__, summary=SUMMARY, description=DESCRIPTION)
    for resource in RESOURCES:
        api.register_blueprint(resource.blp)
    api.register_blueprint(contract_blueprint(api))
    api.register_blueprint(service_blueprint(lambda: readiness(engine)))
    app.register_blueprint(docs_blueprint(TITLE))
    app.extensions["contract"] = api
    context.install(app, context.Services(engine, CursorCodec(settings.secret_key.encode())))
    install_middleware(app)
    return app


def readiness(engine: Engine) -> Mapping[str, bool]:
    """Whether the database answers, and whether its tables are those of this version."""
    with engine.connect() as connection:
        answers = connection.execute(text("SELECT 1")).scalar() == 1
    return {"database": answers, "migrations": is_at_head(engine)}
