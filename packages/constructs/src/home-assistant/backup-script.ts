/**
 * Run by the Python of Home Assistant's own image: `backup.py SOURCE TARGET KEEP`. A database is copied through SQLite, so
 * that the copy is whole while Home Assistant writes; other files are replaced, not rewritten, by the program. An archive
 * appears under its name only when it is complete, and only then do older ones go.
 */
export const backupScript = `import os
import pathlib
import shutil
import sqlite3
import sys
import tarfile
import time

PREFIX = "home-assistant-"
# the program makes these anew
SKIPPED_FOLDERS = {"deps", "tts", "backups", "__pycache__"}
SKIPPED_ENDINGS = ("-wal", "-shm", "-journal", ".log", ".log.1", ".log.fault")


def is_database(path):
    with path.open("rb") as file:
        return file.read(16) == b"SQLite format 3\\0"


def copy_database(path, scratch):
    copy = scratch / "copy.db"
    copy.unlink(missing_ok=True)
    source = sqlite3.connect(f"{path.as_uri()}?mode=rw", uri=True, timeout=60)
    target = sqlite3.connect(copy)
    try:
        source.backup(target)
        state = target.execute("PRAGMA quick_check").fetchone()[0]
    finally:
        target.close()
        source.close()
    if state != "ok":
        raise SystemExit(f"{path}: the copy is damaged: {state}")
    return copy


def files(source):
    for folder, folders, names in os.walk(source):
        folders[:] = sorted(name for name in folders if name not in SKIPPED_FOLDERS)
        for name in sorted(names):
            path = pathlib.Path(folder, name)
            if not name.endswith(SKIPPED_ENDINGS) and (path.is_symlink() or path.is_file()):
                yield path


def add(archive, path, name, scratch):
    if not path.is_symlink() and is_database(path):
        archive.add(copy_database(path, scratch), name)
    else:
        archive.add(path, name, recursive=False)


def main(source, target, keep):
    scratch = target / ".scratch"
    shutil.rmtree(scratch, ignore_errors=True)
    scratch.mkdir()
    partial = scratch / "archive"
    with partial.open("wb") as raw:
        with tarfile.open(fileobj=raw, mode="w:gz") as archive:
            for path in files(source):
                try:
                    add(archive, path, str(path.relative_to(source)), scratch)
                except FileNotFoundError:
                    print(f"{path}: gone before it was read")
        raw.flush()
        os.fsync(raw.fileno())
    whole = target / time.strftime(f"{PREFIX}%Y%m%dT%H%M%SZ.tar.gz", time.gmtime())
    partial.replace(whole)
    shutil.rmtree(scratch)
    for old in sorted(target.glob(f"{PREFIX}*.tar.gz"))[:-keep]:
        old.unlink()
    print(f"{whole}: {whole.stat().st_size} bytes")


main(pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]).resolve(), int(sys.argv[3]))
`;
