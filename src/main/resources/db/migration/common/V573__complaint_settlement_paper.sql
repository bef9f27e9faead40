-- File with the signed and sealed settlement paper of a complaint (Order 121, article 24).
ALTER TABLE complaint_case ADD COLUMN paper VARCHAR(36);
