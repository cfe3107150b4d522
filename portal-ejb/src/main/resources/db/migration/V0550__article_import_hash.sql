-- What an import last said of an article: the same again changes nothing, whatever staff have made of it since.
alter table article add column import_hash varchar(64);
