"""What may be asked of the ``bedside`` command? The window by default, and its questions."""

from __future__ import annotations

from pathlib import Path

import click

from bedside import __version__
from bedside.cli.calc import calc
from bedside.cli.protocol import protocol
from bedside.cli.upkeep import demo, self_test, verify


@click.group(invoke_without_command=True)
@click.version_option(__version__, package_name="bedside")
@click.option("--ward", type=click.Path(path_type=Path), help="The ward folder to open.")
@click.option("--training", is_flag=True, help="Open a training ward with example patients.")
@click.pass_context
def bedside(context: click.Context, ward: Path | None, training: bool) -> None:
    """The companion of a ward that gives blinatumomab. Without a question it opens the window.

    Not a certified medical device: it says what a published rule says; a physician decides.
    """
    if context.invoked_subcommand is None:
        from bedside.app.window import run_window

        context.exit(run_window(ward, training))


for command in (calc, protocol, verify, demo, self_test):
    bedside.add_command(command)
