-- Differences on the agency of a case are owned by the office that imported the file, which can let the case take the
-- agency of the platform; before, they were owned by the unit that has the case.

UPDATE complaint_difference SET ownedby = office, version = version + 1
  WHERE type = 'DIFFERENT' AND field = 'AGENCY' AND clearedat IS NULL;
