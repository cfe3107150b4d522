-- Which system sent a file, for the trail.
alter table import_job add column client varchar(130);
