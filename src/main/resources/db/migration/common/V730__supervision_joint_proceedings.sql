-- Proceedings that a confirmed report, such as that of a closed shop, opened on the other titles of the premises.

CREATE TABLE particulars_report_joint_proceeding (
  report VARCHAR(20) NOT NULL REFERENCES particulars_report (number),
  title VARCHAR(19) NOT NULL,
  proceeding VARCHAR(20) NOT NULL,
  jointorder INT NOT NULL,
  PRIMARY KEY (report, jointorder)
);

CREATE INDEX particulars_joint_proceeding ON particulars_report_joint_proceeding (proceeding);
CREATE INDEX particulars_report_proceeding ON particulars_report (proceeding);
