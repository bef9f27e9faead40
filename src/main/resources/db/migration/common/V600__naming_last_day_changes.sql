-- Last day of the term before and after a step that sets it, for the public sentence of a renewal or transition.

ALTER TABLE title_event ADD COLUMN endbefore DATE;
ALTER TABLE title_event ADD COLUMN endafter DATE;
