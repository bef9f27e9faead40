-- Triggers of PostgreSQL. Those of Derby do the same.

-- Tables that are append-only.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
END $$;
CREATE TRIGGER published_edition_not_updated BEFORE UPDATE ON published_edition FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER published_edition_not_deleted BEFORE DELETE ON published_edition FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER journal_entry_not_updated BEFORE UPDATE ON journal_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER journal_entry_not_deleted BEFORE DELETE ON journal_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER item_mark_not_updated BEFORE UPDATE ON item_mark FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER item_mark_not_deleted BEFORE DELETE ON item_mark FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER objector_access_log_not_updated BEFORE UPDATE ON objector_access_log FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER objector_access_log_not_deleted BEFORE DELETE ON objector_access_log FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER signing_step_not_updated BEFORE UPDATE ON signing_step FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER signing_step_not_deleted BEFORE DELETE ON signing_step FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER title_event_not_updated BEFORE UPDATE ON title_event FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER title_event_not_deleted BEFORE DELETE ON title_event FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_entry_not_updated BEFORE UPDATE ON audit_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_entry_not_deleted BEFORE DELETE ON audit_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- A candidacy is a subject of work.
CREATE FUNCTION add_work_subject() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO work_subject (id, type) VALUES (NEW.reference, 'CANDIDACY');
  RETURN NULL;
END $$;
CREATE TRIGGER candidacy_work_subject AFTER INSERT ON candidacy FOR EACH ROW EXECUTE FUNCTION add_work_subject();

-- Rows that a recused account must not write (回避). Arguments: the view of such rows, the column of the new row to look up.
CREATE FUNCTION refuse_recused() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  recused INTEGER;
BEGIN
  EXECUTE format('SELECT 1 FROM %I WHERE id = ($1).%I', TG_ARGV[0], TG_ARGV[1]) INTO recused USING NEW;
  IF recused IS NOT NULL THEN
    RAISE EXCEPTION 'the account is recused';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER member_not_recused AFTER INSERT ON evaluation_team_member
  FOR EACH ROW EXECUTE FUNCTION refuse_recused('recused_member', 'team');
CREATE TRIGGER mark_not_recused AFTER INSERT ON item_mark
  FOR EACH ROW EXECUTE FUNCTION refuse_recused('recused_mark', 'id');
CREATE TRIGGER signature_not_recused AFTER INSERT ON sheet_signature
  FOR EACH ROW EXECUTE FUNCTION refuse_recused('recused_signature', 'id');
CREATE TRIGGER opinion_not_recused AFTER INSERT ON evaluation_opinion
  FOR EACH ROW EXECUTE FUNCTION refuse_recused('recused_opinion', 'id');

-- Changes of what the public reads: each raises the counter, whose row stays locked until the commit, so that the numbers
-- have the order of the commits; then it records the number, with the title's or empty for names that many titles show. The
-- notification reaches the other nodes with the commit; it only wakes them, for each also polls register_change.
CREATE FUNCTION count_register_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE sequence_counter SET value = value + 1 WHERE series = 'register';
  PERFORM pg_notify('fangxin_register', '');
  RETURN NULL;
END $$;

CREATE FUNCTION record_changed_title() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO register_change
    SELECT value, NEW.number, CURRENT_TIMESTAMP FROM sequence_counter WHERE series = 'register';
  RETURN NULL;
END $$;

-- One statement records all titles of a bulk import.
CREATE FUNCTION record_added_titles() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO register_change
    SELECT sequence_counter.value, added.number, CURRENT_TIMESTAMP FROM added, sequence_counter WHERE series = 'register';
  RETURN NULL;
END $$;

CREATE FUNCTION record_changed_names() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO register_change
    SELECT value, '', CURRENT_TIMESTAMP FROM sequence_counter WHERE series = 'register';
  RETURN NULL;
END $$;

CREATE TRIGGER title_1_added BEFORE INSERT ON title
  FOR EACH STATEMENT EXECUTE FUNCTION count_register_change();
