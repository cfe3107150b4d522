-- A person's orders are read far more often than they change: one number, read with the session, tells whether they did.
alter table account add column record_version bigint default 0 not null;
