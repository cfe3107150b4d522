-- A customer is notified once of each parcel that waits for them, was missed or goes back: of which, is kept here.
create table parcel_attention (
    order_id    bigint                   not null references customer_order,
    parcel      varchar(120)             not null,
    progress    varchar(20)              not null,
    notified_at timestamp with time zone not null,
    primary key (order_id, parcel, progress),
    constraint parcel_attention_progress_allowed check (progress in ('AT_PICKUP_POINT', 'MISSED', 'SENT_BACK'))
);
