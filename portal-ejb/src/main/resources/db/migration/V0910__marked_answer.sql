-- Which answer a ticket had accepted in its thread, so that it moves no mark but its own.
alter table escalation add column marked_post_id bigint references forum_post;
