-- The lists of one's own replies and drafts are read in the order of an index, page by page; the old one serves until then.
create index forum_post_own on forum_post (author_id, created_at desc, id desc);
create index forum_draft_saved on forum_draft (account_id, saved_at desc, id desc);
drop index forum_post_author;
