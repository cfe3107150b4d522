-- A reader counts once a day for a thread, however often its page is opened; rows of days before are deleted.
create table thread_view (
    reader    varchar(64) not null,
    thread_id bigint      not null,
    viewed_on date        not null,
    primary key (reader, thread_id, viewed_on)
);
create index thread_view_day on thread_view (viewed_on);
