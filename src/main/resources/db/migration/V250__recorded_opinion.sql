-- Who entered an opinion that somebody else had signed on paper.
alter table evaluation_opinion add column recordername varchar(100);
