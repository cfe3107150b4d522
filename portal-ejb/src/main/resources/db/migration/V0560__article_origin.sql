-- Whether an article was made of something before, such as a ticket.
create index article_origin on article (origin_reference);
