-- The lists of one's own replies and drafts are read in the order of an index, page by page.
drop index forum_post_author;
create index forum_post_author on forum_post (author_id, created_at desc, id desc);
create index forum_draft_saved on forum_draft (account_id, saved_at desc, id desc);
