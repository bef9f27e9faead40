-- Which party did not attend a mediation that ended for this ground: only the absence of the shop counts against it.

ALTER TABLE complaint_case ADD COLUMN absent VARCHAR(40);
