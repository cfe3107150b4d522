-- Mails that became nothing are deleted after a time: those are found by when they came.
create index inbound_mail_past on inbound_mail (result, arrived_at);
