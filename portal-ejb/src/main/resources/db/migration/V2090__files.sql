-- Files of posts, messages, returns and articles. Their bytes are in the file store under their hash; who may read one is asked of what it hangs on.
create sequence file_content_seq start with 1 increment by 50;
create table file_content (
    id           bigint primary key,
    hash         varchar(64)              not null,
    size         bigint                   not null,
    unused_since timestamp with time zone,
    constraint file_content_hash unique (hash)
);
create index file_content_unused on file_content (unused_since);

create sequence stored_file_seq start with 1 increment by 50;
create table stored_file (
    id             bigint primary key,
    public_id      varchar(32)              not null,
    name           varchar(400)             not null,
    type           varchar(100)             not null,
    size           bigint                   not null,
    width          integer,
    height         integer,
    content_id     bigint references file_content,
    thumbnail_id   bigint references file_content,
    thumbnail_type varchar(100),
    virus_check    varchar(12)              not null,
    scanned_at     timestamp with time zone not null,
    uploader_id    bigint references account,
    upload_key     varchar(64),
    upload_print   varchar(64)              not null,
    uploaded_at    timestamp with time zone not null,
    unused_since   timestamp with time zone,
    constraint stored_file_public_id unique (public_id),
    constraint stored_file_upload_key unique (upload_key),
    constraint stored_file_virus_check_allowed check (virus_check in ('PASSED', 'WAITING', 'UNSCANNABLE', 'INFECTED')),
    constraint stored_file_content check (content_id is not null or virus_check = 'INFECTED')
);
create index stored_file_unused on stored_file (unused_since);
create index stored_file_content on stored_file (content_id);
create index stored_file_thumbnail on stored_file (thumbnail_id);
create index stored_file_waiting on stored_file (virus_check, scanned_at);
create index stored_file_uploader on stored_file (uploader_id);

create sequence file_attachment_seq start with 1 increment by 50;
create table file_attachment (
    id         bigint primary key,
    file_id    bigint      not null references stored_file,
    owner_kind varchar(20) not null,
    owner_id   bigint      not null,
    in_text    boolean     not null,
    shown      boolean     not null,
    place      integer     not null,
    constraint file_attachment_once unique (owner_kind, owner_id, file_id),
    constraint file_attachment_kind check (owner_kind in ('POST', 'TICKET_MESSAGE', 'CONTACT_MESSAGE', 'RETURN', 'GUEST_RETURN', 'ARTICLE'))
);
create index file_attachment_file on file_attachment (file_id);

-- How many bytes somebody uploaded on a day, so that a limit needs no sum.
create table file_usage (
    uploader varchar(80) not null,
    used_on  date        not null,
    bytes    bigint      not null,
    constraint file_usage_key primary key (uploader, used_on)
);
create index file_usage_used_on on file_usage (used_on);

create table file_limits (
    id             bigint primary key,
    version        bigint       not null,
    file_megabytes integer      not null,
    files_per_text integer      not null,
    day_megabytes  integer      not null,
    refused_types  varchar(4000) not null,
    constraint file_limits_one check (id = 1)
);
insert into file_limits (id, version, file_megabytes, files_per_text, day_megabytes, refused_types) values (1, 0, 25, 10, 200,
'application/x-msdownload
application/x-ms-installer
application/x-dosexec
application/x-bat
application/x-sh
application/x-executable
application/x-elf
application/x-mach-o
application/java-archive
application/java-vm
application/vnd.android.package-archive
application/x-apple-diskimage
application/x-ms-shortcut');
