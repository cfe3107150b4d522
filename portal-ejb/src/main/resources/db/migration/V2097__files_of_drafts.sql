-- A draft keeps the files that were chosen for it, as ids with spaces between them.
alter table forum_draft add column files varchar(2000);
