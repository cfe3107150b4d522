-- The first answer to a request that says by a key of its caller that it is one and the same.
create sequence idempotent_request_seq start with 1 increment by 50;
create table idempotent_request (
    id          bigint primary key,
    caller      varchar(120)             not null,
    request_key varchar(200)             not null,
    fingerprint varchar(64)              not null,
    created_at  timestamp with time zone not null,
    status      int,
    location    varchar(500),
    entity_tag  varchar(80),
    body        text,
    unique (caller, request_key)
);
create index idempotent_request_created on idempotent_request (created_at);
