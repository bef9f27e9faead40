ALTER TABLE title ADD COLUMN plaquedueon DATE;
ALTER TABLE title ADD COLUMN plaquereturnedon DATE;
ALTER TABLE title ADD COLUMN plaquetakenby VARCHAR(100);
ALTER TABLE title ADD COLUMN plaquereturnphoto VARCHAR(36);
CREATE INDEX title_plaquedueon ON title (plaquedueon, owner);
