-- Numbers as other shops write them.
alter table customer_return alter column order_number set data type varchar(60);
