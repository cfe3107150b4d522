-- Every mail that came in, once: what it caused, or why it waits for an administrator. The mail itself is a stored file.
create sequence inbound_mail_seq start with 1 increment by 50;
create table inbound_mail (
    id          bigint primary key,
    version     bigint                   not null,
    mail_key    varchar(64)              not null,
    door        varchar(12)              not null,
    sender      varchar(320)             not null,
    sender_name varchar(200)             not null,
    subject     varchar(1000)            not null,
    excerpt     varchar(400)             not null,
    text_key    varchar(64)              not null,
    arrived_at  timestamp with time zone not null,
    result      varchar(12)              not null,
    reason      varchar(40),
    detail      varchar(500),
    ticket      varchar(20),
    message_id  bigint,
    post_id     bigint,
    file        varchar(32),
    decided_by  bigint references account,
    decided_at  timestamp with time zone,
    constraint inbound_mail_once unique (mail_key),
    constraint inbound_mail_door_allowed check (door in ('MAILBOX', 'API')),
    constraint inbound_mail_result_allowed check (result in ('TICKET', 'MESSAGE', 'POST', 'FOLLOW_UP', 'AUTOMATIC', 'BOUNCE', 'SET_ASIDE', 'DISCARDED'))
);
create index inbound_mail_result on inbound_mail (result, id);
create index inbound_mail_text on inbound_mail (text_key, arrived_at);

alter table file_attachment drop constraint file_attachment_kind;
alter table file_attachment add constraint file_attachment_kind_allowed check (owner_kind in ('POST', 'TICKET_MESSAGE', 'CONTACT_MESSAGE', 'RETURN', 'GUEST_RETURN', 'ARTICLE', 'INBOUND_MAIL'));
