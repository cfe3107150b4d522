-- Columns named as what they hold is called everywhere else. No data changes.
alter table forum_post rename column markdown to body;
alter table forum_post rename column revisions_for_all to public_revisions;
alter table post_revision rename column markdown to body;
alter table post_revision rename column for_all to publicly_visible;
alter table forum_thread rename column tag_line to tag_list;
alter table forum_thread rename column lost_answer_id to hidden_accepted_answer_id;
alter table forum_thread rename column lost_answer_at to hidden_accepted_answer_at;
alter table forum_thread rename column support_for_id to support_requester_id;
alter table forum_thread rename column waits_for to waiting_for;
alter table forum_draft rename column place to draft_key;
alter table post_mention rename column told_at to notified_at;

alter table article_text rename column source to body;
alter table article_revision rename column source to body;

alter table appeal rename column words to reason;
alter table review_item rename column judged_at to decided_at;
alter table review_item rename column barred_id to excluded_moderator_id;

alter table escalation rename column asked_by_id to requested_by_id;
alter table escalation rename column marked_post_id to accepted_post_id;
alter table ticket_order_request rename column said to body;
alter table ticket_order_request rename column asked_at to requested_at;
alter table ticket rename column desk_at to sort_due_at;

alter table account rename column record_version to customer_data_version;
alter table account_session rename column door to session_type;

alter table customer_order rename column customer_ref to customer_reference;
alter index customer_order_ref rename to customer_order_customer_reference;
alter table customer_order rename column by_address to matched_by_email;
alter table customer_order rename column told_delivered_at to delivery_reported_at;
alter table customer_reference rename column ref to reference;

alter table sent_form rename column token to token_hash;
alter table sent_form rename column content to content_hash;
alter table sent_form rename column kept to kept_fields;
alter table unsent_form rename column words to content;
alter table unsent_form rename constraint unsent_form_words_size to unsent_form_content_size;
alter table rate_limit_state rename column caller to subject;
alter table idempotent_request rename column caller to sender;
alter table search_index rename column filling to rebuild_id;
alter table search_index rename column whole to complete;
alter table audit_entry rename column read_in to access_window;
