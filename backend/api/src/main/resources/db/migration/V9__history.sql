-- What happened to every record, and who came in. Tables whose comment says "append-only" give the service's account no
-- right but to read and to add: see vn.sangtao.history.GrantRights.
create table history_entry (
    chain smallint not null,
    sequence bigint not null,
    record_kind varchar(40) character set ascii collate ascii_bin not null,
    record_id uuid not null,
    record_version int not null,
    operation varchar(10) character set ascii collate ascii_bin not null,
    at datetime(6) not null,
    by_id varchar(64) character set ascii collate ascii_bin not null,
    by_name varchar(200) not null,
    remote_address varchar(45) character set ascii collate ascii_bin null,
    client varchar(100) collate utf8mb4_bin null,
    request_id varchar(64) character set ascii collate ascii_bin null,
    user_agent varchar(200) collate utf8mb4_bin null,
    from_state varchar(40) character set ascii collate ascii_bin null,
    to_state varchar(40) character set ascii collate ascii_bin null,
    comment varchar(2000) null,
    members_before mediumtext collate utf8mb4_bin null,
    members_after mediumtext collate utf8mb4_bin null,
    hash binary(32) not null,
    primary key (chain, sequence),
    index ix_history_entry_record (record_id, record_version)
) comment = 'append-only';

-- How far each chain goes. The seal is a keyed hash over the rest, so that nobody without the key can set it back.
create table history_chain (
    chain smallint not null primary key,
    sequence bigint not null,
    hash binary(32) null,
    seal binary(32) null
);

insert into history_chain (chain, sequence)
with recursive numbers (n) as (select 0 union all select n + 1 from numbers where n < 63)
select n, 0 from numbers;

create table access_event (
    id uuid not null primary key,
    kind varchar(10) character set ascii collate ascii_bin not null,
    at datetime(6) not null,
    by_id varchar(64) character set ascii collate ascii_bin null,
    by_name varchar(200) null,
    city_code varchar(40) character set ascii collate ascii_bin null,
    remote_address varchar(45) character set ascii collate ascii_bin null,
    client varchar(100) collate utf8mb4_bin null,
    request_id varchar(64) character set ascii collate ascii_bin null,
    user_agent varchar(200) collate utf8mb4_bin null,
    session_id varchar(64) character set ascii collate ascii_bin null,
    request varchar(300) collate utf8mb4_bin null,
    status smallint null,
    occurrences int not null,
    export_kind varchar(60) null,
    export_filter varchar(2000) null,
    export_rows bigint null,
    constraint uk_access_event_session unique (session_id),
    index ix_access_event_at (at),
    index ix_access_event_kind (kind, at),
    index ix_access_event_city (city_code, at)
) comment = 'append-only';
