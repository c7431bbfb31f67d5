from __future__ import annotations

from pathlib import Path

import pytest

from bedside.store.connection import Database
from bedside.store.errors import NewerWardFile, NotAWardFile, NothingSaved
from bedside.store.tables import (
    APPLICATION_ID,
    MIGRATIONS,
    migrate,
    read_tables_current,
    recreate_read_tables,
    refuse_foreign_file,
)
from tests.store.examples import KEY

# sqlite-utils' transform() silently drops triggers (trap 5): this list must not shrink.
GOLDEN = [
    ("index", "journal_patient", "journal"),
    ("index", "read_bags_bag", "read_bags"),
    ("index", "read_bags_newest", "read_bags"),
    ("index", "read_patients_number", "read_patients"),
    ("index", "sqlite_autoindex_drafts_1", "drafts"),
    ("index", "sqlite_autoindex_journal_1", "journal"),
    ("index", "sqlite_autoindex_journal_2", "journal"),
    ("index", "sqlite_autoindex_read_bags_1", "read_bags"),
    ("index", "sqlite_autoindex_read_course_entries_1", "read_course_entries"),
    ("index", "sqlite_autoindex_read_courses_1", "read_courses"),
    ("index", "sqlite_autoindex_read_patients_1", "read_patients"),
    ("table", "drafts", "drafts"),
    ("table", "journal", "journal"),
    ("table", "read_bags", "read_bags"),
    ("table", "read_course_entries", "read_course_entries"),
    ("table", "read_courses", "read_courses"),
    ("table", "read_patients", "read_patients"),
    ("table", "read_state", "read_state"),
    ("trigger", "journal_refuses_delete", "journal"),
    ("trigger", "journal_refuses_replace", "journal"),
    ("trigger", "journal_refuses_update", "journal"),
]

_ROW = "VALUES (1, 'e-1', 'pc', 1, NULL, 'k', '', '', 'n', x'7b7d', '', '')"


@pytest.fixture
def database(tmp_path: Path) -> Database:
    opened = Database(tmp_path / "a.db", KEY)
    migrate(opened)
    recreate_read_tables(opened)
    return opened


def test_after_migration_every_trigger_and_index_is_there(database: Database) -> None:
    found = database.rows("SELECT type, name, tbl_name FROM sqlite_master ORDER BY type, name")
    assert found == GOLDEN


def test_every_table_is_strict(database: Database) -> None:
    assert all(table.strict for table in database.tables.tables)


def test_migrating_again_changes_nothing(database: Database) -> None:
    migrate(database)
    assert database.number("PRAGMA user_version") == len(MIGRATIONS)
    assert database.number("PRAGMA application_id") == APPLICATION_ID
    refuse_foreign_file(database)


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE journal SET recorded_by = 'x'",
        "UPDATE journal SET seq = 2",
        "DELETE FROM journal",
        f"INSERT OR REPLACE INTO journal {_ROW}",
        f"REPLACE INTO journal {_ROW}",
        f"INSERT OR IGNORE INTO journal {_ROW}",
        f"INSERT OR REPLACE INTO journal {_ROW.replace('(1,', '(2,')}",
        f"INSERT OR REPLACE INTO journal {_ROW.replace('(1,', '(2,').replace('e-1', 'e-2')}",
    ],
)
@pytest.mark.parametrize("recursive_triggers", ["ON", "OFF"])
def test_the_journal_refuses_all_but_new_rows(
    database: Database, change: str, recursive_triggers: str
) -> None:
    with database.writing():
        database.execute(f"INSERT INTO journal {_ROW}")
    before = database.rows("SELECT * FROM journal")
    database.execute(f"PRAGMA recursive_triggers = {recursive_triggers}")
    with pytest.raises(NothingSaved, match="append-only"), database.writing():
        database.execute(change)
    assert database.rows("SELECT * FROM journal") == before


def test_read_tables_of_another_version_are_not_current(database: Database) -> None:
    assert read_tables_current(database)
    with database.writing():
        database.execute("UPDATE read_state SET version = version + 1")
        database.execute("CREATE TABLE read_of_a_newer_version (a TEXT) STRICT")
    assert not read_tables_current(database)
    recreate_read_tables(database)
    assert read_tables_current(database)
    assert "read_of_a_newer_version" not in database.tables.table_names()


def test_a_file_without_read_tables_is_not_current(tmp_path: Path) -> None:
    database = Database(tmp_path / "b.db", KEY)
    migrate(database)
    assert not read_tables_current(database)


def test_foreign_and_newer_files_are_refused(database: Database, tmp_path: Path) -> None:
    with pytest.raises(NotAWardFile):
        refuse_foreign_file(Database(tmp_path / "empty.db", KEY))
    database.execute(f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
    with pytest.raises(NewerWardFile) as refused:
        refuse_foreign_file(database)
    assert (refused.value.found, refused.value.known) == (len(MIGRATIONS) + 1, len(MIGRATIONS))
