-- What a registration says of its person takes effect by that registration's own link, as its password does.
alter table mailed_link add column display_name varchar(60);
alter table mailed_link add column locale varchar(35);
