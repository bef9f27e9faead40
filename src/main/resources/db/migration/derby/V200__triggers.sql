-- Triggers of Derby, which has no procedural language: a refusal is a cast that fails, and its message holds the reason.
-- The triggers of PostgreSQL do the same.

-- Tables that are append-only.
CREATE TRIGGER published_edition_not_updated NO CASCADE BEFORE UPDATE ON published_edition FOR EACH STATEMENT
  SELECT CAST('published_edition is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
CREATE TRIGGER published_edition_not_deleted NO CASCADE BEFORE DELETE ON published_edition FOR EACH STATEMENT
  SELECT CAST('published_edition is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
CREATE TRIGGER journal_entry_not_updated NO CASCADE BEFORE UPDATE ON journal_entry FOR EACH STATEMENT
  SELECT CAST('journal_entry is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
CREATE TRIGGER journal_entry_not_deleted NO CASCADE BEFORE DELETE ON journal_entry FOR EACH STATEMENT
  SELECT CAST('journal_entry is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
CREATE TRIGGER item_mark_not_updated NO CASCADE BEFORE UPDATE ON item_mark FOR EACH STATEMENT
  SELECT CAST('item_mark is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
CREATE TRIGGER item_mark_not_deleted NO CASCADE BEFORE DELETE ON item_mark FOR EACH STATEMENT
  SELECT CAST('item_mark is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
CREATE TRIGGER objector_access_log_not_updated NO CASCADE BEFORE UPDATE ON objector_access_log FOR EACH STATEMENT
  SELECT CAST('objector_access_log is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
CREATE TRIGGER objector_access_log_not_deleted NO CASCADE BEFORE DELETE ON objector_access_log FOR EACH STATEMENT
  SELECT CAST('objector_access_log is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
CREATE TRIGGER signing_step_not_updated NO CASCADE BEFORE UPDATE ON signing_step FOR EACH STATEMENT
  SELECT CAST('signing_step is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
CREATE TRIGGER signing_step_not_deleted NO CASCADE BEFORE DELETE ON signing_step FOR EACH STATEMENT
  SELECT CAST('signing_step is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
CREATE TRIGGER title_event_not_updated NO CASCADE BEFORE UPDATE ON title_event FOR EACH STATEMENT
  SELECT CAST('title_event is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
CREATE TRIGGER title_event_not_deleted NO CASCADE BEFORE DELETE ON title_event FOR EACH STATEMENT
  SELECT CAST('title_event is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
CREATE TRIGGER audit_entry_not_updated NO CASCADE BEFORE UPDATE ON audit_entry FOR EACH STATEMENT
  SELECT CAST('audit_entry is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
CREATE TRIGGER audit_entry_not_deleted NO CASCADE BEFORE DELETE ON audit_entry FOR EACH STATEMENT
  SELECT CAST('audit_entry is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;

-- A candidacy is a subject of work.
CREATE TRIGGER candidacy_work_subject AFTER INSERT ON candidacy REFERENCING NEW AS added FOR EACH ROW
  INSERT INTO work_subject (id, type) VALUES (added.reference, 'CANDIDACY');

-- Rows that a recused account must not write (回避).
CREATE TRIGGER member_not_recused AFTER INSERT ON evaluation_team_member REFERENCING NEW AS added FOR EACH ROW
  SELECT CAST('the account is recused: ' || id AS INTEGER) FROM recused_member WHERE id = added.team;
CREATE TRIGGER mark_not_recused AFTER INSERT ON item_mark REFERENCING NEW AS added FOR EACH ROW
  SELECT CAST('the account is recused: ' || id AS INTEGER) FROM recused_mark WHERE id = added.id;
CREATE TRIGGER signature_not_recused AFTER INSERT ON sheet_signature REFERENCING NEW AS added FOR EACH ROW
  SELECT CAST('the account is recused: ' || id AS INTEGER) FROM recused_signature WHERE id = added.id;
CREATE TRIGGER opinion_not_recused AFTER INSERT ON evaluation_opinion REFERENCING NEW AS added FOR EACH ROW
  SELECT CAST('the account is recused: ' || id AS INTEGER) FROM recused_opinion WHERE id = added.id;

-- Changes of what the public reads: each raises the counter, whose row stays locked until the commit, so that the numbers
-- have the order of the commits; then it records the number, with the title's or empty for names that many titles show.
-- The first trigger of an event was created first and runs first.
CREATE TRIGGER title_1_added AFTER INSERT ON title FOR EACH STATEMENT
  UPDATE sequence_counter SET value = value + 1 WHERE series = 'register';
CREATE TRIGGER title_2_added AFTER INSERT ON title REFERENCING NEW AS changed FOR EACH ROW
  INSERT INTO register_change SELECT value, changed.number, CURRENT_TIMESTAMP FROM sequence_counter WHERE series = 'register';
CREATE TRIGGER title_1_changed AFTER UPDATE ON title FOR EACH STATEMENT
  UPDATE sequence_counter SET value = value + 1 WHERE series = 'register';
CREATE TRIGGER title_2_changed AFTER UPDATE ON title REFERENCING NEW AS changed FOR EACH ROW
  INSERT INTO register_change SELECT value, changed.number, CURRENT_TIMESTAMP FROM sequence_counter WHERE series = 'register';

CREATE TRIGGER agency_1_added AFTER INSERT ON agency FOR EACH STATEMENT
  UPDATE sequence_counter SET value = value + 1 WHERE series = 'register';
CREATE TRIGGER agency_2_added AFTER INSERT ON agency FOR EACH STATEMENT
  INSERT INTO register_change SELECT value, '', CURRENT_TIMESTAMP FROM sequence_counter WHERE series = 'register';
CREATE TRIGGER agency_1_changed AFTER UPDATE ON agency FOR EACH STATEMENT
  UPDATE sequence_counter SET value = value + 1 WHERE series = 'register';
CREATE TRIGGER agency_2_changed AFTER UPDATE ON agency FOR EACH STATEMENT
  INSERT INTO register_change SELECT value, '', CURRENT_TIMESTAMP FROM sequence_counter WHERE series = 'register';

CREATE TRIGGER trade_1_added AFTER INSERT ON trade FOR EACH STATEMENT
  UPDATE sequence_counter SET value = value + 1 WHERE series = 'register';
CREATE TRIGGER trade_2_added AFTER INSERT ON trade FOR EACH STATEMENT
  INSERT INTO register_change SELECT value, '', CURRENT_TIMESTAMP FROM sequence_counter WHERE series = 'register';
CREATE TRIGGER trade_1_changed AFTER UPDATE ON trade FOR EACH STATEMENT
  UPDATE sequence_counter SET value = value + 1 WHERE series = 'register';
CREATE TRIGGER trade_2_changed AFTER UPDATE ON trade FOR EACH STATEMENT
  INSERT INTO register_change SELECT value, '', CURRENT_TIMESTAMP FROM sequence_counter WHERE series = 'register';

CREATE TRIGGER subject_type_1_added AFTER INSERT ON subject_type FOR EACH STATEMENT
  UPDATE sequence_counter SET value = value + 1 WHERE series = 'register';
CREATE TRIGGER subject_type_2_added AFTER INSERT ON subject_type FOR EACH STATEMENT
  INSERT INTO register_change SELECT value, '', CURRENT_TIMESTAMP FROM sequence_counter WHERE series = 'register';
CREATE TRIGGER subject_type_1_changed AFTER UPDATE ON subject_type FOR EACH STATEMENT
  UPDATE sequence_counter SET value = value + 1 WHERE series = 'register';
CREATE TRIGGER subject_type_2_changed AFTER UPDATE ON subject_type FOR EACH STATEMENT
  INSERT INTO register_change SELECT value, '', CURRENT_TIMESTAMP FROM sequence_counter WHERE series = 'register';

CREATE TRIGGER published_year_1_added AFTER INSERT ON published_year FOR EACH STATEMENT
  UPDATE sequence_counter SET value = value + 1 WHERE series = 'register';
CREATE TRIGGER published_year_2_added AFTER INSERT ON published_year FOR EACH STATEMENT
  INSERT INTO register_change SELECT value, '', CURRENT_TIMESTAMP FROM sequence_counter WHERE series = 'register';
CREATE TRIGGER published_year_1_changed AFTER UPDATE ON published_year FOR EACH STATEMENT
  UPDATE sequence_counter SET value = value + 1 WHERE series = 'register';
CREATE TRIGGER published_year_2_changed AFTER UPDATE ON published_year FOR EACH STATEMENT
  INSERT INTO register_change SELECT value, '', CURRENT_TIMESTAMP FROM sequence_counter WHERE series = 'register';

CREATE TRIGGER public_notice_1_added AFTER INSERT ON public_notice FOR EACH STATEMENT
  UPDATE sequence_counter SET value = value + 1 WHERE series = 'register';
CREATE TRIGGER public_notice_2_added AFTER INSERT ON public_notice FOR EACH STATEMENT
  INSERT INTO register_change SELECT value, '', CURRENT_TIMESTAMP FROM sequence_counter WHERE series = 'register';
CREATE TRIGGER public_notice_1_changed AFTER UPDATE ON public_notice FOR EACH STATEMENT
  UPDATE sequence_counter SET value = value + 1 WHERE series = 'register';
CREATE TRIGGER public_notice_2_changed AFTER UPDATE ON public_notice FOR EACH STATEMENT
  INSERT INTO register_change SELECT value, '', CURRENT_TIMESTAMP FROM sequence_counter WHERE series = 'register';

CREATE TRIGGER notice_item_1_added AFTER INSERT ON notice_item FOR EACH STATEMENT
  UPDATE sequence_counter SET value = value + 1 WHERE series = 'register';
CREATE TRIGGER notice_item_2_added AFTER INSERT ON notice_item FOR EACH STATEMENT
  INSERT INTO register_change SELECT value, '', CURRENT_TIMESTAMP FROM sequence_counter WHERE series = 'register';
