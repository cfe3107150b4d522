-- Some countries' addresses have no city.
alter table account_address alter column city drop not null;
