-- Of several nodes one reads the mailbox: whoever has this row's lease, which another one takes over when it is not renewed.
create sequence mailbox_reader_seq start with 1 increment by 50;
create table mailbox_reader (
    id           bigint primary key,
    node         varchar(36),
    leased_until timestamp with time zone not null
);
insert into mailbox_reader (id, leased_until) values (1, timestamp with time zone '2020-01-01 00:00:00+00:00');
