-- The journal's tables as they are today (version 10, PRAGMA user_version). A new journal is made from this file; how an
-- older one comes here is in upgrades/N.sql. docs/journal-format.md says what the columns mean.

-- ---- The truth: what was written stays as it was ----

CREATE TABLE events(
    seq INTEGER PRIMARY KEY,
    event_id TEXT NOT NULL UNIQUE,
    visit_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    version INTEGER NOT NULL,
    utc_ms INTEGER NOT NULL,
    offset_min INTEGER NOT NULL,
    steady_ms INTEGER NOT NULL,
    actor TEXT NOT NULL,
    desk TEXT NOT NULL,
    script_id TEXT NOT NULL,
    script_hash TEXT NOT NULL,
    payload TEXT NOT NULL,
    personal_hash TEXT NOT NULL,
    prev_hash TEXT NOT NULL,
    hash TEXT NOT NULL,
    format INTEGER NOT NULL DEFAULT 1,
    desk_seq INTEGER NOT NULL DEFAULT 0,
    desk_prev TEXT NOT NULL DEFAULT '',
    desk_hash TEXT NOT NULL DEFAULT '',
    cipher TEXT NOT NULL DEFAULT '',
    key_id TEXT NOT NULL DEFAULT '',
    mark TEXT NOT NULL DEFAULT '');
CREATE INDEX events_by_visit ON events(visit_id, seq);
CREATE INDEX events_by_kind ON events(kind, seq);

