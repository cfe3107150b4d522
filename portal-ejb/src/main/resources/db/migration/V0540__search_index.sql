-- Which indexes were filled to the end: one whose filling was cut off holds a part, and cannot tell that it is no more.
create table search_index (
    name    varchar(100) primary key,
    filling varchar(40) not null,
    whole   boolean     not null
);
