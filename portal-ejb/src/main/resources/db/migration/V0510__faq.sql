-- The help centre: categories, articles with a text per language, their revisions, addresses and votes.
create sequence faq_category_seq start with 1 increment by 50;
create table faq_category (
    id          bigint primary key,
    version     bigint       not null,
    slug        varchar(100) not null unique,
    name        varchar(120) not null,
    description varchar(500),
    icon        varchar(60),
    position    int          not null
);

create sequence faq_number start with 1001;
create sequence article_seq start with 1 increment by 50;
create table article (
    id               bigint primary key,
    version          bigint                   not null,
    number           varchar(20)              not null unique,
    slug             varchar(100)             not null unique,
    external_id      varchar(200) unique,
    status           varchar(20)              not null check (status in ('DRAFT', 'IN_REVIEW', 'PUBLISHED', 'ARCHIVED')),
    category_id      bigint                   not null references faq_category,
    locale           varchar(35)              not null,
    author_id        bigint,
    origin_kind      varchar(20) check (origin_kind in ('THREAD', 'TICKET', 'IMPORT')),
    origin_reference varchar(200),
    created_at       timestamp with time zone not null,
    updated_at       timestamp with time zone not null,
    published_at     timestamp with time zone,
    helpful          int                      not null,
    unhelpful        int                      not null,
    check ((origin_kind is null) = (origin_reference is null))
);
create index article_list on article (status, helpful, id);
create index article_category on article (category_id, status, helpful, id);
create index article_desk on article (updated_at, id);

create table article_tag (
    article_id bigint      not null references article,
    tag        varchar(40) not null,
    primary key (article_id, tag)
);
create table article_related (
    article_id bigint not null references article,
    related_id bigint not null references article,
    primary key (article_id, related_id),
    check (article_id <> related_id)
);

-- Every address an article ever had; none is given to another one.
create sequence article_slug_seq start with 1 increment by 50;
create table article_slug (
    id         bigint primary key,
    slug       varchar(100) not null unique,
    article_id bigint       not null references article
);
create index article_slug_article on article_slug (article_id);

create sequence article_text_seq start with 1 increment by 50;
create table article_text (
    id         bigint primary key,
    article_id bigint                   not null references article,
    locale     varchar(35)              not null,
    title      varchar(200)             not null,
    summary    varchar(400),
    source     text                     not null,
    html       text                     not null,
    updated_at timestamp with time zone not null,
    unique (article_id, locale)
);

create sequence article_revision_seq start with 1 increment by 50;
create table article_revision (
    id         bigint primary key,
    text_id    bigint                   not null references article_text,
    title      varchar(200)             not null,
    summary    varchar(400),
    source     text                     not null,
    editor_id  bigint,
    written_at timestamp with time zone not null
);
create index article_revision_text on article_revision (text_id, written_at, id);

create sequence article_vote_seq start with 1 increment by 50;
create table article_vote (
    id         bigint primary key,
    article_id bigint                   not null references article,
    voter_key  varchar(80)              not null,
    helpful    boolean                  not null,
    reason     varchar(20) check (reason in ('NOT_ANSWERED', 'UNCLEAR', 'WRONG', 'OTHER')),
    comment    varchar(1000),
    voted_at   timestamp with time zone not null,
    unique (article_id, voter_key)
);
