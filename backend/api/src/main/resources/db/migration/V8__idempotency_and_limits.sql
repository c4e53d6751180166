-- Answers to POSTs that carried an Idempotency-Key, kept for a day; written with the change itself.
create table idempotent_answer (
    caller varchar(64) character set ascii collate ascii_bin not null,
    idempotency_key varchar(255) character set ascii collate ascii_bin not null,
    created_at datetime(6) not null,
    fingerprint char(64) character set ascii collate ascii_bin not null,
    status smallint null,
    location varchar(500) null,
    entity_tag varchar(200) null,
    body mediumblob null,
    primary key (caller, idempotency_key),
    index ix_idempotent_answer_created (created_at)
);

-- How much each caller and address may still ask, shared by all copies of the service.
create table request_limit (
    id varchar(120) character set ascii collate ascii_bin not null primary key,
    state blob null,
    expires_at bigint null,
    index ix_request_limit_expires (expires_at)
);
