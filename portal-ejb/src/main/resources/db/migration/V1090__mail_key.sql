-- The key that signs the links by which a reader ends mails, so that each mail has one and none is stored.
create table mail_key (
    name   varchar(40) primary key,
    secret varchar(64) not null
);
