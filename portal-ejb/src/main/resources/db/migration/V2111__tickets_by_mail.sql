-- Tickets go on by mail: by which channel a message came, what of its mail is folded, where that is kept, and who gets copies.
alter table ticket_message add column channel varchar(20) default 'WEB' not null;
update ticket_message set channel = 'FORUM' where reference is not null;
alter table ticket_message add constraint ticket_message_channel_allowed check (channel in ('FORUM', 'WEB', 'EMAIL', 'API'));
alter table ticket_message add column folded text;
alter table ticket_message add column folded_html text;
alter table ticket_message add column left_out text;
alter table ticket_message add column mail_file varchar(32);

create sequence ticket_party_seq start with 1 increment by 50;
create table ticket_party (
    id         bigint primary key,
    ticket_id  bigint                   not null references ticket,
    account_id bigint                   not null references account,
    added_by   bigint                   not null references account,
    added_at   timestamp with time zone not null,
    constraint ticket_party_once unique (ticket_id, account_id)
);
create index ticket_party_account on ticket_party (account_id);
