-- A flag is judged once, by the verdict that is kept with it, so that later verdicts do not count it again.
alter table post_flag add column verdict_id bigint;
-- Flags of a post that was let be, or that a moderator refused by a rule, are judged: by a verdict nobody knows any more.
update post_flag set verdict_id = 0
where exists (select 1 from forum_post p where p.id = post_flag.post_id and (p.flag_weight = 0 or p.rule is not null));
