-- A row of a list says who wrote last, without reading posts, and when: both of the post that was published last.
alter table forum_thread add column last_author_id bigint;
update forum_thread set last_author_id = coalesce(
    (select p.author_id from forum_post p
     where p.thread_id = forum_thread.id and p.state = 'PUBLISHED'
     order by coalesce(p.published_at, p.created_at) desc, p.number desc limit 1),
    author_id);
update forum_thread set last_post_at = coalesce(
    (select coalesce(p.published_at, p.created_at) from forum_post p
     where p.thread_id = forum_thread.id and p.state = 'PUBLISHED'
     order by coalesce(p.published_at, p.created_at) desc, p.number desc limit 1),
    last_post_at);
alter table forum_thread alter column last_author_id set not null;
