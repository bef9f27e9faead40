-- The due day that ran when a step was taken: a recall returns to it.
ALTER TABLE journal ADD COLUMN due_before DATE;

-- A recalled return stays on file and is not counted.
ALTER TABLE return_notice ADD COLUMN recalledat TIMESTAMP;
