/**
 * Run by the Python of Home Assistant's image: `dump.py ARCHIVES SCRATCH KEEP FILE`. Writes `load.sql` for psql: one transaction that
 * makes the schema of the archive's night, holds the number of rows against what was read, and drops nights past KEEP. Whoever
 * reads sees a night whole or not at all, and a run that is cut off leaves what there was.
 *
 * A column has the type of its declaration (`integer`, `real`, `text`, `blob`). SQLite lets a value be of another, or a text hold what
 * PostgreSQL's cannot; such a column is `mixed`, a text that names each value's type, so that nothing is lost and no night fails for it.
 * `sqlite_objects` and `sqlite_columns` keep what a restore needs beside the rows.
 */
export const dumpScript = String.raw`import datetime
import pathlib
import shutil
import sqlite3
import sys
import tarfile

PREFIX = "home-assistant-"
ENDING = ".tar.gz"
STAMP = "%Y%m%dT%H%M%SZ"
TYPES = {"integer": "bigint", "real": "double precision", "text": "text", "blob": "bytea", "mixed": "text"}
ESCAPES = str.maketrans({"\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"})
OURS = "name NOT LIKE 'sqlite/_%' ESCAPE '/' AND sql IS NOT NULL"
COUNTED = """DO $$
DECLARE
  expected record;
  found bigint;
BEGIN
  FOR expected IN SELECT name, rows FROM sqlite_objects WHERE rows IS NOT NULL LOOP
    EXECUTE format('SELECT count(*) FROM %I', expected.name) INTO found;
    IF found <> expected.rows THEN
      RAISE EXCEPTION 'table % has % rows, and % were sent', expected.name, found, expected.rows;
    END IF;
  END LOOP;
END $$;
"""


def newest(archives):
    made = {}
    for path in archives.glob(f"{PREFIX}*{ENDING}"):
        stamp = path.name[len(PREFIX):-len(ENDING)]
        try:
            made[datetime.datetime.strptime(stamp, STAMP)] = path
        except ValueError:
            print(f"{path}: not named by a time, passed over")
    if not made:
        raise SystemExit(f"{archives}: no archive; the backup of the folder comes first")
    last = max(made)
    age = datetime.datetime.now(datetime.timezone.utc).replace(tzinfo=None) - last
    if age > datetime.timedelta(days=1):
        raise SystemExit(f"{made[last]}: older than a day; see why there is no newer archive")
    return last, made[last]


def extract(archive, name, target):
    with tarfile.open(archive) as files:
        try:
            source = files.extractfile(name)
        except KeyError:
            raise SystemExit(f"{archive}: holds no {name}") from None
        with source, target.open("wb") as file:
            shutil.copyfileobj(source, file)


def quoted(name):
    return '"' + name.replace('"', '""') + '"'


def declared_kind(declaration):
    words = declaration.upper()
    if "INT" in words or "BOOL" in words:
        return "integer"
    if any(word in words for word in ("REAL", "FLOA", "DOUB")):
        return "real"
    return "blob" if words in ("", "BLOB") else "text"


def columns_of(source, table):
    """Name -> kind; a scan of the table says whether its values are what it declares."""
    declared = {row[1]: declared_kind(row[2]) for row in source.execute(f"PRAGMA table_info({quoted(table)})")}
    tests = []
    for name, kind in declared.items():
        column = quoted(name)
        test = f"typeof({column}) NOT IN ('null', '{kind}')"
        tests.append(f"max({test} OR instr(CAST({column} AS BLOB), x'00') > 0)" if kind == "text" else f"max({test})")
    odd = source.execute(f"SELECT {', '.join(tests)} FROM {quoted(table)}").fetchone()
    return {name: "mixed" if other else kind for (name, kind), other in zip(declared.items(), odd)}


def mixed(value):
    if isinstance(value, (int, float)):
        return f"{'integer' if isinstance(value, int) else 'real'}:{value!r}"
    return f"text:{value.encode().hex()}" if isinstance(value, str) else f"blob:{value.hex()}"


def field(kind, value):
    if value is None:
        return "\\N"
    if kind == "mixed":
        return mixed(value)
    if kind == "text":
        return value.translate(ESCAPES)
    return "\\\\x" + value.hex() if kind == "blob" else repr(value)


def write_table(sql, name, columns, rows):
    """How many rows it was."""
    definitions = ", ".join(f"{quoted(column)} {TYPES[kind]}" for column, kind in columns.items())
    sql.write(f"CREATE TABLE {quoted(name)} ({definitions});\n")
    sql.write(f"COPY {quoted(name)} ({', '.join(map(quoted, columns))}) FROM stdin;\n")
    count = 0
    for row in rows:
        sql.write("\t".join(field(kind, value) for kind, value in zip(columns.values(), row)) + "\n")
        count += 1
    sql.write("\\.\n")
    return count


def dump(source, sql):
    """How many rows each table had."""
    counts, columns = {}, []
    for (table,) in source.execute(f"SELECT name FROM sqlite_master WHERE type = 'table' AND {OURS}").fetchall():
        kinds = columns_of(source, table)
        rows = source.execute(f"SELECT {', '.join(map(quoted, kinds))} FROM {quoted(table)} ORDER BY rowid")
        counts[table] = write_table(sql, table, kinds, rows)
        columns += [(table, at, name, kind) for at, (name, kind) in enumerate(kinds.items())]
    objects = source.execute(f"SELECT rowid, type, name, sql FROM sqlite_master WHERE {OURS} ORDER BY rowid")
    kinds = {"position": "integer", "type": "text", "name": "text", "sql": "text", "rows": "integer"}
    write_table(sql, "sqlite_objects", kinds, [(*row, counts.get(row[2])) for row in objects])
    kinds = {"table_name": "text", "position": "integer", "name": "text", "kind": "text"}
    write_table(sql, "sqlite_columns", kinds, columns)
    sql.write(COUNTED)
    return counts


def main(archives, scratch, keep, file):
    made, archive = newest(archives)
    night = f"recorder_{made.strftime(STAMP).lower()}"
    database = scratch / "recorder.db"
    extract(archive, file, database)
    source = sqlite3.connect(f"{database.as_uri()}?immutable=1", uri=True)
    with (scratch / "load.sql").open("w", encoding="utf-8", newline="\n") as sql:
        sql.write("BEGIN;\nSET LOCAL client_encoding = 'UTF8';\nSET LOCAL lock_timeout = '5min';\n")
        # a night that is copied again replaces itself
        sql.write(f"SET LOCAL client_min_messages = warning;\nDROP SCHEMA IF EXISTS {night} CASCADE;\n")
        sql.write(f"CREATE SCHEMA {night};\nSET LOCAL search_path = {night};\n")
        counts = dump(source, sql)
        sql.write("SELECT format('DROP SCHEMA %I CASCADE', nspname) FROM pg_catalog.pg_namespace\n")
        sql.write(f"WHERE nspname ~ '^recorder_[0-9]{{8}}t[0-9]{{6}}z$' ORDER BY nspname DESC OFFSET {keep} \\gexec\nCOMMIT;\n")
    source.close()
    database.unlink()
    print(f"{night}: {len(counts)} tables, {sum(counts.values())} rows of {archive.name}")


main(pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]).resolve(), int(sys.argv[3]), sys.argv[4])
`;
