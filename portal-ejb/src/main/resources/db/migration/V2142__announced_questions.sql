-- Followers hear once that support has a question, and once of each answer that solved it, however often it is marked again.
create sequence announced_question_seq start with 1 increment by 50;
create table announced_question (
    id           bigint primary key,
    thread_id    bigint                   not null references forum_thread on delete cascade,
    post_id      bigint                   not null,
    announced_at timestamp with time zone not null,
    constraint announced_question_once unique (thread_id, post_id)
);
