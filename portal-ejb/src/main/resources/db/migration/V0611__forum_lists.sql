-- Lists of threads are read in the order of an index, so that a page costs the same however many there are.
drop index forum_thread_latest;
drop index forum_thread_category;
create index forum_thread_latest on forum_thread (last_post_at desc, id desc);
create index forum_thread_category on forum_thread (category_id, last_post_at desc, id desc);
