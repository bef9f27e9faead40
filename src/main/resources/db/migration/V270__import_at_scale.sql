ALTER TABLE intake ADD COLUMN compared BIGINT DEFAULT 0 NOT NULL;
${added_function};
${added_forgotten};
${added_noted};
