-- Phone number that the public register shows: only with the consent of the holder, so null by default.
ALTER TABLE title ADD COLUMN phone VARCHAR(30);
