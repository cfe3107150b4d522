-- A verdict may name a rule in the shop's own words.
alter table forum_post alter column rule set data type varchar(200);
