-- An order belongs to whose verified address it names; a reference joins the others only while it stands for one person.
alter table customer_order alter column customer_ref drop not null;
alter table customer_order add column by_address boolean default false not null;

-- What shops write for guests is nobody's reference.
update customer_order set customer_ref = null
 where trim(both '0' from trim(customer_ref)) = ''
    or translate(customer_ref, ' -_./#*?', '') = ''
    or lower(trim(customer_ref)) in ('guest', 'guests', 'null', 'none', 'nil', 'undefined', 'unknown', 'anonymous',
                                     'anon', 'n/a', 'na', 'nan', 'false', 'visitor', 'gast', 'customer', '-1');

-- Who is the only one of a reference keeps what was theirs by an address they had before.
update customer_order set by_address = true
 where account_id is not null
   and customer_ref is not null
   and (select count(distinct o.email_key) from customer_order o where o.customer_ref = customer_order.customer_ref) <= 5
   and not exists (select 1 from customer_order o join account a on a.email_key = o.email_key
                    where o.customer_ref = customer_order.customer_ref and a.verified_at is not null);
update customer_order
   set account_id = (select a.id from account a where a.email_key = customer_order.email_key and a.verified_at is not null),
       by_address = true
 where exists (select 1 from account a where a.email_key = customer_order.email_key and a.verified_at is not null);
update customer_order set account_id = null where not by_address and account_id is not null;
update customer_order
   set account_id = (select case when min(o.account_id) = max(o.account_id) then min(o.account_id) end
                       from customer_order o where o.customer_ref = customer_order.customer_ref and o.by_address)
 where not by_address
   and customer_ref is not null
   and (select count(distinct o.email_key) from customer_order o where o.customer_ref = customer_order.customer_ref) <= 5;

-- A row is what two who settle the orders of one reference wait at.
drop table customer_reference;
drop sequence customer_reference_seq;
create table customer_reference (
    ref    varchar(120) primary key,
    shared boolean      not null
);

-- What people keep of their records is read anew.
update account set record_version = record_version + 1;
