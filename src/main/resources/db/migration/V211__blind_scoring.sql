-- A round may have each member of a team score alone (独立评分); see decision 0050.
ALTER TABLE evaluation_team ADD COLUMN blind BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE evaluation_team ADD COLUMN consumer VARCHAR(60);
ALTER TABLE evaluation_team ADD COLUMN third VARCHAR(60);
ALTER TABLE evaluation_team ADD COLUMN thirdcalledat TIMESTAMP;
ALTER TABLE joint_sheet ADD COLUMN scorer VARCHAR(60);
ALTER TABLE item_mark ADD COLUMN why VARCHAR(1000);
