"""Where is everything of one ward? In ``ward.db`` of its folder, encrypted, opened here."""

from __future__ import annotations

from pathlib import Path

from bedside.store.connection import Database
from bedside.store.drafts import Drafts
from bedside.store.errors import NotAWardFile, WardFileExists
from bedside.store.journal import Changed, Journal
from bedside.store.network_folder import refuse_network_folder
from bedside.store.projection import Projection
from bedside.store.read_models import ReadModels
from bedside.store.tables import migrate, read_tables_current, refuse_foreign_file

WARD_FILE_NAME = "ward.db"


class WardFile:
    """One open ward: its journal, the lists made from it, and the drafts.

    ``on_change`` holds callbacks that are told the entries of every append after they
    are committed; a callback must not raise, for the entries are saved by then.
    """

    def __init__(self, database: Database, device: str) -> None:
        """Used by :meth:`create` and :meth:`open`; ``device`` names this PC's chain."""
        projection = Projection(database)
        self.on_change: list[Changed] = []
        self.journal = Journal(database, device, projection, self.on_change)
        self.read = ReadModels(database, projection)
        self.drafts = Drafts(database)
        self._database = database

    @classmethod
    def create(cls, folder: Path, database_key: bytes, device: str) -> WardFile:
        """A new, empty ward file in ``folder`` (made if missing, for its owner only).

        Raises WardFileExists, NetworkFolderRefused, NothingSaved; ValueError for a key
        that has not 32 bytes.
        """
        refuse_network_folder(folder)
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        path = folder / WARD_FILE_NAME
        try:
            path.touch(mode=0o600, exist_ok=False)
        except FileExistsError as there:
            raise WardFileExists(path) from there
        return cls._prepared(Database(path, database_key), device)

    @classmethod
    def open(cls, folder: Path, database_key: bytes, device: str) -> WardFile:
        """The ward file in ``folder``, migrated if an older version wrote it.

        Raises NotAWardFile (nothing there, another program's file, another key),
        WardFileUnreachable, NetworkFolderRefused, NewerWardFile, NothingSaved.
        """
        refuse_network_folder(folder)
        path = folder / WARD_FILE_NAME
        if not path.is_file():
            raise NotAWardFile(path)
        database = Database(path, database_key)
        try:
            refuse_foreign_file(database)
        except BaseException:
            database.close()
            raise
        return cls._prepared(database, device)

    @classmethod
    def _prepared(cls, database: Database, device: str) -> WardFile:
        try:
            migrate(database)
            ward = cls(database, device)
            if not read_tables_current(database):
                ward.read.rebuild()
        except BaseException:
            database.close()
            raise
        return ward

    def close(self) -> None:
        """Close the file; nothing of the ward can be read through it any more."""
        self._database.close()
