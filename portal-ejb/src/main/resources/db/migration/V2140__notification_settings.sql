-- People choose by which channels each kind of notification reaches them, when nothing may, and how often they get a digest.
create sequence notification_choice_seq start with 1 increment by 50;
create table notification_choice (
    id         bigint primary key,
    account_id bigint                   not null references account on delete cascade,
    kind       varchar(20)              not null,
    channel    varchar(10)              not null,
    chosen     boolean                  not null,
    chosen_at  timestamp with time zone not null,
    constraint notification_choice_once unique (account_id, kind, channel),
    constraint notification_choice_kind_allowed check (kind in ('ANSWER', 'FURTHER_ANSWERS', 'DIGEST', 'MENTION', 'QUESTION', 'MODERATION',
        'SUPPORT', 'COPY', 'PARCEL', 'RETURN', 'ASSIGNMENT', 'CUSTOMER_REPLY', 'COLLEAGUE', 'PROMISE', 'REVIEW', 'TROUBLE')),
    constraint notification_choice_channel_allowed check (channel in ('PORTAL', 'EMAIL', 'TEXT'))
);

-- What people ended stays ended.
insert into notification_choice (id, account_id, kind, channel, chosen, chosen_at)
select nextval('notification_choice_seq'), account_id,
       case kind when 'REPLY' then 'ANSWER' when 'DIGEST' then 'FURTHER_ANSWERS' else kind end,
       'EMAIL', false, ended_at
from ended_mail_kind;
drop table ended_mail_kind;
drop sequence ended_mail_kind_seq;

create sequence notification_settings_seq start with 1 increment by 50;
create table notification_settings (
    id             bigint primary key,
    version        bigint                   not null,
    account_id     bigint                   not null references account on delete cascade,
    digest         varchar(10)              not null,
    quiet_from     int,
    quiet_to       int,
    due_at         timestamp with time zone,
    digested_until timestamp with time zone,
    changed_at     timestamp with time zone not null,
    constraint notification_settings_once unique (account_id),
    constraint notification_settings_digest_allowed check (digest in ('OFF', 'DAILY', 'WEEKLY')),
    constraint notification_settings_digest_since check (digest = 'OFF' or digested_until is not null),
    constraint notification_settings_quiet_allowed check ((quiet_from is null) = (quiet_to is null) and (quiet_from is null
        or quiet_from between 0 and 1439 and quiet_to between 0 and 1439 and quiet_from <> quiet_to))
);
create index notification_settings_due on notification_settings (due_at);
