-- A job that nobody gets through with is given up after some tries, and says why.
alter table import_job add column attempts int default 0 not null;
alter table import_job add column reason varchar(400);
