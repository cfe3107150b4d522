-- People end the mails of one kind alone; and a mail of ours about a ticket names the mails it answers, so they are known by their ids.
create sequence ended_mail_kind_seq start with 1 increment by 50;
create table ended_mail_kind (
    id         bigint primary key,
    account_id bigint                   not null references account on delete cascade,
    kind       varchar(20)              not null,
    ended_at   timestamp with time zone not null,
    constraint ended_mail_kind_once unique (account_id, kind),
    constraint ended_mail_kind_allowed check (kind in ('REPLY', 'DIGEST', 'MENTION', 'MODERATION', 'SUPPORT', 'COPY', 'PARCEL', 'RETURN'))
);

alter table inbound_mail add column mail_id varchar(250);
create index inbound_mail_ticket on inbound_mail (ticket, id);
