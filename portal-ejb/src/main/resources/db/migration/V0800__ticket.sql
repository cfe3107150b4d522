-- Tickets: what was said, what changed, and the time an answer is due by.
create sequence ticket_number_seq start with 100042 increment by 1;

create table business_calendar (
    name      varchar(40) primary key,
    time_zone varchar(60) not null,
    days      varchar(80) not null,
    opens     time        not null,
    closes    time        not null,
    check (opens < closes)
);
insert into business_calendar (name, time_zone, days, opens, closes)
values ('default', 'Europe/Berlin', 'MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY', '09:00:00', '17:00:00');

create table holiday (
    calendar      varchar(40) not null references business_calendar,
    name          varchar(60) not null,
    holiday_month int         not null check (holiday_month between 1 and 12),
    holiday_day   int         not null check (holiday_day between 1 and 31),
    holiday_year  int
);
create index holiday_calendar on holiday (calendar);
insert into holiday (calendar, name, holiday_month, holiday_day)
values ('default', 'New Year', 1, 1),
       ('default', 'Labour Day', 5, 1),
       ('default', 'Christmas Day', 12, 25),
       ('default', 'Boxing Day', 12, 26);

create table sla_target (
    priority       varchar(20) primary key check (priority in ('LOW', 'NORMAL', 'HIGH', 'URGENT')),
    first_response varchar(30) not null,
    next_response  varchar(30) not null,
    resolution     varchar(30) not null
);
insert into sla_target (priority, first_response, next_response, resolution)
values ('URGENT', 'PT1H', 'PT1H', 'PT8H'),
       ('HIGH', 'PT4H', 'PT4H', 'PT16H'),
       ('NORMAL', 'PT8H', 'PT8H', 'PT40H'),
       ('LOW', 'PT16H', 'PT16H', 'PT80H');

create sequence ticket_seq start with 1 increment by 50;
create table ticket (
    id                    bigint primary key,
    version               bigint                   not null,
    number                varchar(20)              not null unique,
    subject               varchar(200)             not null,
    requester_id          bigint                   not null references account,
    channel               varchar(20)              not null check (channel in ('FORUM', 'WEB', 'EMAIL', 'API')),
    status                varchar(20)              not null check (status in ('NEW', 'OPEN', 'PENDING', 'ON_HOLD', 'SOLVED', 'CLOSED')),
    priority              varchar(20)              not null check (priority in ('LOW', 'NORMAL', 'HIGH', 'URGENT')),
    queue                 varchar(60)              not null,
    assignee_id           bigint references account,
    tags                  varchar(400)             not null,
    order_number          varchar(60),
    return_number         varchar(60),
    origin                varchar(60),
    follows_id            bigint references ticket,
    opened_at             timestamp with time zone not null,
    first_responded_at    timestamp with time zone,
    first_response_due_at timestamp with time zone,
    awaiting_since        timestamp with time zone,
    next_response_due_at  timestamp with time zone,
    resolution_due_at     timestamp with time zone,
    due_at                timestamp with time zone,
    updated_at            timestamp with time zone not null,
    solved_at             timestamp with time zone,
    snippet               varchar(400),
    snippet_by_id         bigint references account,
    proposed_message_id   bigint
);
create index ticket_requester on ticket (requester_id, updated_at, id);
create index ticket_desk on ticket (status, due_at, id);
create index ticket_assignee on ticket (assignee_id, status);
create index ticket_origin on ticket (origin, id);
create index ticket_order on ticket (order_number);
create index ticket_follows on ticket (follows_id);

create sequence ticket_message_seq start with 1 increment by 50;
create table ticket_message (
    id         bigint primary key,
    ticket_id  bigint                   not null references ticket,
    author_id  bigint                   not null references account,
    staff      boolean                  not null,
    visibility varchar(20)              not null check (visibility in ('PUBLIC', 'PRIVATE', 'INTERNAL')),
    body       text                     not null,
    html       text                     not null,
    reference  varchar(60),
    at         timestamp with time zone not null,
    unique (ticket_id, reference)
);
create index ticket_message_ticket on ticket_message (ticket_id, at, id);

create sequence ticket_change_seq start with 1 increment by 50;
create table ticket_change (
    id           bigint primary key,
    ticket_id    bigint                   not null references ticket,
    actor_id     bigint references account,
    field        varchar(20)              not null,
    changed_from varchar(400),
    changed_to   varchar(400),
    at           timestamp with time zone not null
);
create index ticket_change_ticket on ticket_change (ticket_id, at, id);

create sequence sla_pause_seq start with 1 increment by 50;
create table sla_pause (
    id        bigint primary key,
    ticket_id bigint                   not null references ticket,
    reason    varchar(20)              not null check (reason in ('PENDING', 'ON_HOLD', 'SOLVED')),
    began_at  timestamp with time zone not null,
    ended_at  timestamp with time zone,
    check (ended_at >= began_at)
);
create index sla_pause_ticket on sla_pause (ticket_id, began_at);
