-- What somebody has claimed is given back when they are a moderator no more, and found without reading everything.
create index review_item_claimed on review_item (claimed_by);
