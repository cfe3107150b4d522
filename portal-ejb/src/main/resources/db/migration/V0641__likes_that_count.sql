-- Threads and people have the likes of what can be read, no others.
update forum_thread set likes = greatest(0, likes - (
    select coalesce(sum(p.likes), 0) from forum_post p
    where p.thread_id = forum_thread.id and p.state <> 'PUBLISHED'))
where id in (select thread_id from forum_post where state <> 'PUBLISHED' and likes > 0);
update forum_member set likes_received = greatest(0, likes_received - (
    select coalesce(sum(p.likes), 0) from forum_post p
    where p.author_id = forum_member.account_id and p.state <> 'PUBLISHED'))
where account_id in (select author_id from forum_post where state <> 'PUBLISHED' and likes > 0);
