-- Warnings and suspensions beside silences, each of which a moderator can lift again; the log says which verdict brought it.
alter table sanction rename to sanction_before;
create table sanction (
    id           bigint primary key,
    account_id   bigint                   not null,
    moderator_id bigint                   not null,
    kind         varchar(20)              not null check (kind in ('WARNING', 'SILENCE', 'SUSPENSION')),
    rule         varchar(200)             not null,
    note         varchar(1000),
    at           timestamp with time zone not null,
    until        timestamp with time zone,
    lifted_at    timestamp with time zone,
    lifted_by_id bigint
);
insert into sanction (id, account_id, moderator_id, kind, rule, note, at, until)
select id, account_id, moderator_id, kind, rule, note, at, until from sanction_before;
drop table sanction_before;
create index sanction_of_account on sanction (account_id, id);
alter table moderation_entry add column sanction_id bigint references sanction;
alter table moderation_entry add column until timestamp with time zone;
