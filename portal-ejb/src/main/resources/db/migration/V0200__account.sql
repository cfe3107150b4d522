-- People, how they sign in, and the systems that call the API.
create sequence account_seq start with 1 increment by 50;
create table account (
    id                bigint primary key,
    version           bigint                   not null,
    public_id         varchar(36)              not null unique,
    email             varchar(254),
    email_key         varchar(254) unique,
    display_name      varchar(60)              not null,
    full_name         varchar(120),
    phone             varchar(20),
    locale            varchar(35)              not null,
    time_zone         varchar(60)              not null,
    preferred_channel varchar(20)              not null check (preferred_channel in ('EMAIL', 'IN_APP', 'NONE')),
    status            varchar(20)              not null check (status in ('PENDING', 'ACTIVE', 'SUSPENDED', 'ERASED', 'PLACEHOLDER')),
    password_hash     varchar(255),
    created_at        timestamp with time zone not null,
    verified_at       timestamp with time zone
);
create table account_role (
    account_id bigint      not null references account,
    role       varchar(20) not null check (role in ('CUSTOMER', 'MODERATOR', 'AGENT', 'ADMIN')),
    primary key (account_id, role)
);

create sequence account_session_seq start with 1 increment by 50;
create table account_session (
    id         bigint primary key,
    token_hash varchar(64)              not null unique,
    account_id bigint                   not null references account,
    door       varchar(10)              not null check (door in ('PAGES', 'API')),
    created_at timestamp with time zone not null,
    expires_at timestamp with time zone not null
);
create index account_session_account on account_session (account_id);
create index account_session_expiry on account_session (expires_at);

create sequence mailed_link_seq start with 1 increment by 50;
create table mailed_link (
    id         bigint primary key,
    token_hash varchar(64)              not null unique,
    account_id bigint                   not null references account,
    purpose    varchar(20)              not null check (purpose in ('VERIFICATION', 'PASSWORD_RESET', 'EMAIL_CHANGE')),
    email      varchar(254)             not null,
    expires_at timestamp with time zone not null
);
create index mailed_link_account on mailed_link (account_id);
create index mailed_link_expiry on mailed_link (expires_at);

create sequence api_client_seq start with 1 increment by 50;
create table api_client (
    id         bigint primary key,
    version    bigint                   not null,
    public_id  varchar(36)              not null unique,
    name       varchar(120)             not null,
    key_hash   varchar(64)              not null unique,
    scopes     varchar(200)             not null,
    enabled    boolean                  not null,
    created_at timestamp with time zone not null
);
