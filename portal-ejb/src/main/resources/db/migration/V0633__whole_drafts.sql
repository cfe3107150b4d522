-- A draft keeps all that was typed: of what kind the thread is to be, its tags as they stand in their field, and the order.
alter table forum_draft add column kind varchar(20) check (kind in ('QUESTION', 'DISCUSSION', 'ANNOUNCEMENT'));
alter table forum_draft add column tags varchar(300);
alter table forum_draft add column order_number varchar(60);
