-- A job is told to the system that sent it alone; one of an earlier release does not know which that was.
alter table import_job add column client_id varchar(40);
