-- Who tried what too often, counted here so that it holds on every node; the caller is a hash, the time in milliseconds.
create table throttle_mark (
    caller       varchar(64) primary key,
    counts_until bigint not null
);
create index throttle_mark_counts_until on throttle_mark (counts_until);
