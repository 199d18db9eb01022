-- From version 6 to today's: the read tables had neither the badge of a visit nor what its visitor is known by. No event
-- had either, so that the rows are right as they are. The view of visits tells the badge.

DROP VIEW IF EXISTS visit_log;

ALTER TABLE visits ADD COLUMN badge INTEGER NOT NULL DEFAULT 0;
ALTER TABLE visitors ADD COLUMN known_by TEXT NOT NULL DEFAULT '';
