CREATE TABLE register_change (
  sequence BIGINT NOT NULL,
  title VARCHAR(19) NOT NULL,
  changedat TIMESTAMP NOT NULL,
  PRIMARY KEY (sequence, title)
);
INSERT INTO counter (series, value) VALUES ('register', 1);
INSERT INTO register_change SELECT 1, number, CURRENT_TIMESTAMP FROM title;

${count_function};
${note_function};

CREATE TRIGGER title_1_added ${count_when} INSERT ON title ${count};
CREATE TRIGGER title_2_added AFTER INSERT ON title ${note_title};
CREATE TRIGGER title_1_changed ${count_when} UPDATE ON title ${count};
CREATE TRIGGER title_2_changed AFTER UPDATE ON title ${note_title};

CREATE TRIGGER organ_1_added ${count_when} INSERT ON organ ${count};
CREATE TRIGGER organ_2_added AFTER INSERT ON organ ${note_names};
CREATE TRIGGER organ_1_changed ${count_when} UPDATE ON organ ${count};
CREATE TRIGGER organ_2_changed AFTER UPDATE ON organ ${note_names};

CREATE TRIGGER trade_1_added ${count_when} INSERT ON trade ${count};
CREATE TRIGGER trade_2_added AFTER INSERT ON trade ${note_names};
CREATE TRIGGER trade_1_changed ${count_when} UPDATE ON trade ${count};
CREATE TRIGGER trade_2_changed AFTER UPDATE ON trade ${note_names};

CREATE TRIGGER kind_1_added ${count_when} INSERT ON subject_kind ${count};
CREATE TRIGGER kind_2_added AFTER INSERT ON subject_kind ${note_names};
CREATE TRIGGER kind_1_changed ${count_when} UPDATE ON subject_kind ${count};
CREATE TRIGGER kind_2_changed AFTER UPDATE ON subject_kind ${note_names};

CREATE TRIGGER notice_1_added ${count_when} INSERT ON public_notice ${count};
CREATE TRIGGER notice_2_added AFTER INSERT ON public_notice ${note_names};
CREATE TRIGGER notice_1_changed ${count_when} UPDATE ON public_notice ${count};
CREATE TRIGGER notice_2_changed AFTER UPDATE ON public_notice ${note_names};
CREATE TRIGGER notice_item_1_added ${count_when} INSERT ON notice_item ${count};
CREATE TRIGGER notice_item_2_added AFTER INSERT ON notice_item ${note_names};
