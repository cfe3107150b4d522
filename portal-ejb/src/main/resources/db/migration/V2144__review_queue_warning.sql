-- Moderators are notified once that the review queue is full or old, until it is not any more, and at most once a day.
create table review_queue_warning (
    id        int                      primary key,
    warned_at timestamp with time zone not null,
    cleared   boolean                  not null,
    constraint review_queue_warning_one_allowed check (id = 1)
);
insert into review_queue_warning (id, warned_at, cleared) values (1, timestamp with time zone '2000-01-01 00:00:00+00:00', true);
