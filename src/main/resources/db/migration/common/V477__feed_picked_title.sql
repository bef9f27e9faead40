-- An officer picks a title for a record on a credit code that is shared by titles without premises.

ALTER TABLE feed_record ADD COLUMN pickedtitle VARCHAR(19) REFERENCES title (number);
CREATE INDEX feed_record_pickedtitle ON feed_record (pickedtitle);
