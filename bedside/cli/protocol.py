"""``bedside protocol``: which rules are there, and what does a protocol file say?"""

from __future__ import annotations

from pathlib import Path

import click

from bedside.reference import catalogue
from bedside.reference.catalogue import FigureRow
from bedside.reference.difference import differences
from bedside.reference.loading import load_protocol
from bedside.reference.problems import ProtocolRefusedError


class _RefusedProtocol(click.ClickException):
    """A refused file: every problem on its own line, exit status 1."""

    def __init__(self, refused: ProtocolRefusedError) -> None:
        super().__init__(str(refused))


@click.group()
def protocol() -> None:
    """Look at, check and compare the rules."""


@protocol.command("list")
def list_protocols() -> None:
    """The protocols that ship: id, edition, title and who verified them."""
    for name in catalogue.shipped_ids():
        rules = catalogue.protocol(name)
        verified = f"verified by: {rules.verified_by}"
        click.echo("\t".join((rules.id, rules.edition, rules.title, verified)))


@protocol.command("show")
@click.argument("name")
def show(name: str) -> None:
    """Every figure of a protocol (an id or a FILE) with its sources."""
    try:
        path = catalogue.path_of(name)
        rows = catalogue.figures(path)
    except ProtocolRefusedError as refused:
        raise _RefusedProtocol(refused) from refused
    for row in rows:
        click.echo(_line(row))


@protocol.command("check")
@click.argument("file", type=click.Path(path_type=Path))
def check(file: Path) -> None:
    """Say what is wrong with a protocol FILE, key by key."""
    try:
        rules = load_protocol(file, catalogue.tables())
    except ProtocolRefusedError as refused:
        raise _RefusedProtocol(refused) from refused
    click.echo(f"{file.name}: {rules.id} {rules.edition} may be used")


@protocol.command("diff")
@click.argument("first")
@click.argument("second")
def diff(first: str, second: str) -> None:
    """How two protocols (ids or FILEs) differ, entry by entry."""
    try:
        found = differences(catalogue.path_of(first), catalogue.path_of(second))
    except ProtocolRefusedError as refused:
        raise _RefusedProtocol(refused) from refused
    for difference in found:
        click.echo(difference.key)
        click.echo(f"  - {_says(difference.first)}")
        click.echo(f"  + {_says(difference.second)}")


def _line(row: FigureRow) -> str:
    return f"{row.key} = {_says(row)}"


def _says(row: FigureRow | None) -> str:
    if row is None:
        return "(not there)"
    return f"{row.value} [{'; '.join(row.sources)}]" if row.sources else row.value
