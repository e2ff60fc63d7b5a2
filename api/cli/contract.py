"""`communique openapi`: prints the public contract."""

import click

from api.app import create_app
from api.http.contract import render_yaml
from api.settings import Settings


@click.command()
def openapi() -> None:
    """Print the OpenAPI document as YAML: the source of the committed openapi.yaml."""
    app = create_app(Settings.from_environment())
    click.echo(render_yaml(app.extensions["contract"].document), nl=False)
