-- An author can ask, once, that another moderator looks at a verdict again; what came of it stands in the log.
create sequence appeal_seq start with 1 increment by 50;
create table appeal (
    id         bigint primary key,
    entry_id   bigint                   not null unique references moderation_entry,
    author_id  bigint                   not null,
    words      varchar(1000)            not null,
    at         timestamp with time zone not null,
    outcome    varchar(20) check (outcome in ('UPHELD', 'OVERTURNED')),
    note       varchar(1000),
    decided_at timestamp with time zone
);
alter table review_item add column appeal_id bigint references appeal;
alter table review_item add column barred_id bigint;
alter table review_item alter column detail set data type varchar(1000);
alter table moderation_entry add column path varchar(400);
alter table moderation_entry add column outcome varchar(20) check (outcome in ('UPHELD', 'OVERTURNED'));
create index moderation_entry_text on moderation_entry (text_kind, text_id, id);
