-- Who saw whose records in a list, once a day; and what systems did that call the API, by their names.
alter table audit_entry drop constraint audit_entry_read;
alter table audit_entry add constraint audit_entry_read unique (actor_id, action, object, subject_id, read_in);
alter table audit_entry add column client varchar(130);
create index audit_entry_seen on audit_entry (actor_id, action, subject_id, read_in);
