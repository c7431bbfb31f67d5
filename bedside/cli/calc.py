"""``bedside calc QUESTION``: what do the rules answer to cases on standard input?"""

from __future__ import annotations

import sys

import click

_QUESTIONS = ("dose", "bag", "premedication", "course", "advice", "grade", "pack", "plan")


@click.command()
@click.argument("question", type=click.Choice(_QUESTIONS))
@click.pass_context
def calc(context: click.Context, question: str) -> None:
    """Answer one JSON case a line from standard input, one JSON answer a line.

    The exit status is 1 if a line was no case; the other lines are answered all the same.
    """
    from bedside.services.calc.stream import answers

    all_cases = True
    write = sys.stdout.buffer.write
    for answer, was_case in answers(question, sys.stdin.buffer):
        write(answer + b"\n")
        all_cases = all_cases and was_case
    sys.stdout.buffer.flush()
    context.exit(0 if all_cases else 1)
