-- Which release made the HTML of a message: what an earlier one made is made anew.
alter table ticket_message add column rendering int default 0 not null;
create index ticket_message_rendering on ticket_message (rendering, id);
