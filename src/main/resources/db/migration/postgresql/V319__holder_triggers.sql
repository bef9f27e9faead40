CREATE TRIGGER self_report_entry_not_updated BEFORE UPDATE ON self_report_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER self_report_entry_not_deleted BEFORE DELETE ON self_report_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER self_report_reminder_not_updated BEFORE UPDATE ON self_report_reminder FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER self_report_reminder_not_deleted BEFORE DELETE ON self_report_reminder FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER renewal_entry_not_updated BEFORE UPDATE ON renewal_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER renewal_entry_not_deleted BEFORE DELETE ON renewal_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
