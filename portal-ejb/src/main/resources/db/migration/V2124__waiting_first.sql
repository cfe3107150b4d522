-- Lists of one's own returns and messages begin with those that wait for their owner.
create index customer_return_of_status on customer_return (account_id, status, id desc);
create index ticket_of_status on ticket (requester_id, status, updated_at desc, id desc);
