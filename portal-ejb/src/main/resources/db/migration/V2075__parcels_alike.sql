-- Two parcels at one pick-up point are both ready: how many stand as the order says is kept with it, and decided again soon after the start.
alter table customer_order add column parcels_alike int default 0 not null;
