-- What can come by the hundred is news once an hour, whichever node is first.
create table hourly_notification (
    kind    varchar(40)              primary key,
    sent_at timestamp with time zone not null
);
