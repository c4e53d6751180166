-- Files attached to records, and the contents that they refer to: each content lies in the store once.
create table stored_content (
    sha256 char(64) character set ascii collate ascii_bin not null primary key,
    bytes bigint not null,
    touched_at datetime(6) not null,
    index ix_stored_content_touched (touched_at)
);

create table attachment (
    id uuid not null primary key,
    version int not null,
    created_at datetime(6) not null,
    created_by varchar(64) character set ascii collate ascii_bin not null,
    created_by_name varchar(200) not null,
    changed_at datetime(6) not null,
    changed_by varchar(64) character set ascii collate ascii_bin not null,
    changed_by_name varchar(200) not null,
    collection varchar(60) character set ascii collate ascii_bin not null,
    record_id uuid not null,
    name varchar(220) not null,
    type varchar(10) character set ascii collate ascii_bin not null,
    bytes bigint not null,
    sha256 char(64) character set ascii collate ascii_bin not null,
    description varchar(500) null,
    checklist_item varchar(200) null,
    confidential boolean not null,
    withdrawn_at datetime(6) null,
    withdrawn_by_name varchar(200) null,
    constraint fk_attachment_content foreign key (sha256) references stored_content (sha256),
    constraint ck_attachment_bytes check (bytes > 0),
    index ix_attachment_record (record_id, created_at, id)
);
