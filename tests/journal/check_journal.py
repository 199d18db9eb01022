#!/usr/bin/env python3
"""The chain of a journal, checked from docs/journal-format.md alone, with nothing but Python: who doubts the program can
read this. check_journal.py FILE [KEYFILE]: prints what it counted, ends with 0 when all is as it was written, else with 1
and a line for each fault. Without the key the marks are not checked."""
import hashlib
import hmac
import json
import sqlite3
import sys


def sha256(values):
    """Of the compact JSON array, as UTF-8: no spaces, nothing escaped that need not be."""
    return hashlib.sha256(json.dumps(values, ensure_ascii=False, separators=(",", ":")).encode()).hexdigest()


def mark(key, values):
    data = json.dumps(values, ensure_ascii=False, separators=(",", ":")).encode()
    return hmac.new(key, data, hashlib.sha256).hexdigest()[:32]


def key_id(key):
    return hashlib.sha256(b"yingke-key" + key).hexdigest()[:8]


FIELDS = ("event_id visit_id kind version utc_ms offset_min steady_ms actor desk script_id script_hash payload "
          "personal_hash").split()
SINCE_2 = "format desk_seq desk_prev desk_hash cipher key_id mark".split()


class Chain:
    """Where the chain stands, and what was found."""

    def __init__(self, key):
        self.key, self.faults = key, []
        self.hash, self.count, self.desks, self.marked = "", 0, {}, 0

    def take(self, row):
        fields = [row[name] for name in FIELDS]
        seq, desk_seq, desk_hash = row["seq"], *self.desks.get(row["desk"], (0, ""))
        if seq != self.count + 1:
            self.faults.append(f"event {self.count + 1} is missing")
        if row.get("format", 1) == 1:
            made = sha256([self.hash, *fields])
            self.desks[row["desk"]] = (desk_seq + 1, made)
        else:
            own = sha256(["yingke-event-2", row["desk_prev"], row["desk_seq"], *fields, row["cipher"], row["key_id"]])
            made = sha256(["yingke-link-2", self.hash, own])
            if own != row["desk_hash"] or (row["desk_seq"], row["desk_prev"]) != (desk_seq + 1, desk_hash):
                self.faults.append(f"event {seq} does not follow its desk's last")
            self.desks[row["desk"]] = (row["desk_seq"], own)
            if self.key and row["key_id"] == key_id(self.key):
                self.marked += 1
                if row["mark"] != mark(self.key, ["yingke-event-1", row["hash"]]):
                    self.faults.append(f"event {seq} does not bear the key's mark")
        if row["prev_hash"] != self.hash or row["hash"] != made:
            self.faults.append(f"event {seq} is not as it was written")
        self.hash, self.count = row["hash"], seq


def check(path, key):
    chain = Chain(key)
    file = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    file.row_factory = sqlite3.Row
    erased = set()
    for row in map(dict, file.execute("SELECT * FROM events ORDER BY seq")):
        chain.take(row)
        if row["kind"] == "office_changed":
            change = json.loads(row["payload"])
            if change["what"] == "personal_erased":
                for part in change["after"].split(","):
                    first, _, last = part.partition("-")
                    erased.update(range(int(first), int(last or first) + 1))
        if row["kind"] == "day_sealed":
            seal = json.loads(row["payload"])
            there = file.execute("SELECT hash FROM events WHERE seq = ?", (seal["count"],)).fetchone()
            if there is None or there[0] != seal["head"]:
                chain.faults.append(f"the seal in event {row['seq']} names another event")
        if row["personal_hash"]:
            part = file.execute("SELECT salt, content FROM personal WHERE event_id = ?", (row["event_id"],)).fetchone()
            if part is not None and hashlib.sha256((part[0] + part[1]).encode()).hexdigest() != row["personal_hash"]:
                chain.faults.append(f"the personal part of event {row['seq']} is not as it was written")
            row["missing"] = part is None
        if row.get("missing"):
            chain.faults.append(row["seq"])
    chain.faults = [f"the personal part of event {one} was taken" if isinstance(one, int) else one
                    for one in chain.faults if one not in erased]
    head = json.load(open(path + ".head", encoding="utf-8"))
    there = file.execute("SELECT hash FROM events WHERE seq = ?", (head["count"],)).fetchone()
    if head["count"] and (there is None or there[0] != head["hash"]):
        chain.faults.append("the head names another event")
    if key and head.get("key") == key_id(key):
        if head["mark"] != mark(key, ["yingke-head-1", head["count"], head["hash"], head.get("open", False)]):
            chain.faults.append("the head does not bear the key's mark")
    return chain


def main():
    key = open(sys.argv[2], "rb").read() if len(sys.argv) > 2 else b""
    chain = check(sys.argv[1], key)
    for fault in chain.faults:
        print(fault)
    print(f"{chain.count} events, {chain.marked} marked, head {chain.hash}")
    return 1 if chain.faults else 0


if __name__ == "__main__":
    sys.exit(main())
