-- Not every earlier version of a post is for everybody: what a moderator took out is not, nor what only the author and moderators could ever read. Of those kept so far it is not known, so they are not.
alter table post_revision add column for_all boolean default false not null;
alter table forum_post add column revisions_for_all int default 0 not null;
