-- How an order stands by its parcels is kept in its row, so that lists read no parcels; what is in a parcel and how an order was cancelled are said if known.
alter table customer_order add column progress varchar(30) default 'PLACED' not null;
alter table customer_order add column progress_place varchar(200);
alter table customer_order add column progress_at timestamp with time zone;
alter table customer_order add column parcels int default 0 not null;
alter table customer_order add column parcels_delivered int default 0 not null;
alter table customer_order add column state_rules int default 0 not null;
alter table customer_order add column cancelled_at timestamp with time zone;
alter table customer_order add column cancelled_by varchar(20);
alter table customer_order add column refunded_to varchar(120);
alter table shipment add column contents text;

-- By the status at first; by the parcels soon after the start, order by order.
update customer_order set progress = case status when 'SHIPPED' then 'ON_ITS_WAY' else status end;

alter table customer_order add constraint customer_order_progress_allowed
    check (progress in ('PLACED', 'CONFIRMED', 'PACKED', 'ANNOUNCED', 'ON_ITS_WAY', 'DELAYED', 'OUT_FOR_DELIVERY',
                        'PARTLY_DELIVERED', 'PROBLEM', 'MISSED', 'SENT_BACK', 'AT_PICKUP_POINT', 'DELIVERED', 'CANCELLED'));
alter table customer_order add constraint customer_order_cancelled_by_allowed
    check (cancelled_by in ('CUSTOMER', 'SHOP'));
alter table customer_order alter column progress drop default;

-- What needs an account, and what is to be decided again.
create index customer_order_needing on customer_order (account_id, progress, status, promised_by);
create index customer_order_state_rules on customer_order (state_rules, id);
