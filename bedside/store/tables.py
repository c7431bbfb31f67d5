"""Which tables does the ward file have, and how did they come about?

The journal is migrated, and only by adding: :data:`MIGRATIONS` grows at its end and no
step of it ever changes. The read tables (prefix ``read_``) are derived; when
:data:`READ_VERSION` differs from the file's they are dropped and filled again from the
journal. All are written as SQL: sqlite-utils' own rebuild of a table (``transform``)
silently drops triggers.
"""

from __future__ import annotations

from bedside.store.connection import Database
from bedside.store.course_entries import COURSE_TABLES
from bedside.store.errors import NewerWardFile, NotAWardFile

APPLICATION_ID = 0x42454453  # "BEDS": whose file this is, in SQLite's own header field

_JOURNAL = """
CREATE TABLE journal (
    seq INTEGER PRIMARY KEY,
    event_id TEXT NOT NULL UNIQUE,
    device TEXT NOT NULL,
    device_seq INTEGER NOT NULL CHECK (device_seq > 0),
    patient TEXT,
    kind TEXT NOT NULL,
    happened_at TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    payload BLOB NOT NULL,
    previous_digest TEXT NOT NULL,
    digest TEXT NOT NULL,
    UNIQUE (device, device_seq)
) STRICT
"""

_REFUSE_UPDATE = """
CREATE TRIGGER journal_refuses_update BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is append-only: no update'); END
"""

_REFUSE_DELETE = """
CREATE TRIGGER journal_refuses_delete BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is append-only: no delete'); END
"""

# INSERT OR REPLACE passes a delete trigger when a connection forgot recursive_triggers,
# so the insert itself is refused as well.
_REFUSE_REPLACE = """
CREATE TRIGGER journal_refuses_replace BEFORE INSERT ON journal
WHEN EXISTS (SELECT 1 FROM journal WHERE seq = NEW.seq)
  OR EXISTS (SELECT 1 FROM journal WHERE event_id = NEW.event_id)
  OR EXISTS (SELECT 1 FROM journal WHERE device = NEW.device AND device_seq = NEW.device_seq)
BEGIN SELECT RAISE(ABORT, 'the journal is append-only: no replace'); END
"""

_DRAFTS = """
CREATE TABLE drafts (
    person_id TEXT NOT NULL,
    page TEXT NOT NULL,
    patient TEXT NOT NULL,
    payload BLOB NOT NULL,
    saved_at TEXT NOT NULL,
    PRIMARY KEY (person_id, page, patient)
) STRICT
"""

_HAS_READ_STATE = "SELECT count(*) FROM sqlite_master WHERE name = 'read_state'"
_READ_STATE = "CREATE TABLE read_state (version INTEGER NOT NULL) STRICT"

MIGRATIONS: tuple[tuple[str, ...], ...] = (
    (
        _JOURNAL,
        "CREATE INDEX journal_patient ON journal (patient, seq)",
        _REFUSE_UPDATE,
        _REFUSE_DELETE,
        _REFUSE_REPLACE,
        _DRAFTS,
    ),
)

READ_VERSION = 3

# Decimals stand as text: a float would not give back 0.1. Everything of a patient may be
# unknown, because a bag or a weight could reach the journal before the registration does.
READ_TABLES = (
    _READ_STATE,
    """
    CREATE TABLE read_patients (
        patient TEXT PRIMARY KEY,
        name TEXT,
        hospital_number TEXT,
        second_identifier TEXT,
        date_of_birth TEXT,
        bed TEXT,
        folded_name TEXT,
        folded_number TEXT,
        search_text TEXT,
        weight_kg TEXT,
        height_cm TEXT,
        weighed_at TEXT,
        last_event_at TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX read_patients_number ON read_patients (folded_number)",
    """
    CREATE TABLE read_bags (
        patient TEXT NOT NULL,
        bag TEXT NOT NULL,
        cycle INTEGER NOT NULL,
        first_day INTEGER NOT NULL,
        level TEXT NOT NULL,
        bag_number INTEGER NOT NULL,
        state TEXT NOT NULL,
        rate_ml_per_h TEXT NOT NULL,
        bag_hours INTEGER NOT NULL,
        prepared_at TEXT NOT NULL,
        storage TEXT NOT NULL,
        room_hours INTEGER NOT NULL,
        cold_days INTEGER NOT NULL,
        labels_printed INTEGER NOT NULL DEFAULT 0,
        taken_out_at TEXT,
        PRIMARY KEY (patient, bag)
    ) STRICT
    """,
    "CREATE INDEX read_bags_bag ON read_bags (bag)",
    "CREATE INDEX read_bags_newest ON read_bags (patient, prepared_at)",
    *COURSE_TABLES,
)


def refuse_foreign_file(database: Database) -> None:
    """Raise NotAWardFile for another program's file, NewerWardFile for a newer version's."""
    if database.number("PRAGMA application_id") != APPLICATION_ID:
        raise NotAWardFile(database.path)
    found = database.number("PRAGMA user_version")
    if found > len(MIGRATIONS):
        raise NewerWardFile(database.path, found, len(MIGRATIONS))


def migrate(database: Database) -> None:
    """Bring the journal to this version's schema, in one transaction."""
    done = database.number("PRAGMA user_version")
    if done == len(MIGRATIONS):
        return
    with database.writing():
        for step in MIGRATIONS[done:]:
            for statement in step:
                database.execute(statement)
        database.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        database.execute(f"PRAGMA user_version = {len(MIGRATIONS)}")


def read_tables_current(database: Database) -> bool:
    """Whether the file's read tables are those of this version."""
    if not database.number(_HAS_READ_STATE):
        return False
    return database.number("SELECT version FROM read_state") == READ_VERSION


def recreate_read_tables(database: Database) -> None:
    """Drop every ``read_`` table, whatever version made it, and lay empty ones."""
    with database.writing():
        for name in database.tables.table_names():
            if name.startswith("read_"):
                database.tables[name].drop()
        for statement in READ_TABLES:
            database.execute(statement)
        database.execute("INSERT INTO read_state (version) VALUES (?)", (READ_VERSION,))
