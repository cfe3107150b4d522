-- Which release made the HTML of a post: what an earlier one made is made anew.
alter table forum_post add column rendering int default 0 not null;
create index forum_post_rendering on forum_post (rendering, id);
