-- The table of the terms of scans has the name of its entity.
ALTER TABLE network_places_issue RENAME TO scan_terms_issue;
ALTER TABLE scan_terms_issue RENAME CONSTRAINT network_places_issue_pkey TO scan_terms_issue_pkey;
ALTER TRIGGER network_places_issue_not_updated ON scan_terms_issue RENAME TO scan_terms_issue_not_updated;
ALTER TRIGGER network_places_issue_not_deleted ON scan_terms_issue RENAME TO scan_terms_issue_not_deleted;
