-- Posts of threads that were brought from elsewhere stand in the order they were written, and none in the future.
update forum_post set created_at = current_timestamp where created_at > current_timestamp;
update forum_post set published_at = current_timestamp where published_at > current_timestamp;
update forum_thread set created_at = current_timestamp where created_at > current_timestamp;
update forum_thread set published_at = current_timestamp where published_at > current_timestamp;
update forum_thread set last_post_at = current_timestamp where last_post_at > current_timestamp;

create table forum_post_place (
    id    bigint primary key,
    place int not null
);
insert into forum_post_place (id, place)
select id, row_number() over (
    partition by thread_id order by case when number = 1 then 0 else 1 end, created_at, number)
from forum_post where thread_id in (select id from forum_thread where import_id is not null);
delete from forum_post_place
where exists (select 1 from forum_post p where p.id = forum_post_place.id and p.number = forum_post_place.place);
-- In two steps: each number of a thread is there once.
update forum_post set number = -number where id in (select id from forum_post_place);
update forum_post set number = (select o.place from forum_post_place o where o.id = forum_post.id)
where id in (select id from forum_post_place);
drop table forum_post_place;
