-- Support is warned once of each time something is due, whichever node is first.
create sequence promise_warning_seq start with 1 increment by 50;
create table promise_warning (
    id        bigint primary key,
    ticket_id bigint                   not null references ticket on delete cascade,
    due_at    timestamp with time zone not null,
    constraint promise_warning_once unique (ticket_id, due_at)
);
create index promise_warning_due on promise_warning (due_at);
