-- Index work is taken in the order of its time; an index on its status, which is nearly always the same, kept the database from it.
drop index hsearch_outbox_event_status;
