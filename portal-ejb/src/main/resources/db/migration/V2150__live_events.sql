-- What open pages are told of at once, on whichever node they are open: ids alone, for some minutes. Ids come from one
-- sequence without blocks, so that what a node has not read yet is behind, or in a gap it knows of.
create sequence live_event_seq start with 1 increment by 1;
create table live_event (
    id              bigint primary key,
    kind            varchar(20)              not null,
    account_id      bigint references account on delete cascade,
    notification_id bigint,
    ticket          varchar(20),
    note            boolean                  not null,
    thread_id       bigint,
    post_id         bigint,
    at              timestamp with time zone not null,
    constraint live_event_kind_allowed check (kind in ('NOTIFICATION', 'TICKET', 'THREAD'))
);
create index live_event_at on live_event (at, id);
create index live_event_account on live_event (account_id);
