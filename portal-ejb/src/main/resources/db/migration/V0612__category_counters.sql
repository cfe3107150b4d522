-- How many public threads a category has stands on its row and moves with them, so that a list of categories counts nothing.
alter table forum_category add column threads int default 0 not null;
alter table forum_category add column solved int default 0 not null;
update forum_category
set threads = (select count(*) from forum_thread t where t.category_id = forum_category.id and t.state = 'PUBLISHED'),
    solved = (select count(*) from forum_thread t
              where t.category_id = forum_category.id and t.state = 'PUBLISHED' and t.status = 'SOLVED');
