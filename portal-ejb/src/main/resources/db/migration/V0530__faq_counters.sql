-- How many published articles a category has stands on its row and moves with them, so that the help centre counts nothing.
alter table faq_category add column articles int default 0 not null;
update faq_category
set articles = (select count(*) from article a where a.category_id = faq_category.id and a.status = 'PUBLISHED');
