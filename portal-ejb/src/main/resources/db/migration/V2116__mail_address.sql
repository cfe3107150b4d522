-- Addresses whose mail came back, by pseudonyms, and since when nothing is sent to them: a mail server is asked no more for what it refuses.
create table mail_address (
    address         varchar(64) primary key,
    hard_bounces    integer                  not null,
    hard_on         date,
    soft_bounces    integer                  not null,
    soft_on         date,
    soft_days       integer                  not null,
    last_status     varchar(40),
    last_diagnostic varchar(500),
    last_at         timestamp with time zone not null,
    stopped_at      timestamp with time zone,
    constraint mail_address_bounces check (hard_bounces >= 0 and soft_bounces >= 0)
);
create index mail_address_last on mail_address (last_at);
