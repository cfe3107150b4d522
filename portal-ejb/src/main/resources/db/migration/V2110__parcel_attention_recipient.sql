-- Whoever an order turns out to be of hears of its waiting parcel too, where another was notified before: whom, is kept.
alter table parcel_attention add column recipient varchar(254) default '' not null;
update parcel_attention
   set recipient = (select coalesce(cast(o.account_id as varchar(254)), o.email_key)
                      from customer_order o where o.id = parcel_attention.order_id);
