-- What leaves the process waits here, written in the transaction of the fact that causes it.
create sequence outbox_message_seq start with 1 increment by 50;
create table outbox_message (
    id         bigint primary key,
    kind       varchar(60)              not null,
    payload    text                     not null,
    status     varchar(20)              not null check (status in ('PENDING', 'SET_ASIDE')),
    attempts   int                      not null,
    created_at timestamp with time zone not null,
    due_at     timestamp with time zone not null,
    last_error varchar(500)
);
create index outbox_message_due on outbox_message (status, due_at, id);
