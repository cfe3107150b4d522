-- What a caller was allowed by when a request was answered: who has lost that since does not get the answer again.
alter table idempotent_request add column authority varchar(200) default '' not null;
