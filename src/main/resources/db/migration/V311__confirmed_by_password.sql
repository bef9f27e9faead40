ALTER TABLE bearer_token ADD COLUMN password_at TIMESTAMP;
