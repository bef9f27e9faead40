-- In which language the person who registers reads.
alter table registration add column language varchar(2) default 'zh' not null;
