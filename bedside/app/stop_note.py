"""When did somebody at the door see a pump stand, before anybody has signed in?

The moment is kept until somebody who has signed in says whose pump it was, or that none has
stopped. It stands in memory and in a small file beside this PC's choices, so that it outlives
the end of the program. The file holds moments and the folders of their wards, nothing else.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path


class StopNote:
    """The noted moment of one ward on this PC, as :class:`bedside.ui.doors.StopNote` asks for it.

    ``zone`` names the zone of the ward's clock; this PC's own while it is empty or unknown.
    A disk that refuses costs what would outlive the program, never the moment itself.
    """

    def __init__(
        self, path: Path, ward: Path, clock: Callable[[], datetime], zone: Callable[[], str]
    ) -> None:
        self._path, self._ward = path, str(ward.absolute())
        self._clock, self._zone = clock, zone
        self._moment = _read(path).get(self._ward)

    def moment(self) -> datetime | None:
        """What is noted, as the clock on the wall shows it; None where nothing is."""
        return None if self._moment is None else self._local(self._moment)

    def now(self) -> datetime:
        """The time now as the clock on the wall shows it."""
        return self._local(self._clock())

    def lasted(self) -> timedelta:
        """How long ago the noted moment is; never less than nothing, whatever the clock did."""
        if self._moment is None:
            return timedelta(0)
        return max(self._clock() - self._moment, timedelta(0))

    def keep(self) -> None:
        """Note this moment; one that is noted already stays."""
        if self._moment is None:
            self._moment = self._clock()
            self._write({**_read(self._path), self._ward: self._moment})

    def let_go(self) -> None:
        """Forget the moment: it was written, or no pump has stopped."""
        self._moment = None
        kept = _read(self._path)
        if kept.pop(self._ward, None) is not None:
            self._write(kept)

    def _write(self, kept: dict[str, datetime]) -> None:
        # Not above: the first window does without it.
        from bedside.store.durable_file import write_durably
        from bedside.store.errors import NothingSaved

        with suppress(OSError, NothingSaved):
            if not kept:
                self._path.unlink()
                return
            self._path.parent.mkdir(parents=True, exist_ok=True)
            moments = {ward: moment.isoformat() for ward, moment in kept.items()}
            # Durably: the power may fail too, that is when pumps are looked at.
            write_durably(self._path, json.dumps(moments, ensure_ascii=False).encode())

    def _local(self, moment: datetime) -> datetime:
        name = self._zone()
        if name:
            # Not above: the first window does without it.
            from zoneinfo import ZoneInfo

            with suppress(KeyError, ValueError, OSError):
                return moment.astimezone(ZoneInfo(name))
        return moment.astimezone()


def _read(path: Path) -> dict[str, datetime]:
    """The noted moments by ward; a file that cannot be read is as good as none."""
    try:
        found = json.loads(path.read_bytes())
        moments = {ward: datetime.fromisoformat(text) for ward, text in found.items()}
    except (OSError, ValueError, TypeError, AttributeError):
        return {}
    return {ward: moment for ward, moment in moments.items() if moment.tzinfo is not None}
