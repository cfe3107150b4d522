-- What a notification is about, so that it goes when that goes, and is read when that is opened.
alter table notification add column thread_id bigint;
alter table notification add column post_id bigint;
alter table notification add column thread_gone boolean default false not null;
alter table notification add column post_gone boolean default false not null;

update notification
set thread_id = cast(regexp_replace(regexp_replace(link, '^/forum/thread/', ''), '[^0-9].*$', '') as bigint)
where link like '/forum/thread/%/%';
update notification set post_id = cast(regexp_replace(link, '^.*#post-', '') as bigint)
where link like '/forum/thread/%#post-%';
-- Posts may stand in another thread by now.
update notification set thread_id = (select p.thread_id from forum_post p where p.id = notification.post_id)
where post_id in (select id from forum_post);
update notification set post_gone = true where post_id in (select id from forum_post where state <> 'PUBLISHED');
update notification set thread_gone = true where thread_id in (select id from forum_thread where state <> 'PUBLISHED');
-- Threads that were merged are read in the one they were merged into.
update notification set thread_id = (select t.merged_into_id from forum_thread t where t.id = notification.thread_id),
    thread_gone = false
where thread_id in (select id from forum_thread where merged_into_id is not null);

create index notification_thread on notification (thread_id);
create index notification_post on notification (post_id);
