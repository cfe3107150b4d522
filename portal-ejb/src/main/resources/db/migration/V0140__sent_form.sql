-- Which forms of pages were sent and where they led, so that a form that is sent twice acts once.
create sequence sent_form_seq start with 1 increment by 50;
create table sent_form (
    id         bigint primary key,
    sender     varchar(120)             not null,
    token      varchar(64)              not null,
    content    varchar(64)              not null,
    created_at timestamp with time zone not null,
    path       text,
    message    text,
    kept       text,
    unique (token, content, sender)
);
create index sent_form_created on sent_form (created_at);
