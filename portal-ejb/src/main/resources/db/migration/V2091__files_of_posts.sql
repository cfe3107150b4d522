-- How many files hang on a post or a message beside the pictures in its text: most have none, and nobody asks for those.
alter table forum_post add column files integer default 0 not null;
alter table ticket_message add column files integer default 0 not null;
