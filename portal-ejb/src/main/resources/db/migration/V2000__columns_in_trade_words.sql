-- Columns named as what they hold is called everywhere else, once more. No data changes.
alter table notification rename column thread_gone to thread_unavailable;
alter table notification rename column post_gone to post_unavailable;

alter table forum_category rename column holds_posts to requires_review;

alter table tracking_event rename column place to location;

alter table return_line rename column sound to undamaged;
alter table return_line rename constraint return_line_sound_allowed to return_line_undamaged_allowed;
alter table return_line rename constraint return_line_quantity_sound_damaged_allowed
    to return_line_quantity_undamaged_damaged_allowed;

alter table return_policy rename column authorizes_at_once to authorizes_automatically;
