-- Numbers as other shops write them, found whatever their case; addresses with whatever parts the merchant knows.
alter table customer_order alter column number set data type varchar(60);
alter table customer_order add column number_key varchar(120);
update customer_order set number_key = lower(number);
alter table customer_order alter column number_key set not null;
create index customer_order_by_number on customer_order (number_key);
alter table customer_order alter column ship_name drop not null;
alter table customer_order alter column ship_line1 drop not null;
alter table customer_order alter column ship_city drop not null;
alter table customer_order alter column ship_country drop not null;
alter table customer_order alter column ship_name set data type varchar(1000);
alter table customer_order alter column ship_line1 set data type varchar(1000);
alter table customer_order alter column ship_line2 set data type varchar(1000);
alter table customer_order alter column ship_postal_code set data type varchar(1000);
alter table customer_order alter column ship_city set data type varchar(1000);
alter table customer_order alter column ship_region set data type varchar(1000);
alter table customer_order alter column ship_country set data type varchar(1000);
