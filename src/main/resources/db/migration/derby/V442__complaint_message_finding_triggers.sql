CREATE TRIGGER message_cluster_finding_not_updated NO CASCADE BEFORE UPDATE ON message_cluster_finding
  FOR EACH STATEMENT
  SELECT CAST('message_cluster_finding is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
CREATE TRIGGER message_cluster_finding_not_deleted NO CASCADE BEFORE DELETE ON message_cluster_finding
  FOR EACH STATEMENT
  SELECT CAST('message_cluster_finding is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
CREATE TRIGGER distant_scan_finding_not_updated NO CASCADE BEFORE UPDATE ON distant_scan_finding
  FOR EACH STATEMENT
  SELECT CAST('distant_scan_finding is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
CREATE TRIGGER distant_scan_finding_not_deleted NO CASCADE BEFORE DELETE ON distant_scan_finding
  FOR EACH STATEMENT
  SELECT CAST('distant_scan_finding is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
CREATE TRIGGER opinion_box_reading_not_updated NO CASCADE BEFORE UPDATE ON opinion_box_reading
  FOR EACH STATEMENT
  SELECT CAST('opinion_box_reading is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
CREATE TRIGGER opinion_box_reading_not_deleted NO CASCADE BEFORE DELETE ON opinion_box_reading
  FOR EACH STATEMENT
  SELECT CAST('opinion_box_reading is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
CREATE TRIGGER network_places_issue_not_updated NO CASCADE BEFORE UPDATE ON network_places_issue
  FOR EACH STATEMENT
  SELECT CAST('network_places_issue is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
CREATE TRIGGER network_places_issue_not_deleted NO CASCADE BEFORE DELETE ON network_places_issue
  FOR EACH STATEMENT
  SELECT CAST('network_places_issue is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
CREATE TRIGGER consumer_channel_issue_not_updated NO CASCADE BEFORE UPDATE ON consumer_channel_issue
  FOR EACH STATEMENT
  SELECT CAST('consumer_channel_issue is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
CREATE TRIGGER consumer_channel_issue_not_deleted NO CASCADE BEFORE DELETE ON consumer_channel_issue
  FOR EACH STATEMENT
  SELECT CAST('consumer_channel_issue is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
