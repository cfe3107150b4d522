-- An accepted answer that is hidden or held for a while gets its mark back; from the loss on the question waits anew.
alter table forum_thread add column lost_answer_id bigint references forum_post;
alter table forum_thread add column lost_answer_at timestamp with time zone;
