-- What was done to people's accounts and machine clients; the accounts themselves are in Keycloak.
create table account_change (
    id uuid not null primary key,
    version int not null,
    created_at datetime(6) not null,
    created_by varchar(64) character set ascii collate ascii_bin not null,
    created_by_name varchar(200) not null,
    changed_at datetime(6) not null,
    changed_by varchar(64) character set ascii collate ascii_bin not null,
    changed_by_name varchar(200) not null,
    city_code varchar(40) character set ascii collate ascii_bin not null,
    account_id varchar(64) character set ascii collate ascii_bin null,
    username varchar(100) not null,
    kind varchar(30) character set ascii collate ascii_bin not null,
    state varchar(10) character set ascii collate ascii_bin not null,
    content_before longtext null,
    content_after longtext null,
    -- one change of an account at a time: set while it is under way
    under_way varchar(100) character set ascii collate ascii_bin null,
    constraint uk_account_change_under_way unique (under_way),
    constraint ck_account_change_state check (state in ('PENDING', 'DONE', 'FAILED', 'UNCERTAIN')),
    index ix_account_change_city (city_code, created_at, id),
    index ix_account_change_account (account_id, created_at, id),
    index ix_account_change_state (state, created_at)
);
