-- The visit of the calendar that was made because of a risk.
ALTER TABLE risk_visit ADD COLUMN visit VARCHAR(20);
