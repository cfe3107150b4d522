-- Which form a draft stands in, so that sending another one of the same place leaves it there.
alter table forum_draft add column form varchar(64);
