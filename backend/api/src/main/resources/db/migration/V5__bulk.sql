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
    header mediumtext null,
    started_at datetime(6) null,
    finished_at datetime(6) null,
    bytes_read bigint not null,
    rows_read bigint not null,
    rows_created bigint not null,
    rows_updated bigint not null,
    rows_unchanged bigint not null,
    rows_rejected bigint not null,
    failure varchar(60) character set ascii collate ascii_bin null,
    failure_line bigint null,
    constraint uk_import_job_idempotency unique (created_by, idempotency_key),
    index ix_import_job_state (state, created_at),
    index ix_import_job_creator (created_by, created_at)
);

create table import_reject (
    job_id uuid not null,
    line bigint not null,
    raw mediumtext not null,
    faults mediumtext not null,
    primary key (job_id, line),
    constraint fk_import_reject_job foreign key (job_id) references import_job (id)
);

-- The table of db-scheduler, which runs the jobs of all copies of the service.
create table scheduled_tasks (
    task_name varchar(100) character set ascii collate ascii_bin not null,
    task_instance varchar(100) character set ascii collate ascii_bin not null,
    task_data blob,
    execution_time timestamp(6) not null,
    picked boolean not null,
    picked_by varchar(50),
    last_success timestamp(6) null,
    last_failure timestamp(6) null,
    consecutive_failures int,
    last_heartbeat timestamp(6) null,
    version bigint not null,
    priority smallint,
    primary key (task_name, task_instance),
    index ix_scheduled_tasks_execution (execution_time),
    index ix_scheduled_tasks_heartbeat (last_heartbeat)
);
