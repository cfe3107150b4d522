-- How many files hang on an article beside what its texts show: most have none, and nobody asks for those.
alter table article add column files integer default 0 not null;
