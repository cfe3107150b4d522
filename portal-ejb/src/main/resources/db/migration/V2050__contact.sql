-- People write to support without an account: their address is proven by a mailed link before there is a ticket.
alter table account drop constraint account_status_allowed;
alter table account add constraint account_status_allowed
    check (status in ('PENDING', 'ACTIVE', 'SUSPENDED', 'ERASED', 'PLACEHOLDER', 'CONTACT'));

create sequence contact_message_seq start with 1 increment by 50;
create table contact_message (
    id           bigint primary key,
    name         varchar(60)              not null,
    email        varchar(254)             not null,
    email_key    varchar(254)             not null,
    order_number varchar(120),
    postal_code  varchar(60),
    subject      varchar(200)             not null,
    body         text                     not null,
    channel      varchar(20)              not null,
    locale       varchar(35)              not null,
    time_zone    varchar(60),
    written_at   timestamp with time zone not null,
    ticket       varchar(20),
    account_id   bigint references account,
    constraint contact_message_channel_allowed check (channel in ('FORUM', 'WEB', 'EMAIL', 'API')),
    constraint contact_message_confirmed check ((ticket is null) = (account_id is null))
);
create index contact_message_written on contact_message (written_at);
create index contact_message_email on contact_message (email_key, written_at);
create index contact_message_account on contact_message (account_id);

-- Registrations of an address whose reader is a contact expire by themselves.
create index pending_registration_registered on pending_registration (registered_at);
