"""``verify``, ``demo`` and ``self-test``: is the ward's file whole, and does the program work?"""

from __future__ import annotations

from pathlib import Path

import click


@click.command()
@click.option("--ward", type=click.Path(path_type=Path, exists=True), required=True)
@click.option("--person", required=True, help="Who asks: the name as it stands at sign-in.")
@click.password_option("--password", confirmation_prompt=False)
@click.option("--rebuild", is_flag=True, help="Make the lists anew from the journal.")
@click.pass_context
def verify(context: click.Context, ward: Path, person: str, password: str, rebuild: bool) -> None:
    """Check every digest of a ward's journal; with --rebuild make its lists anew."""
    from bedside.app.verification import verify_ward

    context.exit(verify_ward(ward, person, password, rebuild, click.echo))


@click.command()
@click.option("--out", type=click.Path(path_type=Path), required=True, help="Where to leave it.")
@click.pass_context
def demo(context: click.Context, out: Path) -> None:
    """Carry one bag through the real windows; leave pictures and papers in OUT."""
    from bedside.app.demo.round import run_demo

    context.exit(run_demo(out, click.echo))


@click.command("self-test")
@click.pass_context
def self_test(context: click.Context) -> None:
    """Try the parts of this installation on a temporary ward and say what was checked."""
    from bedside.app.offscreen import use_offscreen
    from bedside.app.self_test import run_self_test

    use_offscreen()
    context.exit(run_self_test(click.echo))
