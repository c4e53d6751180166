-- Organisations of the Front, their tree and who followed whom.
-- Codes compare as they stand (_bin): the tree's paths are made of them.
create table organisation (
    id uuid not null primary key,
    version int not null,
    created_at datetime(6) not null,
    created_by varchar(64) character set ascii collate ascii_bin not null,
    created_by_name varchar(200) not null,
    changed_at datetime(6) not null,
    changed_by varchar(64) character set ascii collate ascii_bin not null,
    changed_by_name varchar(200) not null,
    code varchar(40) character set ascii collate ascii_bin not null,
    name varchar(300) not null,
    name_order varchar(300) collate utf8mb4_uca1400_vietnamese_as_ci as (name) stored,
    short_name varchar(120) null,
    kind varchar(20) character set ascii collate ascii_bin not null,
    parent_id uuid null,
    path varchar(400) character set ascii collate ascii_bin not null,
    city_code varchar(40) character set ascii collate ascii_bin null,
    administrative_unit_code varchar(10) character set ascii collate ascii_bin null,
    email varchar(200) null,
    phone varchar(40) null,
    address varchar(300) null,
    valid_from date null,
    valid_to date null,
    constraint uk_organisation_code unique (code),
    constraint uk_organisation_path unique (path),
    constraint fk_organisation_parent foreign key (parent_id) references organisation (id),
    constraint ck_organisation_validity check (valid_from is null or valid_to is null or valid_from < valid_to),
    index ix_organisation_name (name_order, id),
    fulltext index ft_organisation (name, short_name)
);

create table succession (
    id uuid not null primary key,
    predecessor_id uuid not null,
    successor_id uuid not null,
    effective_on date not null,
    part boolean not null,
    constraint uk_succession unique (predecessor_id, successor_id),
    constraint fk_succession_predecessor foreign key (predecessor_id) references organisation (id),
    constraint fk_succession_successor foreign key (successor_id) references organisation (id),
    constraint ck_succession_two check (predecessor_id <> successor_id)
);
