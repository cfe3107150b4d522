-- What registrations say waits beside their links, once for each password: whoever reads the mailbox says which one is theirs.
create sequence pending_registration_seq start with 1 increment by 50;
create table pending_registration (
    id            bigint primary key,
    account_id    bigint                   not null references account on delete cascade,
    display_name  varchar(60),
    locale        varchar(35),
    time_zone     varchar(60),
    password_hash varchar(255)             not null,
    registered_at timestamp with time zone not null,
    unique (account_id, password_hash)
);
alter table mailed_link add column registration_id bigint references pending_registration on delete set null;
create index mailed_link_registration on mailed_link (registration_id);

insert into pending_registration (id, account_id, display_name, locale, time_zone, password_hash, registered_at)
select nextval('pending_registration_seq'), account_id, display_name, locale, time_zone, password_hash, current_timestamp
  from mailed_link where purpose = 'VERIFICATION' and password_hash is not null;
update mailed_link
   set registration_id = (select r.id from pending_registration r
                           where r.account_id = mailed_link.account_id and r.password_hash = mailed_link.password_hash)
 where purpose = 'VERIFICATION' and password_hash is not null;

alter table mailed_link drop column password_hash;
alter table mailed_link drop column display_name;
alter table mailed_link drop column locale;
alter table mailed_link drop column time_zone;
