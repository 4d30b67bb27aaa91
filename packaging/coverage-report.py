#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints line coverage of the sources below a folder, from the .gcda files of a gcc build.

usage: coverage-report.py BUILD-DIR FOLDER
"""
import collections
import gzip
import json
import os
import pathlib
import subprocess
import sys
import tempfile


def main(build, folder):
    root = os.path.realpath(".")
    hits = collections.defaultdict(lambda: collections.defaultdict(int))
    counts = [str(path.resolve()) for path in pathlib.Path(build).rglob("*.gcda")]
    with tempfile.TemporaryDirectory() as scratch:
        for begin in range(0, len(counts), 50):
            subprocess.run(["gcov", "--json-format", "--preserve-paths", *counts[begin:begin + 50]], cwd=scratch, check=True,
                           stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        for report in pathlib.Path(scratch).glob("*.gcov.json.gz"):
            document = json.loads(gzip.open(report).read())
            for file in document["files"]:
                path = os.path.relpath(os.path.realpath(os.path.join(document["current_working_directory"], file["file"])), root)
                if path.startswith(folder.rstrip("/") + "/"):
                    for line in file["lines"]:
                        hits[path][line["line_number"]] += line["count"]
    rows = sorted((sum(map(bool, lines.values())) / len(lines), len(lines), path) for path, lines in hits.items() if lines)
    for share, lines, path in rows:
        print(f"{share:7.1%}  of {lines:5d} lines  {path}")
    reached = sum(sum(map(bool, lines.values())) for lines in hits.values())
    total = sum(map(len, hits.values()))
    print(f"{reached / max(total, 1):7.1%}  of {total:5d} lines  {folder}")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
