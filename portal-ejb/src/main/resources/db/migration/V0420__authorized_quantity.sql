-- How many of a line were authorized, where the order had no longer as many as were asked for; null for all of them.
alter table return_line add column authorized int check (authorized >= 0);
