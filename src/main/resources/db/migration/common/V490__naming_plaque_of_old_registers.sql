-- The last day for returning the plaque of a title that has expired before its register is imported.
ALTER TABLE staged_title ADD COLUMN plaquedueon DATE;
