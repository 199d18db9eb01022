#!/usr/bin/env python3
"""The cells of the first worksheet of each file, a line of JSON a file: second_look.py FILE… XLSX and ODS by read_sheet.py, CSV by Python's own reader. Null:
it can't be read. Standard library only."""
import csv
import io
import json
import pathlib
import sys
import zipfile
import xml.etree.ElementTree as ET

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "tables"))
import read_sheet  # noqa: E402


def text_of(content):
    if content[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return content.decode("utf-16")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("gb18030")


def cells_of_csv(name):
    text = text_of(pathlib.Path(name).read_bytes())
    best = []
    for sign in ",\t;":  # the one that makes most cells
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=sign))
        if sum(map(len, rows)) > sum(map(len, best)):
            best = rows
    return [[cell.strip() for cell in row] for row in best]


def main():
    for name in sys.argv[1:]:
        try:
            rows = cells_of_csv(name) if name.endswith(".csv") else read_sheet.read(name)["sheets"][0]["rows"]
        except (ET.ParseError, KeyError, ValueError, IndexError, TypeError, StopIteration, AttributeError, csv.Error, zipfile.BadZipFile):
            rows = None
        print(json.dumps(rows, ensure_ascii=False))


if __name__ == "__main__":
    main()
