-- A mail may name people who never wrote: they go after a time unless something is theirs, and take the name they write by.
alter table account add column name_from_mail boolean default false not null;
alter table account add column unused_after timestamp with time zone;
create index account_unused on account (unused_after);
