-- From version 5 to today's: events had no chain by desk, no mark and no cipher; the views for people told China's time.
-- Of events the columns of chain format 2 are added; what was written stays as it was, and so do personal rows and
-- scripts.

DROP VIEW IF EXISTS event_log;
DROP VIEW IF EXISTS handover_log;
DROP VIEW IF EXISTS visit_log;

ALTER TABLE events ADD COLUMN format INTEGER NOT NULL DEFAULT 1;
ALTER TABLE events ADD COLUMN desk_seq INTEGER NOT NULL DEFAULT 0;
ALTER TABLE events ADD COLUMN desk_prev TEXT NOT NULL DEFAULT '';
ALTER TABLE events ADD COLUMN desk_hash TEXT NOT NULL DEFAULT '';
ALTER TABLE events ADD COLUMN cipher TEXT NOT NULL DEFAULT '';
ALTER TABLE events ADD COLUMN key_id TEXT NOT NULL DEFAULT '';
ALTER TABLE events ADD COLUMN mark TEXT NOT NULL DEFAULT '';

-- The read tables had neither the badge of a visit nor what its visitor is known by. No event had either, so that the
-- rows are right as they are.
ALTER TABLE visits ADD COLUMN badge INTEGER NOT NULL DEFAULT 0;
ALTER TABLE visitors ADD COLUMN known_by TEXT NOT NULL DEFAULT '';
