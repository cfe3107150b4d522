-- A telephone number leads to its account only once it was proven, by a code that was sent to it.
alter table account add column phone_verified_at timestamp with time zone;
create index account_phone on account (phone);

create sequence phone_proof_seq start with 1 increment by 50;
create table phone_proof (
    id         bigint primary key,
    account_id bigint                   not null references account,
    phone      varchar(20)              not null,
    code_hash  varchar(64),
    expires_at timestamp with time zone not null,
    constraint phone_proof_once unique (account_id)
);
