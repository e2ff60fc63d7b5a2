"""The command's root: its options, its groups, and how refusals end a command."""

import sys

import click

from api import __version__
from api.cli.contract import openapi
from api.cli.evaluating import evaluate
from api.cli.importing import import_pages
from api.cli.publishing import publish
from api.cli.serving import demo, migrate, serve
from api.errors import DomainError

COMMANDS = (serve, demo, import_pages, publish, evaluate, migrate, openapi)


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="communique")
def cli() -> None:
    """Communiqué: statements, questions and answers, and contacts of embassies as an API.

    Settings come from the environment (COMMUNIQUE_DATABASE_URL and so on); the README lists them.
    """


for command in COMMANDS:
    cli.add_command(command)


def main() -> None:
    """Entry point of the console script; a refusal is one sentence and exit status 1."""
    try:
        cli(prog_name="communique")
    except DomainError as error:
        details = "".join(f"\n  {each.name}: {each.detail}" for each in error.errors)
        click.echo(f"communique: {error.detail}{details}", err=True)
        sys.exit(1)
