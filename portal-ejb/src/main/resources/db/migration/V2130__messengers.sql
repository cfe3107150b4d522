-- Messengers, text messages and calls: more channels, contacts without an e-mail address, conversations, and what becomes of answers.
alter table ticket drop constraint ticket_channel_allowed;
alter table ticket add constraint ticket_channel_allowed
    check (channel in ('FORUM', 'WEB', 'EMAIL', 'API', 'WHATSAPP', 'SMS', 'TELEGRAM', 'SOCIAL', 'PHONE', 'OTHER'));
alter table ticket_message drop constraint ticket_message_channel_allowed;
alter table ticket_message add constraint ticket_message_channel_allowed
    check (channel in ('FORUM', 'WEB', 'EMAIL', 'API', 'WHATSAPP', 'SMS', 'TELEGRAM', 'SOCIAL', 'PHONE', 'OTHER'));

-- A ticket says whether a conversation of a messenger leads to it, so one without costs no look for any.
alter table ticket add column with_messenger boolean default false not null;

-- A call that an agent wrote down.
alter table ticket_message add column call_direction varchar(3);
alter table ticket_message add column call_outcome varchar(20);
alter table ticket_message add column call_minutes int;
alter table ticket_message add constraint ticket_message_call_direction_allowed check (call_direction in ('IN', 'OUT'));
alter table ticket_message add constraint ticket_message_call_outcome_allowed
    check (call_outcome in ('REACHED', 'NO_ANSWER', 'BUSY', 'VOICEMAIL', 'CALL_BACK', 'WRONG_NUMBER'));
alter table ticket_message add constraint ticket_message_call_whole
    check ((call_direction is null) = (call_outcome is null) and (call_minutes is null or call_direction is not null));

-- By which a person is recognised who has no e-mail address here: a telephone number, or their name in another network.
create sequence contact_identity_seq start with 1 increment by 50;
create table contact_identity (
    id           bigint primary key,
    identity_key varchar(260) not null,
    account_id   bigint references account,
    constraint contact_identity_once unique (identity_key)
);
create index contact_identity_account on contact_identity (account_id);

create sequence messenger_conversation_seq start with 1 increment by 50;
create table messenger_conversation (
    id              bigint primary key,
    version         bigint                   not null,
    channel         varchar(20)              not null,
    name            varchar(200)             not null,
    sender          varchar(200)             not null,
    ticket          varchar(20),
    last_written_at timestamp with time zone not null,
    opted_out_at    timestamp with time zone,
    constraint messenger_conversation_once unique (channel, name),
    constraint messenger_conversation_channel_allowed
        check (channel in ('WHATSAPP', 'SMS', 'TELEGRAM', 'SOCIAL', 'PHONE', 'OTHER'))
);
create index messenger_conversation_ticket on messenger_conversation (ticket);
create index messenger_conversation_sender on messenger_conversation (sender, channel);

-- Every message that came with an id, once.
create sequence messenger_message_seq start with 1 increment by 50;
create table messenger_message (
    id          bigint primary key,
    message_key varchar(64)              not null,
    ticket      varchar(20),
    message_id  bigint,
    received_at timestamp with time zone not null,
    constraint messenger_message_once unique (message_key)
);
create index messenger_message_received on messenger_message (received_at);

-- Answers of support that leave by a messenger, and what became of each.
create sequence messenger_answer_seq start with 1 increment by 50;
create table messenger_answer (
    id              bigint primary key,
    version         bigint                   not null,
    conversation_id bigint                   not null references messenger_conversation,
    message_id      bigint                   not null,
    channel         varchar(20)              not null,
    status          varchar(12)              not null,
    parts_sent      int                      not null,
    reason          varchar(20),
    detail          varchar(200),
    written_at      timestamp with time zone not null,
    changed_at      timestamp with time zone not null,
    constraint messenger_answer_once unique (message_id),
    constraint messenger_answer_status_allowed
        check (status in ('WAITING', 'SENT', 'DELIVERED', 'READ', 'FAILED')),
    constraint messenger_answer_reason_allowed
        check (reason in ('OPTED_OUT', 'TOO_LATE', 'BAD_ADDRESS', 'UNREACHABLE', 'REFUSED', 'DELAYED'))
);
create index messenger_answer_channel on messenger_answer (channel, status, id);
create index messenger_answer_conversation on messenger_answer (conversation_id);

-- When the merchant's own system last fetched answers of a channel that the portal has no adapter for.
create table messenger_pickup (
    channel    varchar(20)              not null primary key,
    fetched_at timestamp with time zone not null
);
