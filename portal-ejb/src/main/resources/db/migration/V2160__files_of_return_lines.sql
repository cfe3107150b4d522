-- Photos show what is wrong with one item: the files hang on the return, and each line names its own.
alter table return_line add column files varchar(2000);
