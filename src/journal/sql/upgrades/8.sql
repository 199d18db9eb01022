-- From version 8 to today's: of money it was not told who keeps it. No event had passed it on, so that it was kept by who
-- took it.

ALTER TABLE takings ADD COLUMN keeper TEXT NOT NULL DEFAULT '';
UPDATE takings SET keeper = person;
