-- When questions become tickets, and that each does so once only.
create table escalation_rule (
    category         varchar(80) primary key,
    version          bigint      not null,
    unanswered_after varchar(30),
    unsolved_after   varchar(30),
    affected         int check (affected > 0),
    queue            varchar(60),
    enabled          boolean     not null,
    calendar         varchar(20) not null check (calendar in ('BUSINESS', 'ALWAYS'))
);

create sequence escalation_seq start with 1 increment by 50;
create table escalation (
    id            bigint primary key,
    thread_id     bigint                   not null unique references forum_thread,
    ticket_number varchar(20)              not null unique references ticket (number),
    cause         varchar(20)              not null check (cause in ('UNANSWERED', 'UNSOLVED', 'AFFECTED', 'AUTHOR', 'STAFF')),
    asked_by_id   bigint references account,
    at            timestamp with time zone not null
);
