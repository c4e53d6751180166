-- Changes of state that happened, and the numbers given to records.
create table transition_record (
    id uuid not null primary key,
    subject_id uuid not null,
    from_state varchar(40) character set ascii collate ascii_bin null,
    to_state varchar(40) character set ascii collate ascii_bin not null,
    comment varchar(2000) null,
    at datetime(6) not null,
    by_id varchar(64) character set ascii collate ascii_bin not null,
    by_name varchar(200) not null,
    index ix_transition_record_subject (subject_id, at)
);

create table number_series (
    owner varchar(40) character set ascii collate ascii_bin not null,
    series varchar(20) character set ascii collate ascii_bin not null,
    year int not null,
    last_number bigint not null,
    primary key (owner, series, year)
);
