-- When an order was first told to be delivered: without a time of delivery the return window counts from there, whatever is told later.
alter table customer_order add column told_delivered_at timestamp with time zone;
update customer_order set told_delivered_at = updated_at where status = 'DELIVERED';
