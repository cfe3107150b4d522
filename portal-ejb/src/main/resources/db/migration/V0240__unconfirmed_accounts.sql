-- What nobody confirms is dropped after a while; null is who confirmed, and who was invited and waits as long as it takes.
alter table account add column unconfirmed_since timestamp with time zone;
update account set unconfirmed_since = current_timestamp
 where status = 'PENDING'
   and not exists (select 1 from account_role r where r.account_id = account.id and r.role <> 'CUSTOMER')
   and not exists (select 1 from audit_entry e where e.subject_id = account.id and e.action = 'account.create');
create index account_unconfirmed on account (unconfirmed_since);
-- Where somebody is who registers takes effect by that registration's own link, as their name does.
alter table mailed_link add column time_zone varchar(60);
