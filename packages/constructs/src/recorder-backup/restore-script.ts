/**
 * Run by a person, where python3 and psql are: `restore.py NIGHT TARGET` makes an SQLite database of one night's schema. It asks psql,
 * which finds the server by the usual variables (`PGHOST` and so on). The target appears under its name only when it is whole.
 */
export const restoreScript = String.raw`import os
import pathlib
import re
import sqlite3
import subprocess
import sys

NIGHT = re.compile(r"recorder_\d{8}t\d{6}z")
ESCAPED = re.compile(r"\\(.)")
CONTROLS = {"b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t", "v": "\v"}
OUTPUT = "-c client_encoding=UTF8 -c bytea_output=hex -c extra_float_digits=1"


def rows(query):
    command = ["psql", "--no-psqlrc", "--quiet", "--set=ON_ERROR_STOP=1", f"--command=COPY ({query}) TO STDOUT"]
    environment = {**os.environ, "PGOPTIONS": OUTPUT, "PGCLIENTENCODING": "UTF8"}
    with subprocess.Popen(command, stdout=subprocess.PIPE, encoding="utf-8", env=environment) as psql:
        for line in psql.stdout:
            yield [None if text == "\\N" else unescaped(text) for text in line.removesuffix("\n").split("\t")]
    if psql.returncode != 0:
        raise SystemExit(f"psql could not read: {query}")


def unescaped(text):
    return ESCAPED.sub(lambda found: CONTROLS.get(found[1], found[1]), text)


def value(kind, text):
    if text is None:
        return None
    if kind == "mixed":
        kind, _, rest = text.partition(":")
        if kind in ("text", "blob"):
            octets = bytes.fromhex(rest)
            return octets.decode() if kind == "text" else octets
        return value(kind, rest)
    if kind == "blob":
        return bytes.fromhex(text[2:])
    return {"integer": int, "real": float, "text": str}[kind](text)


def quoted(name):
    return '"' + name.replace('"', '""') + '"'


def fill(database, night, table, columns):
    """How many rows came."""
    names = ", ".join(quoted(name) for name, _ in columns)
    insert = f"INSERT INTO {quoted(table)} ({names}) VALUES ({', '.join('?' * len(columns))})"
    read = rows(f"SELECT {names} FROM {night}.{quoted(table)}")
    kinds = [kind for _, kind in columns]
    return database.executemany(insert, ([value(kind, text) for kind, text in zip(kinds, row)] for row in read)).rowcount


def restore(night, database):
    columns = {}
    for table, name, kind in rows(f"SELECT table_name, name, kind FROM {night}.sqlite_columns ORDER BY table_name, position"):
        columns.setdefault(table, []).append((name, kind))
    objects = list(rows(f"SELECT name, sql, rows FROM {night}.sqlite_objects ORDER BY rows IS NULL, position"))
    database.execute("BEGIN")
    # tables come first; indexes are made when the rows are there
    for name, sql, count in objects:
        database.execute(sql)
        if count is None:
            continue
        came = max(fill(database, night, name, columns[name]), 0)
        if came != int(count):
            raise SystemExit(f"table {name}: {came} rows came of {count}")
    database.execute("COMMIT")
    state = database.execute("PRAGMA integrity_check").fetchone()[0]
    if state != "ok":
        raise SystemExit(f"the restored database is damaged: {state}")


def main(night, target):
    if not NIGHT.fullmatch(night):
        raise SystemExit(f"a night is named recorder_<date>t<time>z, got {night}")
    if target.exists():
        raise SystemExit(f"{target} is there already; name another file")
    partial = target.with_name(f"{target.name}.partial")
    partial.unlink(missing_ok=True)
    database = sqlite3.connect(partial, isolation_level=None)
    try:
        restore(night, database)
    finally:
        database.close()
    partial.replace(target)
    print(f"{target}: {target.stat().st_size} bytes")


main(sys.argv[1], pathlib.Path(sys.argv[2]))
`;
