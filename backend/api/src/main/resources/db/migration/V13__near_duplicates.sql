-- What submitted initiatives have in common with others, so that near-duplicates are found by an index: every one lies
-- under the keys of its title, of groups of words in it, and of its authors (vn.sangtao.initiative.LikenessKeys).
create table initiative_likeness (
    likeness bigint not null,
    initiative_id uuid not null,
    primary key (likeness, initiative_id),
    constraint fk_initiative_likeness_initiative foreign key (initiative_id) references initiative (id)
        on delete cascade,
    index ix_initiative_likeness_initiative (initiative_id)
);

-- Two initiatives that somebody has compared and found to be none of each other's duplicate; each pair once, the lesser
-- id first.
create table near_duplicate_dismissal (
    id uuid not null primary key,
    version int not null,
    created_at datetime(6) not null,
    created_by varchar(64) character set ascii collate ascii_bin not null,
    created_by_name varchar(200) not null,
    changed_at datetime(6) not null,
    changed_by varchar(64) character set ascii collate ascii_bin not null,
    changed_by_name varchar(200) not null,
    first_id uuid not null,
    second_id uuid not null,
    comment varchar(2000) not null,
    constraint uk_near_duplicate_dismissal unique (first_id, second_id),
    constraint fk_near_duplicate_dismissal_first foreign key (first_id) references initiative (id),
    constraint fk_near_duplicate_dismissal_second foreign key (second_id) references initiative (id)
);
