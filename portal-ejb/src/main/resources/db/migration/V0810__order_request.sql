-- What customers asked to have changed on an order before it is packed: one ticket at a time for each kind.
create sequence ticket_order_request_seq start with 1 increment by 50;
create table ticket_order_request (
    id           bigint primary key,
    order_number varchar(60)              not null,
    kind         varchar(20)              not null check (kind in ('CANCELLATION', 'ADDRESS_CHANGE')),
    ticket_id    bigint                   not null references ticket,
    asked_at     timestamp with time zone not null,
    unique (order_number, kind)
);
create index ticket_order_request_ticket on ticket_order_request (ticket_id);
