-- The staff is looked up by role, and the list of accounts read newest first: neither reads everybody.
create index account_role_role on account_role (role, account_id);
create index account_newest on account (created_at desc, id desc);
