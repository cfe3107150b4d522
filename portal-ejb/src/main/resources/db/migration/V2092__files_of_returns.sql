-- How many photos and other files hang on a return: most have none, and nobody asks for those.
alter table customer_return add column files integer default 0 not null;
