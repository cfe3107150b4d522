-- What people are told in the portal, beside the mails the outbox sends.
create sequence notification_seq start with 1 increment by 50;
create table notification (
    id         bigint primary key,
    account_id bigint                   not null,
    kind       varchar(60)              not null,
    arguments  text                     not null,
    link       varchar(400),
    created_at timestamp with time zone not null,
    read_at    timestamp with time zone
);
create index notification_account on notification (account_id, id);
create index notification_unread on notification (account_id, read_at);
create index notification_created on notification (created_at);
