-- Which release made the HTML of an article's text: what an earlier one made is made anew.
alter table article_text add column rendering int default 0 not null;
create index article_text_rendering on article_text (rendering, id);
