"""`communique serve`, `communique demo`, `communique migrate`."""

import os
import socket
import tempfile
from dataclasses import replace
from pathlib import Path

import click
from granian import Granian
from granian.constants import Interfaces
from granian.log import LogLevels

from api.cli.desk import open_database, read_places
from api.cli.intake import Options, import_files
from api.cli.reporting import print_summary
from api.desk.reports import Report
from api.errors import ConfigurationError
from api.samples import PAGES, PLACES_FILE
from api.settings import Settings

STOPPING_SECONDS = 5  # for requests that are under way
HOST = click.option("--host", help="Address to listen on (COMMUNIQUE_HOST, 127.0.0.1).")
PORT = click.option("--port", type=click.IntRange(1, 65_535), help="Port (COMMUNIQUE_PORT, 8000).")
TRY_NEXT = """
Try next, in another terminal (or read {base}/docs in a browser):
  curl '{base}/v1/statements?lang=ru'
  curl '{base}/v1/statements/{statement}'
  curl '{base}/v1/qa-items/{question}?lang=ru'
  curl '{base}/v1/contacts?purpose=emergency&sending_state=XA'
"""


@click.command()
@HOST
@PORT
@click.option("--workers", type=click.IntRange(1, 256), help="Processes (COMMUNIQUE_WORKERS, 1).")
def serve(host: str | None, port: int | None, workers: int | None) -> None:
    """Migrate the database, then serve the public API."""
    settings = _addressed(Settings.from_environment(), host, port, workers)
    with open_database(settings.database_url):
        pass
    _serve(settings, "")


@click.command()
@HOST
@PORT
def demo(host: str | None, port: int | None) -> None:
    """Import the bundled samples into a database of their own, publish them, and serve them."""
    with tempfile.TemporaryDirectory(prefix="communique-demo-") as folder:
        url = f"sqlite:///{Path(folder) / 'demo.db'}"
        settings = _addressed(Settings.from_environment(), host, port, None)
        settings = replace(settings, database_url=url, record_url=url)
        options = Options(read_places(PLACES_FILE), is_publishing=True)
        with open_database(url) as engine:
            reports = list(import_files(engine, PAGES, options))
        print_summary(reports, is_dry_run=False)
        _serve(settings, _try_next(settings, reports[0]))


@click.command()
def migrate() -> None:
    """Bring the database to the newest schema."""
    with open_database(Settings.from_environment().database_url):
        click.echo("The database is at the newest schema.")


def _addressed(
    settings: Settings, host: str | None, port: int | None, workers: int | None
) -> Settings:
    return replace(
        settings,
        host=host or settings.host,
        port=port or settings.port,
        workers=workers or settings.workers,
    )


def _try_next(settings: Settings, talks: Report) -> str:
    """Addresses that answer in this demo: ids are random, so every demo has others."""
    question = talks.qa_items[0]
    return TRY_NEXT.format(base=_base(settings), statement=talks.statement, question=question)


def _base(settings: Settings) -> str:
    host = f"[{settings.host}]" if ":" in settings.host else settings.host
    return f"http://{host}:{settings.port}"


def listening_address(host: str, port: int) -> str:
    """The number of the address, if this machine can listen there; the server takes no names."""
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        family, kind, protocol, _, address = found[0]
        with socket.socket(family, kind, protocol) as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind(address)
    except (OSError, UnicodeError) as error:
        reason = getattr(error, "strerror", None) or "it is no host name"
        raise ConfigurationError(
            f"Nothing can listen on {host}, port {port}: {reason}. "
            "Choose another with --host and --port."
        ) from error
    return str(address[0])


def _serve(settings: Settings, advice: str) -> None:
    """Serve until stopped. Worker processes read their settings from the environment."""
    address = listening_address(settings.host, settings.port)
    os.environ.update(settings.to_environment())
    base = _base(settings)
    click.echo(f"Communiqué answers at {base}/v1, docs at {base}/docs. Stop with Ctrl-C.")
    click.echo(advice)
    Granian(
        "api.server:application",
        address=address,
        port=settings.port,
        interface=Interfaces.WSGI,
        workers=settings.workers,
        blocking_threads=settings.threads,
        factory=True,
        log_level=LogLevels.warning,
        # A worker that is told to stop while it starts may not hear it.
        workers_kill_timeout=STOPPING_SECONDS,
    ).serve()