-- What names or describes a person; these rows can be erased, the chain covers their hash.
CREATE TABLE personal(
    event_id TEXT PRIMARY KEY,
    salt TEXT NOT NULL,
    content TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE scripts(
    hash TEXT PRIMARY KEY,
    script_id TEXT NOT NULL,
    text TEXT NOT NULL) WITHOUT ROWID;

CREATE TRIGGER events_never_change BEFORE UPDATE ON events
BEGIN
    SELECT RAISE(ABORT, 'the journal is append-only');
END;
CREATE TRIGGER events_never_go BEFORE DELETE ON events
BEGIN
    SELECT RAISE(ABORT, 'the journal is append-only');
END;
CREATE TRIGGER scripts_never_change BEFORE UPDATE ON scripts
BEGIN
    SELECT RAISE(ABORT, 'archived scripts do not change');
END;

-- ---- Read tables: all of them can be made anew from the events (yingkectl verify --rebuild) ----

-- nr is the number of the event by which the visit began: the same each time the tables are made anew, and in the
-- order of arrival, so that a page is a range of it.
CREATE TABLE visits(
    nr INTEGER PRIMARY KEY,
    visit_id TEXT NOT NULL UNIQUE,
    day INTEGER NOT NULL,
    channel TEXT NOT NULL,
    first_contact TEXT NOT NULL,
    server TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL,
    scenario TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL DEFAULT '',
    people TEXT NOT NULL DEFAULT '',
    arrived_utc INTEGER NOT NULL,
    offset_min INTEGER NOT NULL,
    arrived_steady INTEGER NOT NULL,
    served_steady INTEGER,
    closed_utc INTEGER,
    closed_steady INTEGER,
    outcome TEXT,
    wait_ms INTEGER,
    over_limit INTEGER NOT NULL DEFAULT 0,
    served_ms INTEGER NOT NULL DEFAULT 0,
    escalations INTEGER NOT NULL DEFAULT 0,
    handovers INTEGER NOT NULL DEFAULT 0,
    promises INTEGER NOT NULL DEFAULT 0,
    promises_open INTEGER NOT NULL DEFAULT 0,
    papers_missing INTEGER NOT NULL DEFAULT 0,
    came_back INTEGER NOT NULL DEFAULT 0,
    reopened INTEGER NOT NULL DEFAULT 0,
    notes INTEGER NOT NULL DEFAULT 0,
    visitor_ms INTEGER NOT NULL DEFAULT 0,
    badge INTEGER NOT NULL DEFAULT 0);
CREATE INDEX visits_by_day ON visits(day, nr);
CREATE INDEX visits_open ON visits(nr) WHERE state <> 'closed';
CREATE INDEX visits_by_end ON visits(closed_utc);

-- What names a person: erased by purge.
CREATE TABLE visitors(
    nr INTEGER PRIMARY KEY,
    surname TEXT NOT NULL,
    title TEXT NOT NULL,
    role TEXT NOT NULL,
    room TEXT NOT NULL,
    telephone TEXT NOT NULL,
    matter TEXT NOT NULL,
    known_by TEXT NOT NULL DEFAULT '');

-- The lanes: whose second it was.
CREATE TABLE spans(
    nr INTEGER NOT NULL,
    part INTEGER NOT NULL,
    kind TEXT NOT NULL,
    person TEXT NOT NULL,
    from_utc INTEGER NOT NULL,
    from_steady INTEGER NOT NULL,
    to_steady INTEGER,
    PRIMARY KEY(nr, part)) WITHOUT ROWID;

CREATE TABLE waits(
    visit_id TEXT PRIMARY KEY,
    day INTEGER NOT NULL,
    begun_utc INTEGER NOT NULL,
    limit_ms INTEGER NOT NULL,
    begun_steady INTEGER NOT NULL,
    ended_steady INTEGER,
    wait_ms INTEGER,
    over_limit INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID;
CREATE INDEX waits_by_day ON waits(day);

CREATE TABLE handovers(
    handover_id TEXT PRIMARY KEY,
    visit_id TEXT NOT NULL,
    from_person TEXT NOT NULL,
    to_person TEXT NOT NULL,
    role TEXT NOT NULL,
    by_escalation INTEGER NOT NULL,
    event_id TEXT NOT NULL,
    asked_utc INTEGER NOT NULL,
    asked_steady INTEGER NOT NULL,
    taken_utc INTEGER,
    taken_steady INTEGER,
    declined_utc INTEGER,
    given_back_utc INTEGER) WITHOUT ROWID;
CREATE INDEX handovers_by_visit ON handovers(visit_id);
CREATE INDEX handovers_by_time ON handovers(asked_utc);

CREATE TABLE escalations(
    event_id TEXT PRIMARY KEY,
    visit_id TEXT NOT NULL,
    level TEXT NOT NULL,
    reason TEXT NOT NULL,
    step TEXT NOT NULL,
    script TEXT NOT NULL,
    at_utc INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX escalations_by_visit ON escalations(visit_id);
CREATE INDEX escalations_by_time ON escalations(at_utc);

CREATE TABLE promises(
    promise_id TEXT PRIMARY KEY,
    visit_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    owner TEXT NOT NULL,
    due_utc INTEGER NOT NULL,
    due_day INTEGER NOT NULL,
    moved INTEGER NOT NULL DEFAULT 0,
    moves TEXT NOT NULL DEFAULT 'freely',
    state TEXT NOT NULL,
    made_utc INTEGER NOT NULL,
    made_day INTEGER NOT NULL,
    offset_min INTEGER NOT NULL,
    ended_utc INTEGER,
    event_id TEXT NOT NULL) WITHOUT ROWID;
CREATE INDEX promises_by_visit ON promises(visit_id);
CREATE INDEX promises_by_state ON promises(state, due_utc);
CREATE INDEX promises_by_owner ON promises(owner, state, due_utc);
CREATE INDEX promises_by_due_day ON promises(due_day);

CREATE TABLE seals(
    event_id TEXT PRIMARY KEY,
    day INTEGER NOT NULL,
    count INTEGER NOT NULL,
    head TEXT NOT NULL,
    person TEXT NOT NULL,
    at_utc INTEGER NOT NULL,
    offset_min INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX seals_by_day ON seals(day, count);

-- Receipts of money that was taken for finance: state is taken, voided or refunded; account is that with which it was
-- handed over, empty while it is at the desk.
CREATE TABLE takings(
    receipt TEXT PRIMARY KEY,
    visit_id TEXT NOT NULL,
    number TEXT NOT NULL,
    day INTEGER NOT NULL,
    desk TEXT NOT NULL,
    person TEXT NOT NULL,
    means TEXT NOT NULL,
    means_name TEXT NOT NULL,
    fen INTEGER NOT NULL,
    state TEXT NOT NULL DEFAULT 'taken',
    confirmed_by TEXT NOT NULL DEFAULT '',
    account TEXT NOT NULL DEFAULT '',
    at_utc INTEGER NOT NULL,
    offset_min INTEGER NOT NULL,
    keeper TEXT NOT NULL DEFAULT '') WITHOUT ROWID;
CREATE INDEX takings_by_day ON takings(day);
CREATE INDEX takings_here ON takings(visit_id) WHERE account = '';

-- Papers that visitors left here and that were not given back yet.
CREATE TABLE kept_papers(
    visit_id TEXT NOT NULL,
    paper TEXT NOT NULL,
    head INTEGER NOT NULL,
    person TEXT NOT NULL,
    kept_utc INTEGER NOT NULL,
    event_id TEXT NOT NULL,
    PRIMARY KEY(visit_id, paper, head)) WITHOUT ROWID;

-- Sums by day: steps are entered so often that reading a year's events would take seconds. An empty script and step:
-- before anybody served.
CREATE TABLE step_days(
    day INTEGER NOT NULL,
    script TEXT NOT NULL,
    step TEXT NOT NULL,
    entered INTEGER NOT NULL,
    spent_ms INTEGER NOT NULL,
    left_unserved INTEGER NOT NULL,
    broken_off INTEGER NOT NULL,
    PRIMARY KEY(day, script, step)) WITHOUT ROWID;

-- Words to search: personal, emptied by purge. A space stands between Han characters (format/search_words.h).
CREATE VIRTUAL TABLE visit_words USING fts5(words, tokenize='unicode61');

-- ---- Views for people who open the file with sqlite3: the time as the desk's clock told it, words instead of numbers ----

CREATE VIEW event_log AS
SELECT e.seq,
       strftime('%Y-%m-%d %H:%M:%S', e.utc_ms/1000 + e.offset_min*60, 'unixepoch') AS at,
       e.visit_id, e.kind, e.actor, e.desk, e.script_id, e.payload,
       p.content AS personal
FROM events e LEFT JOIN personal p ON p.event_id = e.event_id;

-- All times of a handover by the offset of the moment it was asked for.
CREATE VIEW handover_log AS
SELECT h.visit_id, h.from_person, h.to_person, h.role,
       json_extract(p.content, '$.why') AS why,
       strftime('%Y-%m-%d %H:%M:%S', h.asked_utc/1000 + e.offset_min*60, 'unixepoch') AS asked,
       strftime('%Y-%m-%d %H:%M:%S', h.taken_utc/1000 + e.offset_min*60, 'unixepoch') AS taken,
       strftime('%Y-%m-%d %H:%M:%S', h.declined_utc/1000 + e.offset_min*60, 'unixepoch') AS declined,
       strftime('%Y-%m-%d %H:%M:%S', h.given_back_utc/1000 + e.offset_min*60, 'unixepoch') AS given_back,
       (h.taken_utc - h.asked_utc) / 1000.0 AS seconds_until_taken,
       h.by_escalation
FROM handovers h JOIN events e ON e.event_id = h.event_id LEFT JOIN personal p ON p.event_id = h.event_id;

CREATE VIEW visit_log AS
SELECT v.visit_id,
       strftime('%Y-%m-%d %H:%M:%S', v.arrived_utc/1000 + v.offset_min*60, 'unixepoch') AS arrived,
       v.channel, v.scenario, v.first_contact, v.server, v.state, v.outcome,
       w.wait_ms / 1000.0 AS wait_seconds,
       w.over_limit, v.handovers, v.escalations, v.badge
FROM visits v LEFT JOIN waits w ON w.visit_id = v.visit_id;