CREATE TRIGGER title_2_added AFTER INSERT ON title
  REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION record_added_titles();
CREATE TRIGGER title_1_changed BEFORE UPDATE ON title
  FOR EACH STATEMENT EXECUTE FUNCTION count_register_change();
CREATE TRIGGER title_2_changed AFTER UPDATE ON title
  FOR EACH ROW EXECUTE FUNCTION record_changed_title();

CREATE TRIGGER agency_1_added BEFORE INSERT ON agency
  FOR EACH STATEMENT EXECUTE FUNCTION count_register_change();
CREATE TRIGGER agency_2_added AFTER INSERT ON agency
  FOR EACH STATEMENT EXECUTE FUNCTION record_changed_names();
CREATE TRIGGER agency_1_changed BEFORE UPDATE ON agency
  FOR EACH STATEMENT EXECUTE FUNCTION count_register_change();
CREATE TRIGGER agency_2_changed AFTER UPDATE ON agency
  FOR EACH STATEMENT EXECUTE FUNCTION record_changed_names();

CREATE TRIGGER trade_1_added BEFORE INSERT ON trade
  FOR EACH STATEMENT EXECUTE FUNCTION count_register_change();
CREATE TRIGGER trade_2_added AFTER INSERT ON trade
  FOR EACH STATEMENT EXECUTE FUNCTION record_changed_names();
CREATE TRIGGER trade_1_changed BEFORE UPDATE ON trade
  FOR EACH STATEMENT EXECUTE FUNCTION count_register_change();
CREATE TRIGGER trade_2_changed AFTER UPDATE ON trade
  FOR EACH STATEMENT EXECUTE FUNCTION record_changed_names();

CREATE TRIGGER subject_type_1_added BEFORE INSERT ON subject_type
  FOR EACH STATEMENT EXECUTE FUNCTION count_register_change();
CREATE TRIGGER subject_type_2_added AFTER INSERT ON subject_type
  FOR EACH STATEMENT EXECUTE FUNCTION record_changed_names();
CREATE TRIGGER subject_type_1_changed BEFORE UPDATE ON subject_type
  FOR EACH STATEMENT EXECUTE FUNCTION count_register_change();
CREATE TRIGGER subject_type_2_changed AFTER UPDATE ON subject_type
  FOR EACH STATEMENT EXECUTE FUNCTION record_changed_names();

CREATE TRIGGER published_year_1_added BEFORE INSERT ON published_year
  FOR EACH STATEMENT EXECUTE FUNCTION count_register_change();
CREATE TRIGGER published_year_2_added AFTER INSERT ON published_year
  FOR EACH STATEMENT EXECUTE FUNCTION record_changed_names();
CREATE TRIGGER published_year_1_changed BEFORE UPDATE ON published_year
  FOR EACH STATEMENT EXECUTE FUNCTION count_register_change();
CREATE TRIGGER published_year_2_changed AFTER UPDATE ON published_year
  FOR EACH STATEMENT EXECUTE FUNCTION record_changed_names();

CREATE TRIGGER public_notice_1_added BEFORE INSERT ON public_notice
  FOR EACH STATEMENT EXECUTE FUNCTION count_register_change();
CREATE TRIGGER public_notice_2_added AFTER INSERT ON public_notice
  FOR EACH STATEMENT EXECUTE FUNCTION record_changed_names();
CREATE TRIGGER public_notice_1_changed BEFORE UPDATE ON public_notice
  FOR EACH STATEMENT EXECUTE FUNCTION count_register_change();
CREATE TRIGGER public_notice_2_changed AFTER UPDATE ON public_notice
  FOR EACH STATEMENT EXECUTE FUNCTION record_changed_names();

CREATE TRIGGER notice_item_1_added BEFORE INSERT ON notice_item
  FOR EACH STATEMENT EXECUTE FUNCTION count_register_change();
CREATE TRIGGER notice_item_2_added AFTER INSERT ON notice_item
  FOR EACH STATEMENT EXECUTE FUNCTION record_changed_names();
