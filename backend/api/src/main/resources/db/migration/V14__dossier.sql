-- Dossiers: what a city sends to the Central Selection Council, frozen as it was sent (clause II.4).
create table dossier (
    id uuid not null primary key,
    version int not null,
    created_at datetime(6) not null,
    created_by varchar(64) character set ascii collate ascii_bin not null,
    created_by_name varchar(200) not null,
    changed_at datetime(6) not null,
    changed_by varchar(64) character set ascii collate ascii_bin not null,
    changed_by_name varchar(200) not null,
    edition_id uuid not null,
    state varchar(20) character set ascii collate ascii_bin not null,
    title varchar(300) not null,
    number varchar(60) collate utf8mb4_bin null,
    issued_on date null,
    note mediumtext null,
    sent_at datetime(6) null,
    content_hash char(64) character set ascii collate ascii_bin null,
    constraint fk_dossier_edition foreign key (edition_id) references golden_book_edition (id),
    constraint ck_dossier_sent check (
        state <> 'SENT'
        or (number is not null and issued_on is not null and sent_at is not null and content_hash is not null)),
    index ix_dossier_created (created_at),
    index ix_dossier_state (state, created_at)
);

create table dossier_nomination (
    dossier_id uuid not null,
    position int not null,
    nomination_id uuid not null,
    primary key (dossier_id, position),
    constraint fk_dossier_nomination_dossier foreign key (dossier_id) references dossier (id),
    constraint fk_dossier_nomination_nomination foreign key (nomination_id) references nomination (id)
);

-- Content never changes once it is there; the Council's votes are added.
create table forwarded_work (
    id uuid not null primary key,
    version int not null,
    created_at datetime(6) not null,
    created_by varchar(64) character set ascii collate ascii_bin not null,
    created_by_name varchar(200) not null,
    changed_at datetime(6) not null,
    changed_by varchar(64) character set ascii collate ascii_bin not null,
    changed_by_name varchar(200) not null,
    dossier_id uuid not null,
    nomination_id uuid not null,
    position int not null,
    content mediumtext not null,
    votes_for int null,
    votes_against int null,
    constraint uk_forwarded_work unique (nomination_id),
    constraint fk_forwarded_work_dossier foreign key (dossier_id) references dossier (id),
    constraint fk_forwarded_work_nomination foreign key (nomination_id) references nomination (id),
    constraint ck_forwarded_work_votes check (coalesce(votes_for, 0) >= 0 and coalesce(votes_against, 0) >= 0)
);
