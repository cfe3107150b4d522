-- Tables named as what they hold is called everywhere else.
alter table thread_reader rename to thread_read_state;

alter table throttle_mark rename to rate_limit_state;
alter index throttle_mark_counts_until rename to rate_limit_state_counts_until;

alter table kept_form rename to unsent_form;
alter table unsent_form rename constraint kept_form_once to unsent_form_once;
alter table unsent_form rename constraint kept_form_words_size to unsent_form_words_size;
alter index kept_form_owner rename to unsent_form_owner;
alter index kept_form_created rename to unsent_form_created;
-- H2 renames no sequence: the new one starts again, and the ids given before are out of its way. Nothing refers to them.
update unsent_form set id = -id;
drop sequence kept_form_seq;
create sequence unsent_form_seq start with 1 increment by 50;
