-- Changes of what the public reads, in the order of their commits; triggers write them (V200).

CREATE TABLE register_change (
  sequence BIGINT NOT NULL,
  title VARCHAR(19) NOT NULL,
  changedat TIMESTAMP NOT NULL,
  PRIMARY KEY (sequence, title)
);
