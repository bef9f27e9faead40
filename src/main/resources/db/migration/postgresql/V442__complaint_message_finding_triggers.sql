CREATE TRIGGER message_cluster_finding_not_updated BEFORE UPDATE ON message_cluster_finding
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER message_cluster_finding_not_deleted BEFORE DELETE ON message_cluster_finding
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER distant_scan_finding_not_updated BEFORE UPDATE ON distant_scan_finding
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER distant_scan_finding_not_deleted BEFORE DELETE ON distant_scan_finding
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER opinion_box_reading_not_updated BEFORE UPDATE ON opinion_box_reading
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER opinion_box_reading_not_deleted BEFORE DELETE ON opinion_box_reading
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER network_places_issue_not_updated BEFORE UPDATE ON network_places_issue
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER network_places_issue_not_deleted BEFORE DELETE ON network_places_issue
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER consumer_channel_issue_not_updated BEFORE UPDATE ON consumer_channel_issue
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER consumer_channel_issue_not_deleted BEFORE DELETE ON consumer_channel_issue
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
