from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from bedside.store.connection import Database, cipher_module, sqlite_utils_module
from bedside.store.errors import NotAWardFile, NothingSaved, WardFileUnreachable
from tests.store.examples import KEY

ROOT = Path(__file__).parents[2]


@pytest.fixture
def database(tmp_path: Path) -> Database:
    opened = Database(tmp_path / "a.db", KEY)
    with opened.writing():
        opened.execute("CREATE TABLE weights (id INTEGER PRIMARY KEY, kg TEXT NOT NULL) STRICT")
    return opened


def _weights(database: Database) -> list[str]:
    return [row[0] for row in database.rows("SELECT kg FROM weights ORDER BY id")]


def test_every_setting_an_entry_depends_on_is_made(database: Database) -> None:
    assert database.row("PRAGMA journal_mode") == ("wal",)
    assert database.number("PRAGMA synchronous") == 2
    assert database.number("PRAGMA foreign_keys") == 1
    assert database.number("PRAGMA recursive_triggers") == 1
    assert database.number("PRAGMA temp_store") == 2
    assert database.number("PRAGMA busy_timeout") > 0
    assert database.row("PRAGMA cipher_memory_security") == ("0",)


def test_the_database_inside_is_new_enough_for_wal() -> None:
    # Before 3.51.3 two connections could damage a WAL file (trap 9).
    found = tuple(int(part) for part in cipher_module().sqlite_version.split("."))
    assert found >= (3, 51, 3)


def test_sqlite_utils_catches_the_errors_sqlcipher_raises(database: Database) -> None:
    # Trap 6: over the standard library's classes this would escape as another error.
    module = sqlite_utils_module()
    assert module.utils.OperationalError is cipher_module().OperationalError
    assert database.tables["no such table"].exists() is False
    with pytest.raises(cipher_module().IntegrityError):
        database.tables["weights"].insert_all([{"id": 1, "kg": "1"}, {"id": 1, "kg": "2"}])


def test_sqlite_utils_never_brings_numpy_or_pandas_along(tmp_path: Path) -> None:
    # Trap 17: both are imported if they are merely installed; here they explode.
    for name in ("numpy", "pandas"):
        (tmp_path / f"{name}.py").write_text("raise SystemExit('imported')", "utf-8")
    program = (
        "import sys; sys.path.insert(0, sys.argv[1]);"
        "from bedside.store.connection import sqlite_utils_module;"
        "sqlite_utils_module(); sqlite_utils_module();"
        "assert not {'numpy', 'pandas'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", program, str(tmp_path)], check=True, cwd=ROOT)


def test_reading_does_without_sqlite_utils(tmp_path: Path) -> None:
    # Its import costs more than opening a large ward's board.
    program = (
        "import sys; from pathlib import Path;"
        "from bedside.store.connection import Database;"
        "database = Database(Path(sys.argv[1]), bytes(32));"
        "assert database.rows('SELECT 1') == [(1,)];"
        "assert 'sqlite_utils' not in sys.modules"
    )
    place = str(tmp_path / "b.db")
    subprocess.run([sys.executable, "-c", program, place], check=True, cwd=ROOT)


def test_a_misspelt_table_or_column_is_refused_and_not_made(database: Database) -> None:
    # Trap 7: sqlite-utils would create both; plain statements do not.
    for sql in ("INSERT INTO wieghts (kg) VALUES ('1')", "INSERT INTO weights (gk) VALUES ('1')"):
        with pytest.raises(NothingSaved), database.writing():
            database.execute(sql)
    assert database.tables.table_names() == ["weights"]
    assert [column.name for column in database.tables["weights"].columns] == ["id", "kg"]


def test_a_decimal_cannot_slip_in_as_a_float(database: Database) -> None:
    # Trap 3: a STRICT text column gives back the very digits.
    with database.writing():
        database.execute("INSERT INTO weights (kg) VALUES (?)", ("18.20",))
    assert _weights(database) == ["18.20"]
    assert "STRICT" in database.tables["weights"].schema


def test_a_block_is_all_or_nothing(database: Database) -> None:
    # Trap 4: each statement outside a written BEGIN would commit by itself.
    with pytest.raises(KeyError), database.writing():
        database.execute("INSERT INTO weights (kg) VALUES ('1')")
        raise KeyError
    assert _weights(database) == []


def test_a_block_inside_is_a_savepoint(database: Database) -> None:
    with database.writing():
        database.execute("INSERT INTO weights (kg) VALUES ('kept')")
        with pytest.raises(KeyError), database.writing():
            database.execute("INSERT INTO weights (kg) VALUES ('dropped')")
            raise KeyError
        with database.writing():
            database.execute("INSERT INTO weights (kg) VALUES ('also kept')")
    assert _weights(database) == ["kept", "also kept"]


def test_the_write_lock_is_taken_before_anything_is_read(database: Database) -> None:
    other = Database(database.path, KEY)
    other.execute("PRAGMA busy_timeout = 1")
    with database.writing():
        with pytest.raises(NothingSaved, match="locked"), other.writing():
            pass
        assert _weights(other) == []
    with other.writing():
        other.execute("INSERT INTO weights (kg) VALUES ('later')")
    assert _weights(database) == ["later"]


def test_another_key_opens_nothing(database: Database) -> None:
    database.close()
    with pytest.raises(NotAWardFile):
        Database(database.path, bytes(32))
    with pytest.raises(ValueError, match="32 bytes"):
        Database(database.path, b"short")


def test_a_file_that_cannot_be_reached_is_not_called_foreign(tmp_path: Path) -> None:
    with pytest.raises(WardFileUnreachable):
        Database(tmp_path, KEY)


def test_the_raw_key_is_used_and_no_passphrase_derived(database: Database) -> None:
    # Trap 8: a passphrase costs its slow derivation on every connection.
    database.close()
    dbapi = cipher_module()
    for key, opens in ((f"x'{KEY.hex()}'", True), (KEY.hex(), False)):
        connection = dbapi.connect(str(database.path))
        connection.execute(f'PRAGMA key = "{key}"')
        try:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
            opened = True
        except dbapi.DatabaseError:
            opened = False
        connection.close()
        assert opened is opens


def test_the_calls_that_damage_silently_are_made_nowhere() -> None:
    # Traps 4, 5 and 7: each of these looks harmless and is not.
    for module in (ROOT / "bedside").rglob("*.py"):
        source = module.read_text("utf-8")
        for call in (".transform(", "enable_counts(", "alter=True", "with db.conn", "enable_fts("):
            assert call not in source, f"{call} in {module.name}"


def test_only_one_module_of_the_program_meets_the_database_packages() -> None:
    for module in (ROOT / "bedside").rglob("*.py"):
        if module.name != "connection.py":
            lines = module.read_text("utf-8").splitlines()
            imports = [line for line in lines if line.lstrip().startswith(("import ", "from "))]
            assert not any("sqlcipher3" in line or "sqlite" in line for line in imports)
