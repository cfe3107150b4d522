-- Files of documents that merchants' systems sent, and the lines that could not be taken in.
create sequence import_job_seq start with 1 increment by 50;
create table import_job (
    id           bigint primary key,
    public_id    varchar(36)              not null unique,
    kind         varchar(20)              not null,
    status       varchar(20)              not null check (status in ('RUNNING', 'COMPLETED', 'FAILED')),
    created_at   timestamp with time zone not null,
    heartbeat_at timestamp with time zone not null,
    finished_at  timestamp with time zone,
    last_line    int                      not null,
    applied      int                      not null,
    unchanged    int                      not null,
    rejected     int                      not null
);
create index import_job_heartbeat on import_job (status, heartbeat_at);

create sequence rejected_line_seq start with 1 increment by 50;
create table rejected_line (
    id     bigint primary key,
    job_id bigint        not null references import_job,
    line   int           not null,
    error  varchar(2000) not null,
    unique (job_id, line)
);
