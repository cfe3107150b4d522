-- What would be mailed in somebody's quiet hours waits for their end, with what it is about, so that nothing that was taken down meanwhile is mailed.
create sequence kept_message_seq start with 1 increment by 50;
create table kept_message (
    id         bigint primary key,
    account_id bigint                   not null references account on delete cascade,
    kind       varchar(20)              not null,
    form       varchar(10)              not null,
    payload    text                     not null,
    thread_id  bigint,
    post_id    bigint,
    due_at     timestamp with time zone not null,
    constraint kept_message_form_allowed check (form in ('MAIL', 'COPY', 'TEXT'))
);
create index kept_message_due on kept_message (due_at, id);
create index kept_message_account on kept_message (account_id);
create index kept_message_thread on kept_message (thread_id);
create index kept_message_post on kept_message (post_id);
