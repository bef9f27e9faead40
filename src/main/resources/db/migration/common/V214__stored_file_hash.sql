-- Finds the same picture in the applications of other subjects.

CREATE INDEX stored_file_sha256 ON stored_file (sha256);
