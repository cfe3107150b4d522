-- Who looked at whose record, from where: once an hour for each person on the staff and each record.
alter table audit_entry add column address varchar(60);
alter table audit_entry add column read_in timestamp with time zone;
alter table audit_entry add constraint audit_entry_read unique (actor_id, action, object, read_in);
