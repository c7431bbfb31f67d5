"""How is the encrypted file opened and written? The one module that meets the database.

SQLCipher opens with a raw 32-byte key (a passphrase would cost its slow derivation on
every connection). Every setting an acknowledged entry depends on is made here, once.
Both database packages are imported on first use: the sign-in window must not pay for them.
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from types import ModuleType
from typing import Any

from bedside.store.errors import NotAWardFile, NothingSaved, WardFileUnreachable

KEY_BYTES = 32
_BUSY_TIMEOUT_MS = 5000
_HEAVY_GUESTS = ("numpy", "pandas")

_SETTINGS = (
    # The locked memory of SQLCipher costs more than it protects on a ward PC.
    "PRAGMA cipher_memory_security = OFF",
    # Sorting and savepoints must never spill plaintext into a temporary file.
    "PRAGMA temp_store = MEMORY",
    f"PRAGMA busy_timeout = {_BUSY_TIMEOUT_MS}",
    "PRAGMA journal_mode = WAL",
    # An acknowledged entry survives a power cut.
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
    # Without it INSERT OR REPLACE walks past a delete trigger.
    "PRAGMA recursive_triggers = ON",
)

Row = tuple[Any, ...]


def cipher_module() -> ModuleType:
    """sqlcipher3's DB-API module, registered where sqlite-utils looks for it.

    sqlite-utils catches the exception classes of ``pysqlite3`` if there is one and else
    those of the standard library, which sqlcipher3 never raises: so sqlcipher3 has to
    stand under that name before sqlite-utils is imported for the first time.
    """
    package = importlib.import_module("sqlcipher3")
    dbapi2 = importlib.import_module("sqlcipher3.dbapi2")
    sys.modules["pysqlite3"] = package
    sys.modules["pysqlite3.dbapi2"] = dbapi2
    return dbapi2


def sqlite_utils_module() -> ModuleType:
    """sqlite-utils, imported over sqlcipher3 and without numpy or pandas.

    It imports both if they merely happen to be installed; a missing entry for the time
    of the import keeps those 150 ms and more away.
    """
    cipher_module()
    if "sqlite_utils" in sys.modules:
        return sys.modules["sqlite_utils"]
    kept_out = [name for name in _HEAVY_GUESTS if name not in sys.modules]
    for name in kept_out:
        sys.modules[name] = None  # type: ignore[assignment]
    try:
        return importlib.import_module("sqlite_utils")
    finally:
        for name in kept_out:
            del sys.modules[name]


class Database:
    """One open, decrypted connection: rows out, transactions in."""

    def __init__(self, path: Path, key: bytes) -> None:
        """Open ``path`` with the raw ``key``.

        Raises ValueError unless the key has 32 bytes, NotAWardFile if the key does not
        open the file, WardFileUnreachable if it cannot be
        read now. A missing file is created: whoever opens checks before.
        """
        if len(key) != KEY_BYTES:
            raise ValueError(f"a database key has {KEY_BYTES} bytes, not {len(key)}")
        self.path = path
        self._dbapi = cipher_module()
        self._connection = self._opened(key)

    @cached_property
    def tables(self) -> Any:
        """The file through sqlite-utils, imported when it is needed: reading does without."""
        # No plug-ins: foreign code has no business on a decrypted connection.
        return sqlite_utils_module().Database(self._connection, execute_plugins=False, strict=True)

    def _opened(self, key: bytes) -> Any:
        connection = None
        try:
            # No implicit transactions: every BEGIN in this package is written out.
            connection = self._dbapi.connect(str(self.path), isolation_level=None)
            connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
            for setting in _SETTINGS:
                connection.execute(setting)
        except self._dbapi.DatabaseError as refused:
            if connection is not None:
                connection.close()
            if isinstance(refused, self._dbapi.OperationalError):
                raise WardFileUnreachable(self.path, str(refused)) from refused
            raise NotAWardFile(self.path) from refused
        return connection

    def rows(self, sql: str, parameters: Sequence[object] = ()) -> list[Row]:
        """All rows of a query."""
        found: list[Row] = self._connection.execute(sql, parameters).fetchall()
        return found

    def row(self, sql: str, parameters: Sequence[object] = ()) -> Row | None:
        """The first row of a query, or None."""
        found: Row | None = self._connection.execute(sql, parameters).fetchone()
        return found

    def stream(self, sql: str, parameters: Sequence[object] = ()) -> Iterator[Row]:
        """The rows of a query one by one, for what does not fit in memory at once."""
        found: Iterator[Row] = self._connection.execute(sql, parameters)
        return found

    def number(self, sql: str) -> int:
        """The single whole number a pragma or count answers with."""
        found = self.row(sql)
        return int(found[0]) if found is not None else 0

    def execute(self, sql: str, parameters: Sequence[object] = ()) -> None:
        """One statement of a change; call inside :meth:`writing`."""
        self._connection.execute(sql, parameters)

    @contextmanager
    def writing(self) -> Iterator[None]:
        """All or nothing: commits at the end of the block, rolls back on any exception.

        The outermost block takes the write lock at once (BEGIN IMMEDIATE), so what was
        read inside still holds when it is written; a block inside is a savepoint. What
        the database refuses, from a full disk to a broken constraint, comes out as
        NothingSaved.
        """
        try:
            if self._connection.in_transaction:
                with self.tables.atomic():
                    yield
            else:
                with self._outermost():
                    yield
        except self._dbapi.DatabaseError as refused:
            raise NothingSaved(str(refused)) from refused

    @contextmanager
    def _outermost(self) -> Iterator[None]:
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            yield
            self._connection.execute("COMMIT")
        except BaseException:
            # A full disk may have rolled back by itself already.
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
            raise

    def close(self) -> None:
        """Write the log back into the file and let go of it."""
        self._connection.close()
