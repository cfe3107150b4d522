-- An entry quotes the e-mail address of the account it is about, which may be as long as the account has it.
alter table audit_entry alter column object set data type varchar(254);
