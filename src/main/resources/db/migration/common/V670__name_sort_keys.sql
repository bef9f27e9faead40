-- Keys that order names as NameCollation does; V671 computes those of the rows that exist.
ALTER TABLE merchant ADD COLUMN namesortkey VARCHAR(120) NOT NULL DEFAULT '';
ALTER TABLE premises ADD COLUMN signsortkey VARCHAR(120) NOT NULL DEFAULT '';
ALTER TABLE account ADD COLUMN namesortkey VARCHAR(120) NOT NULL DEFAULT '';
ALTER TABLE station ADD COLUMN namesortkey VARCHAR(120) NOT NULL DEFAULT '';
ALTER TABLE compensation_scheme ADD COLUMN holdersortkey VARCHAR(120) NOT NULL DEFAULT '';
ALTER TABLE title ADD COLUMN namesortkey VARCHAR(120) NOT NULL DEFAULT '';
ALTER TABLE title ADD COLUMN signsortkey VARCHAR(120) NOT NULL DEFAULT '';
ALTER TABLE staged_title ADD COLUMN namesortkey VARCHAR(120) NOT NULL DEFAULT '';
ALTER TABLE staged_title ADD COLUMN signsortkey VARCHAR(120) NOT NULL DEFAULT '';
