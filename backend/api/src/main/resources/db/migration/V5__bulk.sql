-- Bulk imports: jobs that survive a restart, and the rows that they refused.
create table import_job (
    id uuid not null primary key,
    version int not null,
    kind varchar(30) character set ascii collate ascii_bin not null,
    mode varchar(20) character set ascii collate ascii_bin not null,
    format varchar(10) character set ascii collate ascii_bin not null,
    ignore_unknown boolean not null,
    state varchar(20) character set ascii collate ascii_bin not null,
    created_at datetime(6) not null,
    created_by varchar(64) character set ascii collate ascii_bin not null,
    created_by_name varchar(200) not null,
    caller mediumtext not null,
    idempotency_key varchar(255) collate utf8mb4_bin null,
    body_hash char(64) character set ascii collate ascii_bin not null,
    body_bytes bigint not null,
    started_at datetime(6) null,
    finished_at datetime(6) null,
    alive_at datetime(6) null,
    bytes_read bigint not null,
    rows_read bigint not null,
    rows_created bigint not null,
    rows_updated bigint not null,
    rows_unchanged bigint not null,
    rows_rejected bigint not null,
    rows_done bigint not null,
    failure_type varchar(60) character set ascii collate ascii_bin null,
    failure_faults mediumtext null,
    constraint uk_import_job_idempotency unique (created_by, idempotency_key),
    index ix_import_job_state (state, alive_at),
    index ix_import_job_created (created_at)
);

create table import_reject (
    job_id uuid not null,
    line bigint not null,
    position int not null,
    column_name varchar(100) null,
    code varchar(60) character set ascii collate ascii_bin not null,
    message varchar(1000) not null,
    raw mediumtext not null,
    primary key (job_id, line, position),
    constraint fk_import_reject_job foreign key (job_id) references import_job (id)
);
