-- A thread whose posts went into another one stays as a sign to where they are.
alter table forum_thread add column merged_into_id bigint references forum_thread;
create index forum_thread_merged on forum_thread (merged_into_id);
