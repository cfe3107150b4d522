-- Which questions wait, and since when, stands on their rows, so that the check for what is due by a rule reads nothing else.
alter table forum_thread add column waits_for varchar(20) check (waits_for in ('ANSWER', 'SOLUTION'));
alter table forum_thread add column waiting_since timestamp with time zone;
update forum_thread
set waits_for = case status when 'OPEN' then 'ANSWER' else 'SOLUTION' end,
    waiting_since = case status when 'OPEN' then coalesce(published_at, created_at) else last_post_at end
where kind = 'QUESTION' and status <> 'SOLVED' and state = 'PUBLISHED' and not locked and not archived
  and import_id is null and ticket_number is null;
drop index forum_thread_due;
create index forum_thread_waiting on forum_thread (category_id, waits_for, waiting_since, id);
create index forum_thread_shared on forum_thread (category_id, waits_for, affected);
