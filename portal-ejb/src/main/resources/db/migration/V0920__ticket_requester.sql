-- Whose ticket a thread has: after a merge it need not be the author's, who must not see its number then.
alter table forum_thread add column support_for_id bigint references account;
update forum_thread set support_for_id = (select requester_id from ticket where number = forum_thread.ticket_number)
where ticket_number is not null;
