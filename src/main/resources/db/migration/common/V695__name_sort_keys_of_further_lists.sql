-- Keys that order the names of further lists as NameCollation does; V696 computes those of the rows that exist.
ALTER TABLE complaint_case ADD COLUMN tradersortkey VARCHAR(120) NOT NULL DEFAULT '';
ALTER TABLE offence_report ADD COLUMN reportedsortkey VARCHAR(120) NOT NULL DEFAULT '';
ALTER TABLE station ADD COLUMN hostsortkey VARCHAR(120) NOT NULL DEFAULT '';
ALTER TABLE station_case ADD COLUMN shopsortkey VARCHAR(120) NOT NULL DEFAULT '';
ALTER TABLE association_case ADD COLUMN tradersortkey VARCHAR(120) NOT NULL DEFAULT '';
ALTER TABLE message_cluster ADD COLUMN signsortkey VARCHAR(120) NOT NULL DEFAULT '';
ALTER TABLE reentry_ban ADD COLUMN holdersortkey VARCHAR(120) NOT NULL DEFAULT '';
ALTER TABLE notice_item ADD COLUMN signsortkey VARCHAR(120) NOT NULL DEFAULT '';
ALTER TABLE visit_plan ADD COLUMN namesortkey VARCHAR(120) NOT NULL DEFAULT '';
ALTER TABLE random_draw ADD COLUMN namesortkey VARCHAR(120) NOT NULL DEFAULT '';
ALTER TABLE survey ADD COLUMN namesortkey VARCHAR(120) NOT NULL DEFAULT '';
ALTER TABLE official_check ADD COLUMN unitsortkey VARCHAR(120) NOT NULL DEFAULT '';
