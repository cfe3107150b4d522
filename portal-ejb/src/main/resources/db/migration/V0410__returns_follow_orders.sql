-- A return is of whom its order is; of nobody while the order is nobody's.
alter table customer_return alter column account_id drop not null;
update customer_return set account_id = (select o.account_id from customer_order o where o.id = customer_return.order_id);
