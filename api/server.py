"""The application as server processes run it; `communique serve` names it to Granian."""

import gc

import structlog
from flask import Flask

from api.app import create_app


def application() -> Flask:
    """The application of a process that does nothing else until it ends.

    What was made for it stays, so the garbage collector need not look at it again and again; and
    nobody configures the logs anew, so loggers may remember how they are configured.
    """
    app = create_app()
    structlog.configure(cache_logger_on_first_use=True)
    gc.collect()
    gc.freeze()
    return app
