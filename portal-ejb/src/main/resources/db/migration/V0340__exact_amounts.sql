-- Totals by the digits of their currency, prices of single things with up to six decimals; a line of a coupon takes off.
alter table customer_order alter column total set data type numeric(20, 6);
alter table order_line add column price numeric(20, 6);
update order_line set price = unit_price;
alter table order_line alter column price set not null;
alter table order_line drop column unit_price;
