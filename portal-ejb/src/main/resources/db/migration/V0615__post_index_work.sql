-- Posts are no longer index work of their own: what waited for them would fail, and fail the threads beside it. The
-- index of threads is new with this release and filled again at start.
delete from hsearch_outbox_event where entity_name = 'ForumPost';
