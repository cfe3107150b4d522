-- Who was mailed of an answer in a thread lately: what comes meanwhile is told in one mail.
create sequence answer_digest_seq start with 1 increment by 50;
create table answer_digest (
    id         bigint primary key,
    account_id bigint                   not null,
    thread_id  bigint                   not null references forum_thread,
    due_at     timestamp with time zone not null,
    waiting    int                      not null,
    link       varchar(400),
    unique (account_id, thread_id)
);
create index answer_digest_due on answer_digest (due_at);
