-- From version 9 to today's: no mark of a paper named an earlier visit. The tables are the same; the number keeps a program
-- that does not know the field from showing such papers as here.

SELECT 1;
