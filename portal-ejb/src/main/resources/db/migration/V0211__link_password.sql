-- The password chosen with a registration takes effect by that registration's own link, not by somebody else's.
alter table mailed_link add column password_hash varchar(255);
