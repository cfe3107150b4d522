-- Feeds read the newest threads in the order of an index, however many there are.
create index forum_thread_newest on forum_thread (created_at desc, id desc);
create index forum_thread_category_newest on forum_thread (category_id, created_at desc, id desc);
