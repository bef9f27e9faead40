-- What was counted or measured for a mark, from which its points follow.
ALTER TABLE item_mark ADD COLUMN measured DOUBLE PRECISION;
ALTER TABLE item_mark ADD COLUMN measuredof DOUBLE PRECISION;
