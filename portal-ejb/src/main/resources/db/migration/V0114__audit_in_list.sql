-- Who saw whom in lists fills most of the trail; what is read of it without looking for anything leaves that out.
alter table audit_entry add column in_list boolean default false not null;
update audit_entry set in_list = true where action like 'list.%';
create index audit_entry_outside_lists on audit_entry (in_list, at desc, id desc);
