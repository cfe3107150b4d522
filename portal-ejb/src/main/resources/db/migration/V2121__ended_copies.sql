-- Copies that support ended stay ended: neither the next mail with the same copies nor a follow-up ticket brings them back.
alter table ticket_party add column ended_at timestamp with time zone;
alter table ticket_party add column ended_by bigint references account;
alter table ticket_party add constraint ticket_party_ended_by_somebody check ((ended_at is null) = (ended_by is null));
