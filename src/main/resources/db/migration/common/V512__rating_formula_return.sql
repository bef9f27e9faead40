-- Return of an issue of the rating formula by the second officer, instead of its adoption.

ALTER TABLE rating_formula_issue ADD COLUMN returnreason VARCHAR(1000);
ALTER TABLE rating_formula_issue ADD COLUMN returnedby VARCHAR(100);
ALTER TABLE rating_formula_issue ADD COLUMN returnedat TIMESTAMP;
