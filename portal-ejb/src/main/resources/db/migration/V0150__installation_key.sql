-- A secret of this installation: what is kept only to be recognised again is hashed with it, so that nobody finds it by trying all addresses.
create table installation_key (
    name   varchar(40) primary key,
    secret varchar(80) not null
);
insert into installation_key (name, secret) values ('pseudonyms', cast(gen_random_uuid() as varchar(36)) || cast(gen_random_uuid() as varchar(36)));
-- Tries were counted under hashes without it.
delete from throttle_mark;
