-- Texts that wait for a moderator, what was decided, and the words that send a text there.
create sequence review_item_seq start with 1 increment by 50;
create table review_item (
    id            bigint primary key,
    text_kind     varchar(20)              not null,
    text_id       bigint                   not null,
    author_id     bigint                   not null,
    reason        varchar(20)              not null check (reason in ('FIRST_POST', 'WATCHED_WORD', 'TOO_MANY_LINKS', 'FLAGGED', 'CATEGORY_RULE', 'APPEAL')),
    detail        varchar(400),
    waiting_since timestamp with time zone not null,
    claimed_by    bigint,
    claimed_until timestamp with time zone,
    judged_at     timestamp with time zone,
    unique (text_kind, text_id)
);
create index review_item_waiting on review_item (judged_at, waiting_since, id);

create sequence moderation_entry_seq start with 1 increment by 50;
create table moderation_entry (
    id           bigint primary key,
    at           timestamp with time zone not null,
    moderator_id bigint                   not null,
    action       varchar(20)              not null,
    text_kind    varchar(20)              not null,
    text_id      bigint                   not null,
    author_id    bigint                   not null,
    title        varchar(200)             not null,
    reason       varchar(20)              not null,
    rule         varchar(200),
    note         varchar(1000),
    before       text                     not null
);
create index moderation_entry_at on moderation_entry (at, id);
create index moderation_entry_author on moderation_entry (author_id, at);

create sequence watched_word_seq start with 1 increment by 50;
create table watched_word (
    id   bigint primary key,
    word varchar(80) not null unique
);

create sequence sanction_seq start with 1 increment by 50;
create table sanction (
    id           bigint primary key,
    account_id   bigint                   not null,
    moderator_id bigint                   not null,
    kind         varchar(20)              not null check (kind in ('WARNING', 'SILENCE')),
    rule         varchar(200)              not null,
    note         varchar(1000),
    at           timestamp with time zone not null,
    until        timestamp with time zone
);
create index sanction_account on sanction (account_id, until);
