-- What somebody wrote in a form that could not be sent, until it is: so that it is there on every node, and after a restart.
create sequence kept_form_seq start with 1 increment by 50;
create table kept_form (
    id         bigint primary key,
    browser    varchar(64)              not null,
    owner      varchar(36)              not null,
    page       varchar(64)              not null,
    words      text                     not null,
    created_at timestamp with time zone not null,
    constraint kept_form_once unique (browser, page),
    constraint kept_form_words_size check (length(words) <= 1200000)
);
create index kept_form_owner on kept_form (owner, created_at);
create index kept_form_created on kept_form (created_at);
