-- Plans of visits that take a random draw over, with the position of each visit on the route of its pair.

ALTER TABLE visit_plan ADD COLUMN draw VARCHAR(20);
ALTER TABLE visit_plan ADD CONSTRAINT visit_plan_of_draw FOREIGN KEY (draw) REFERENCES random_draw (number);
ALTER TABLE visit_plan ADD CONSTRAINT visit_plan_draw UNIQUE (draw);
ALTER TABLE title_visit ADD COLUMN stopnumber INTEGER;
