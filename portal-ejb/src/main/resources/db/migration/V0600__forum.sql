-- Categories, threads, posts and what people do with them.
create sequence forum_category_seq start with 1 increment by 50;
create table forum_category (
    id          bigint primary key,
    version     bigint       not null,
    slug        varchar(80)  not null unique,
    name        varchar(80)  not null,
    description varchar(400) not null,
    color       varchar(7)   not null,
    queue       varchar(60)  not null,
    position    int          not null,
    holds_posts boolean      not null
);

create sequence forum_thread_seq start with 1 increment by 50;
create table forum_thread (
    id                 bigint primary key,
    version            bigint                   not null,
    category_id        bigint                   not null references forum_category,
    kind               varchar(20)              not null check (kind in ('QUESTION', 'DISCUSSION', 'ANNOUNCEMENT')),
    status             varchar(20)              not null check (status in ('OPEN', 'ANSWERED', 'SOLVED')),
    state              varchar(20)              not null check (state in ('PUBLISHED', 'HELD', 'HIDDEN', 'REJECTED', 'DELETED')),
    locked             boolean                  not null,
    archived           boolean                  not null,
    title              varchar(200)             not null,
    slug               varchar(90)              not null,
    tag_line           varchar(300)             not null,
    author_id          bigint                   not null,
    order_number       varchar(60),
    created_at         timestamp with time zone not null,
    published_at       timestamp with time zone,
    last_post_at       timestamp with time zone not null,
    last_post_number   int                      not null,
    posts              int                      not null,
    likes              int                      not null,
    affected           int                      not null,
    views              bigint                   not null,
    accepted_post_id   bigint,
    ticket_number      varchar(20) unique,
    with_support_since timestamp with time zone,
    support_answer_by  timestamp with time zone,
    support_done_at    timestamp with time zone,
    import_id          varchar(120) unique
);
create index forum_thread_latest on forum_thread (state, last_post_at, id);
create index forum_thread_category on forum_thread (category_id, state, last_post_at, id);
create index forum_thread_author on forum_thread (author_id, last_post_at, id);
create index forum_thread_due on forum_thread (category_id, status, published_at);

create table forum_thread_tag (
    thread_id bigint      not null references forum_thread,
    tag       varchar(40) not null,
    primary key (thread_id, tag)
);
create index forum_thread_tag_tag on forum_thread_tag (tag, thread_id);

create sequence forum_post_seq start with 1 increment by 50;
create table forum_post (
    id           bigint primary key,
    version      bigint                   not null,
    thread_id    bigint                   not null references forum_thread,
    number       int                      not null,
    author_id    bigint                   not null,
    staff        boolean                  not null,
    markdown     text                     not null,
    html         text                     not null,
    state        varchar(20)              not null check (state in ('PUBLISHED', 'HELD', 'HIDDEN', 'REJECTED', 'DELETED')),
    rule         varchar(40),
    note         varchar(1000),
    created_at   timestamp with time zone not null,
    published_at timestamp with time zone,
    edited_at    timestamp with time zone,
    revisions    int                      not null,
    likes        int                      not null,
    flag_weight  int                      not null,
    unique (thread_id, number)
);
create index forum_post_author on forum_post (author_id, created_at);
alter table forum_thread add foreign key (accepted_post_id) references forum_post;

create sequence post_revision_seq start with 1 increment by 50;
create table post_revision (
    id         bigint primary key,
    post_id    bigint                   not null references forum_post,
    number     int                      not null,
    title      varchar(200),
    markdown   text                     not null,
    editor_id  bigint                   not null,
    written_at timestamp with time zone not null,
    unique (post_id, number)
);

create sequence post_like_seq start with 1 increment by 50;
create table post_like (
    id         bigint primary key,
    post_id    bigint                   not null references forum_post,
    account_id bigint                   not null,
    at         timestamp with time zone not null,
    unique (post_id, account_id)
);

create sequence same_problem_seq start with 1 increment by 50;
create table same_problem (
    id         bigint primary key,
    thread_id  bigint                   not null references forum_thread,
    account_id bigint                   not null,
    at         timestamp with time zone not null,
    unique (thread_id, account_id)
);

create sequence post_flag_seq start with 1 increment by 50;
create table post_flag (
    id         bigint primary key,
    post_id    bigint                   not null references forum_post,
    account_id bigint                   not null,
    reason     varchar(20)              not null check (reason in ('SPAM', 'OFFENSIVE', 'OFF_TOPIC', 'PERSONAL_DATA', 'OTHER')),
    comment    varchar(1000),
    weight     int                      not null,
    at         timestamp with time zone not null,
    unique (post_id, account_id)
);

create sequence thread_subscription_seq start with 1 increment by 50;
create table thread_subscription (
    id         bigint primary key,
    thread_id  bigint                   not null references forum_thread,
    account_id bigint                   not null,
    unique (thread_id, account_id)
);
create index thread_subscription_account on thread_subscription (account_id);

create sequence forum_member_seq start with 1 increment by 50;
create table forum_member (
    id             bigint primary key,
    account_id     bigint                   not null unique,
    posts          int                      not null,
    likes_received int                      not null,
    flags_right    int                      not null,
    flags_wrong    int                      not null,
    granted_level  int                      not null,
    since          timestamp with time zone not null
);

create sequence import_author_seq start with 1 increment by 50;
create table import_author (
    id         bigint primary key,
    name       varchar(200) not null unique,
    account_id bigint       not null
);
