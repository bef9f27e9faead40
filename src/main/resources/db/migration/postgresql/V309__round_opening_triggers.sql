-- round_opening is append-only, as the other journals.

CREATE TRIGGER round_opening_not_updated BEFORE UPDATE ON round_opening FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER round_opening_not_deleted BEFORE DELETE ON round_opening FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
