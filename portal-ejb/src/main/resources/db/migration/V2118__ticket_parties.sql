-- A ticket says whether others get copies, so one without costs no look for them; an address stays as its requester wrote it.
alter table ticket add column with_copies boolean default false not null;
update ticket set with_copies = true where id in (select ticket_id from ticket_party);
alter table ticket_party add column address varchar(254) default '' not null;
update ticket_party set address = coalesce((select a.email from account a where a.id = ticket_party.account_id), '');
