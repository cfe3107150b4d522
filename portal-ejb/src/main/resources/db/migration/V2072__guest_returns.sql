-- Guests return things of an order too: their mailbox is proven by a mailed link before there is a return.
create sequence guest_return_seq start with 1 increment by 50;
create table guest_return (
    id            bigint primary key,
    order_number  varchar(60)              not null,
    email         varchar(254)             not null,
    email_key     varchar(254)             not null,
    lines         text                     not null,
    locale        varchar(35)              not null,
    time_zone     varchar(60)              not null,
    requested_at  timestamp with time zone not null,
    return_number varchar(20)
);
create index guest_return_requested on guest_return (requested_at);
create index guest_return_email on guest_return (email_key, requested_at);
