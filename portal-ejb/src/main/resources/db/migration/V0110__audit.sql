-- What staff did: only ever added to.
create sequence audit_entry_seq start with 1 increment by 50;
create table audit_entry (
    id         bigint primary key,
    actor_id   bigint                   not null,
    action     varchar(60)              not null,
    object     varchar(120)             not null,
    subject_id bigint,
    detail     varchar(2000),
    at         timestamp with time zone not null
);
create index audit_entry_at on audit_entry (at, id);
create index audit_entry_subject on audit_entry (subject_id, at);
create index audit_entry_object on audit_entry (object, at);
