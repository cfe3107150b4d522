-- The merchant's own name for a line, by which it keeps its identity.
alter table order_line add column line_id varchar(80);
