-- Triggers of Derby, which has no procedural language: a refusal is a cast that fails, and its message holds the reason.
-- The triggers of PostgreSQL do the same.

-- Tables that are append-only.
CREATE TRIGGER criteria_edition_not_updated NO CASCADE BEFORE UPDATE ON criteria_edition FOR EACH STATEMENT
  SELECT CAST('criteria_edition is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
CREATE TRIGGER criteria_edition_not_deleted NO CASCADE BEFORE DELETE ON criteria_edition FOR EACH STATEMENT
  SELECT CAST('criteria_edition is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
CREATE TRIGGER journal_not_updated NO CASCADE BEFORE UPDATE ON journal FOR EACH STATEMENT
  SELECT CAST('journal is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
CREATE TRIGGER journal_not_deleted NO CASCADE BEFORE DELETE ON journal FOR EACH STATEMENT
  SELECT CAST('journal is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
CREATE TRIGGER item_mark_not_updated NO CASCADE BEFORE UPDATE ON item_mark FOR EACH STATEMENT
  SELECT CAST('item_mark is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
CREATE TRIGGER item_mark_not_deleted NO CASCADE BEFORE DELETE ON item_mark FOR EACH STATEMENT
  SELECT CAST('item_mark is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
CREATE TRIGGER objector_reading_not_updated NO CASCADE BEFORE UPDATE ON objector_reading FOR EACH STATEMENT
  SELECT CAST('objector_reading is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
CREATE TRIGGER objector_reading_not_deleted NO CASCADE BEFORE DELETE ON objector_reading FOR EACH STATEMENT
  SELECT CAST('objector_reading is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
CREATE TRIGGER act_link_not_updated NO CASCADE BEFORE UPDATE ON act_link FOR EACH STATEMENT
  SELECT CAST('act_link is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
CREATE TRIGGER act_link_not_deleted NO CASCADE BEFORE DELETE ON act_link FOR EACH STATEMENT
  SELECT CAST('act_link is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
CREATE TRIGGER title_event_not_updated NO CASCADE BEFORE UPDATE ON title_event FOR EACH STATEMENT
  SELECT CAST('title_event is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
CREATE TRIGGER title_event_not_deleted NO CASCADE BEFORE DELETE ON title_event FOR EACH STATEMENT
  SELECT CAST('title_event is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
CREATE TRIGGER administrative_act_not_updated NO CASCADE BEFORE UPDATE ON administrative_act FOR EACH STATEMENT
  SELECT CAST('administrative_act is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
CREATE TRIGGER administrative_act_not_deleted NO CASCADE BEFORE DELETE ON administrative_act FOR EACH STATEMENT
  SELECT CAST('administrative_act is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;

-- A candidacy is a subject of work.
CREATE TRIGGER candidacy_work_subject AFTER INSERT ON candidacy REFERENCING NEW AS added FOR EACH ROW
  INSERT INTO work_subject (id, type) VALUES (added.reference, 'CANDIDACY');

-- Rows that a recused account must not write (回避).
CREATE TRIGGER member_not_recused AFTER INSERT ON evaluation_team_member REFERENCING NEW AS added FOR EACH ROW
  SELECT CAST('the account is recused: ' || id AS INTEGER) FROM recused_member WHERE id = added.team_id;
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

CREATE TRIGGER organ_1_added AFTER INSERT ON organ FOR EACH STATEMENT
  UPDATE sequence_counter SET value = value + 1 WHERE series = 'register';
CREATE TRIGGER organ_2_added AFTER INSERT ON organ FOR EACH STATEMENT
  INSERT INTO register_change SELECT value, '', CURRENT_TIMESTAMP FROM sequence_counter WHERE series = 'register';
CREATE TRIGGER organ_1_changed AFTER UPDATE ON organ FOR EACH STATEMENT
  UPDATE sequence_counter SET value = value + 1 WHERE series = 'register';
CREATE TRIGGER organ_2_changed AFTER UPDATE ON organ FOR EACH STATEMENT
  INSERT INTO register_change SELECT value, '', CURRENT_TIMESTAMP FROM sequence_counter WHERE series = 'register';

CREATE TRIGGER trade_1_added AFTER INSERT ON trade FOR EACH STATEMENT
  UPDATE sequence_counter SET value = value + 1 WHERE series = 'register';
CREATE TRIGGER trade_2_added AFTER INSERT ON trade FOR EACH STATEMENT
  INSERT INTO register_change SELECT value, '', CURRENT_TIMESTAMP FROM sequence_counter WHERE series = 'register';
CREATE TRIGGER trade_1_changed AFTER UPDATE ON trade FOR EACH STATEMENT
  UPDATE sequence_counter SET value = value + 1 WHERE series = 'register';
CREATE TRIGGER trade_2_changed AFTER UPDATE ON trade FOR EACH STATEMENT
  INSERT INTO register_change SELECT value, '', CURRENT_TIMESTAMP FROM sequence_counter WHERE series = 'register';

CREATE TRIGGER kind_1_added AFTER INSERT ON subject_type FOR EACH STATEMENT
  UPDATE sequence_counter SET value = value + 1 WHERE series = 'register';
CREATE TRIGGER kind_2_added AFTER INSERT ON subject_type FOR EACH STATEMENT
  INSERT INTO register_change SELECT value, '', CURRENT_TIMESTAMP FROM sequence_counter WHERE series = 'register';
CREATE TRIGGER kind_1_changed AFTER UPDATE ON subject_type FOR EACH STATEMENT
  UPDATE sequence_counter SET value = value + 1 WHERE series = 'register';
CREATE TRIGGER kind_2_changed AFTER UPDATE ON subject_type FOR EACH STATEMENT
  INSERT INTO register_change SELECT value, '', CURRENT_TIMESTAMP FROM sequence_counter WHERE series = 'register';

CREATE TRIGGER published_year_1_added AFTER INSERT ON published_year FOR EACH STATEMENT
  UPDATE sequence_counter SET value = value + 1 WHERE series = 'register';
CREATE TRIGGER published_year_2_added AFTER INSERT ON published_year FOR EACH STATEMENT
  INSERT INTO register_change SELECT value, '', CURRENT_TIMESTAMP FROM sequence_counter WHERE series = 'register';
CREATE TRIGGER published_year_1_changed AFTER UPDATE ON published_year FOR EACH STATEMENT
  UPDATE sequence_counter SET value = value + 1 WHERE series = 'register';
CREATE TRIGGER published_year_2_changed AFTER UPDATE ON published_year FOR EACH STATEMENT
  INSERT INTO register_change SELECT value, '', CURRENT_TIMESTAMP FROM sequence_counter WHERE series = 'register';

CREATE TRIGGER notice_1_added AFTER INSERT ON public_notice FOR EACH STATEMENT
  UPDATE sequence_counter SET value = value + 1 WHERE series = 'register';
CREATE TRIGGER notice_2_added AFTER INSERT ON public_notice FOR EACH STATEMENT
  INSERT INTO register_change SELECT value, '', CURRENT_TIMESTAMP FROM sequence_counter WHERE series = 'register';
CREATE TRIGGER notice_1_changed AFTER UPDATE ON public_notice FOR EACH STATEMENT
  UPDATE sequence_counter SET value = value + 1 WHERE series = 'register';
CREATE TRIGGER notice_2_changed AFTER UPDATE ON public_notice FOR EACH STATEMENT
  INSERT INTO register_change SELECT value, '', CURRENT_TIMESTAMP FROM sequence_counter WHERE series = 'register';

CREATE TRIGGER notice_item_1_added AFTER INSERT ON notice_item FOR EACH STATEMENT
  UPDATE sequence_counter SET value = value + 1 WHERE series = 'register';
CREATE TRIGGER notice_item_2_added AFTER INSERT ON notice_item FOR EACH STATEMENT
  INSERT INTO register_change SELECT value, '', CURRENT_TIMESTAMP FROM sequence_counter WHERE series = 'register';
