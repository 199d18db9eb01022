-- From version 2 to today's: the first read tables go; the views for people stay as they are.
-- What goes here is laid anew: whatever of schema.sql is not in the file is made next, then the read tables are filled
-- from the events. Events, personal rows and scripts are never touched.

DROP TABLE IF EXISTS visits;
DROP TABLE IF EXISTS waits;
DROP TABLE IF EXISTS handovers;
DROP TABLE IF EXISTS escalations;
DROP TABLE IF EXISTS promises;
