-- Prices of single things have up to six decimals.
alter table return_line alter column unit_price set data type numeric(20, 6);
