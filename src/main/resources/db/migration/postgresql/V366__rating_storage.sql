-- A rating and its changes are written by one class in one transaction and never deleted. PostgreSQL checks the reference for
-- each of a million changes of a night, which takes about a fifth of storing them. The free space lets a changed rating stay
-- on its page, so that no index is written.

ALTER TABLE rating_change DROP CONSTRAINT rating_change_title_fkey;
ALTER TABLE title_rating SET (fillfactor = 50);
