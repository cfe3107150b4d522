-- The desk's lists are read in the order of an index: what is unsolved by when it is due, what waits for others last;
-- what is solved, the newest first, without a look at all the others.
alter table ticket add column desk_at timestamp with time zone;
update ticket set desk_at = coalesce(due_at, timestamp with time zone '9999-01-01 00:00:00+00')
where status in ('NEW', 'OPEN', 'PENDING', 'ON_HOLD');
create index ticket_unsolved on ticket (desk_at, id);
create index ticket_settled on ticket (solved_at, id);
create index ticket_status on ticket (status, solved_at, id);
drop index ticket_desk;
drop index ticket_solved;
