-- People's address books. is_default is true or null, so the unique constraint allows one default at most.
create sequence account_address_seq start with 1 increment by 50;
create table account_address (
    id          bigint primary key,
    version     bigint                   not null,
    public_id   varchar(36)              not null unique,
    account_id  bigint                   not null references account,
    name        varchar(120)             not null,
    line1       varchar(200)             not null,
    line2       varchar(200),
    postal_code varchar(20),
    city        varchar(120)             not null,
    region      varchar(120),
    country     varchar(2)               not null,
    is_default  boolean,
    created_at  timestamp with time zone not null,
    check (is_default is null or is_default),
    unique (account_id, is_default)
);
create index account_address_account on account_address (account_id, id);
