-- More time for one organisation's nominations in an edition, as after a storm (clause II.4).
create table deadline_extension (
    id uuid not null primary key,
    version int not null,
    created_at datetime(6) not null,
    created_by varchar(64) character set ascii collate ascii_bin not null,
    created_by_name varchar(200) not null,
    changed_at datetime(6) not null,
    changed_by varchar(64) character set ascii collate ascii_bin not null,
    changed_by_name varchar(200) not null,
    edition_id uuid not null,
    organisation_id uuid not null,
    extended_until datetime(6) not null,
    reason varchar(1000) not null,
    constraint uk_deadline_extension unique (edition_id, organisation_id),
    constraint fk_deadline_extension_edition foreign key (edition_id) references golden_book_edition (id),
    constraint fk_deadline_extension_organisation foreign key (organisation_id) references organisation (id)
);
