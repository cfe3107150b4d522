-- Orders as the merchant's system tells them, and which account stands for which of its customers.
create sequence customer_order_seq start with 1 increment by 50;
create table customer_order (
    id               bigint primary key,
    number           varchar(40)              not null unique,
    customer_ref     varchar(120)             not null,
    email            varchar(254)             not null,
    email_key        varchar(254)             not null,
    account_id       bigint references account,
    status           varchar(20)              not null check (status in ('PLACED', 'CONFIRMED', 'PACKED', 'SHIPPED', 'DELIVERED', 'CANCELLED')),
    placed_at        timestamp with time zone not null,
    updated_at       timestamp with time zone not null,
    promised_by      timestamp with time zone,
    delivered_at     timestamp with time zone,
    currency         varchar(3)               not null,
    total            numeric(14, 2)           not null check (total >= 0),
    ship_name        varchar(200)             not null,
    ship_line1       varchar(200)             not null,
    ship_line2       varchar(200),
    ship_postal_code varchar(20),
    ship_city        varchar(120)             not null,
    ship_region      varchar(120),
    ship_country     varchar(2)               not null,
    fingerprint      varchar(64)              not null
);
create index customer_order_account on customer_order (account_id, placed_at desc, id desc);
create index customer_order_email on customer_order (email_key);
create index customer_order_ref on customer_order (customer_ref);

create sequence order_line_seq start with 1 increment by 50;
create table order_line (
    id         bigint primary key,
    order_id   bigint         not null references customer_order,
    position   int            not null,
    sku        varchar(80)    not null,
    name       varchar(300)   not null,
    category   varchar(120),
    quantity   int            not null check (quantity >= 0),
    unit_price numeric(14, 2) not null check (unit_price >= 0),
    returnable boolean        not null,
    unique (order_id, position)
);

create sequence shipment_seq start with 1 increment by 50;
create table shipment (
    id              bigint primary key,
    order_id        bigint       not null references customer_order,
    position        int          not null,
    carrier         varchar(120) not null,
    tracking_number varchar(120) not null,
    shipped_at      timestamp with time zone
);
create index shipment_order on shipment (order_id);

create sequence tracking_event_seq start with 1 increment by 50;
create table tracking_event (
    id          bigint primary key,
    shipment_id bigint                   not null references shipment,
    position    int                      not null,
    at          timestamp with time zone not null,
    status      varchar(60)              not null,
    place       varchar(200)
);
create index tracking_event_shipment on tracking_event (shipment_id);

create sequence customer_reference_seq start with 1 increment by 50;
create table customer_reference (
    id         bigint primary key,
    ref        varchar(120) not null unique,
    account_id bigint       not null references account
);
create index customer_reference_account on customer_reference (account_id);
