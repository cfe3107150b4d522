-- Which answers wait for one mail, rather than how many: those that cannot be read when it leaves are not counted.
create sequence waiting_answer_seq start with 1 increment by 50;
create table waiting_answer (
    id        bigint primary key,
    digest_id bigint not null references answer_digest on delete cascade,
    post_id   bigint not null references forum_post,
    unique (digest_id, post_id)
);
insert into waiting_answer (id, digest_id, post_id)
select nextval('waiting_answer_seq'), w.digest_id, w.post_id
  from (select d.id as digest_id, n.post_id, d.waiting, n.id as told,
               row_number() over (partition by d.id order by n.id desc) as place
          from answer_digest d
          join notification n on n.account_id = d.account_id and n.thread_id = d.thread_id
         where n.kind = 'answer' and n.post_id in (select id from forum_post)) w
 where w.place <= w.waiting
 order by w.told;
alter table answer_digest drop column waiting;
alter table answer_digest drop column link;
