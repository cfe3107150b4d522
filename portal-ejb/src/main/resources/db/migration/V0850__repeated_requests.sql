-- What was asked last, so that the same asked again is not told twice and anything else is.
alter table ticket_order_request add column said varchar(10000);
