-- What readers keep of threads: how far they read, what they want to find again, what they began to write; who is named.
create table thread_reader (
    account_id    bigint not null,
    thread_id     bigint not null references forum_thread,
    seen_at       timestamp with time zone,
    bookmarked_at timestamp with time zone,
    primary key (account_id, thread_id)
);

create sequence forum_draft_seq start with 1 increment by 50;
create table forum_draft (
    id         bigint primary key,
    account_id bigint                   not null,
    place      varchar(40)              not null,
    title      varchar(200),
    category   varchar(80),
    body       text                     not null,
    saved_at   timestamp with time zone not null,
    unique (account_id, place)
);

create sequence post_mention_seq start with 1 increment by 50;
create table post_mention (
    id         bigint primary key,
    post_id    bigint not null references forum_post,
    account_id bigint not null,
    told_at    timestamp with time zone,
    unique (post_id, account_id)
);
alter table forum_member add column handle varchar(60) unique;
