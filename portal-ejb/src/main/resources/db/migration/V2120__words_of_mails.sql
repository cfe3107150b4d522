-- A mail that answers another mail of a ticket is found by the id of that; of what was set aside the words are kept, whatever becomes of its file.
create index inbound_mail_mail_id on inbound_mail (mail_id);
alter table inbound_mail add column words text;
