-- Returns of order lines, their way through receipt and completion, and the policies they are judged by.
create sequence return_policy_seq start with 1 increment by 50;
create table return_policy (
    id                 bigint primary key,
    valid_from         timestamp with time zone not null unique,
    window_days        int                      not null check (window_days >= 0),
    send_in_days       int                      not null check (send_in_days > 0),
    authorizes_at_once boolean                  not null
);
insert into return_policy (id, valid_from, window_days, send_in_days, authorizes_at_once)
    values (nextval('return_policy_seq'), timestamp with time zone '1900-01-01 00:00:00+00', 30, 21, false);

create sequence return_number_seq start with 10001;
create sequence customer_return_seq start with 1 increment by 50;
create table customer_return (
    id            bigint primary key,
    version       bigint                   not null,
    number        varchar(20)              not null unique,
    account_id    bigint                   not null references account,
    order_id      bigint                   not null references customer_order,
    order_number  varchar(40)              not null,
    status        varchar(20)              not null check (status in ('REQUESTED', 'AUTHORIZED', 'DENIED', 'IN_TRANSIT', 'RECEIVED', 'INSPECTED', 'COMPLETED', 'CANCELLED', 'EXPIRED')),
    requested_at  timestamp with time zone not null,
    updated_at    timestamp with time zone not null,
    decided_at    timestamp with time zone,
    due_at        timestamp with time zone,
    denial_reason varchar(2000)
);
create index customer_return_account on customer_return (account_id, id desc);
create index customer_return_order on customer_return (order_id);
create index customer_return_order_number on customer_return (order_number);
create index customer_return_status on customer_return (status, id desc);
create index customer_return_due on customer_return (status, due_at);

create sequence return_line_seq start with 1 increment by 50;
create table return_line (
    id         bigint primary key,
    return_id  bigint         not null references customer_return,
    order_line int            not null,
    sku        varchar(80)    not null,
    name       varchar(300)   not null,
    category   varchar(120),
    unit_price numeric(14, 2) not null,
    currency   varchar(3)     not null,
    quantity   int            not null check (quantity > 0),
    reason     varchar(20)    not null check (reason in ('DAMAGED', 'WRONG_ITEM', 'NOT_AS_DESCRIBED', 'NO_LONGER_WANTED', 'TOO_LATE', 'OTHER')),
    resolution varchar(20)    not null check (resolution in ('REFUND', 'EXCHANGE', 'REPAIR', 'STORE_CREDIT')),
    comment    varchar(2000),
    sound      int            not null check (sound >= 0),
    damaged    int            not null check (damaged >= 0),
    unique (return_id, order_line),
    check (sound + damaged <= quantity)
);

create sequence return_step_seq start with 1 increment by 50;
create table return_step (
    id        bigint primary key,
    return_id bigint                   not null references customer_return,
    position  int                      not null,
    status    varchar(20)              not null,
    note      varchar(2000),
    at        timestamp with time zone not null,
    unique (return_id, position)
);
