-- What a merchant reports as put right, before the station sees it; of several on one demand the newest counts.
create table rectification_report (
  id varchar(36) not null primary key,
  candidacy varchar(30) not null references candidacy (reference),
  account varchar(60) not null,
  actorname varchar(100) not null,
  actedat timestamp not null,
  rectification varchar(36) not null references rectification (id),
  note varchar(1000),
  picture varchar(36) references stored_file (id)
);
create index rectification_report_candidacy on rectification_report (candidacy);
