-- The Golden Book: its editions, and the initiatives nominated for them (clause II.4).
-- Deadlines are the first instant that is too late: "before 2 September" is 2 September, 00:00 in Vietnam.
create table golden_book_edition (
    id uuid not null primary key,
    version int not null,
    created_at datetime(6) not null,
    created_by varchar(64) character set ascii collate ascii_bin not null,
    created_by_name varchar(200) not null,
    changed_at datetime(6) not null,
    changed_by varchar(64) character set ascii collate ascii_bin not null,
    changed_by_name varchar(200) not null,
    city_id uuid not null,
    year int not null,
    title varchar(300) not null,
    state varchar(20) character set ascii collate ascii_bin not null,
    opens_at datetime(6) null,
    organisation_deadline datetime(6) not null,
    forwarding_deadline datetime(6) not null,
    published_at datetime(6) null,
    target_count int not null,
    target_count_reason varchar(1000) null,
    limit_per_organisation int null,
    prize_required boolean not null,
    prize_from date null,
    prize_to date null,
    minimum_reviews int not null,
    blind boolean not null,
    constraint uk_golden_book_edition unique (city_id, year),
    constraint fk_golden_book_edition_city foreign key (city_id) references organisation (id),
    constraint ck_golden_book_edition_deadlines check (organisation_deadline <= forwarding_deadline),
    constraint ck_golden_book_edition_opening check (opens_at is null or opens_at < organisation_deadline),
    constraint ck_golden_book_edition_prize check (prize_from is null or prize_to is null or prize_from <= prize_to),
    constraint ck_golden_book_edition_counts
        check (target_count > 0 and minimum_reviews > 0 and (limit_per_organisation is null or limit_per_organisation > 0)),
    index ix_golden_book_edition_year (year, id)
);

create table golden_book_criterion (
    edition_id uuid not null,
    position int not null,
    name varchar(200) not null,
    weight decimal(5, 2) not null,
    max_score int not null,
    primary key (edition_id, position),
    constraint fk_golden_book_criterion_edition foreign key (edition_id) references golden_book_edition (id),
    constraint ck_golden_book_criterion check (weight > 0 and weight <= 100 and max_score > 0)
);

create table golden_book_paper (
    edition_id uuid not null,
    position int not null,
    code varchar(40) character set ascii collate ascii_bin not null,
    name varchar(200) not null,
    required boolean not null,
    primary key (edition_id, position),
    constraint uk_golden_book_paper unique (edition_id, code),
    constraint fk_golden_book_paper_edition foreign key (edition_id) references golden_book_edition (id)
);

create table nomination (
    id uuid not null primary key,
    version int not null,
    created_at datetime(6) not null,
    created_by varchar(64) character set ascii collate ascii_bin not null,
    created_by_name varchar(200) not null,
    changed_at datetime(6) not null,
    changed_by varchar(64) character set ascii collate ascii_bin not null,
    changed_by_name varchar(200) not null,
    edition_id uuid not null,
    initiative_id uuid not null,
    organisation_id uuid not null,
    external_id varchar(100) collate utf8mb4_bin null,
    state varchar(20) character set ascii collate ascii_bin not null,
    submitted_at datetime(6) null,
    statement mediumtext null,
    prize_name varchar(300) null,
    prize_won_on date null,
    extended_until datetime(6) null,
    extension_reason varchar(1000) null,
    constraint uk_nomination unique (edition_id, initiative_id),
    constraint uk_nomination_external_id unique (organisation_id, external_id),
    constraint fk_nomination_edition foreign key (edition_id) references golden_book_edition (id),
    constraint fk_nomination_initiative foreign key (initiative_id) references initiative (id),
    constraint fk_nomination_organisation foreign key (organisation_id) references organisation (id),
    constraint ck_nomination_extension check (extended_until is null or extension_reason is not null),
    index ix_nomination_created (created_at),
    index ix_nomination_submitted (submitted_at),
    index ix_nomination_edition (edition_id, state, created_at),
    index ix_nomination_state (state, created_at),
    index ix_nomination_organisation (organisation_id, created_at)
);

create table nomination_paper (
    nomination_id uuid not null,
    code varchar(40) character set ascii collate ascii_bin not null,
    primary key (nomination_id, code),
    constraint fk_nomination_paper_nomination foreign key (nomination_id) references nomination (id)
);

-- The public book is searched by title alone: authors who did not agree to be named are not found by their name.
alter table initiative add fulltext index ft_initiative_title (title);
