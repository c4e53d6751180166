-- Commendations: proposals, the decisions that award them, and the tables of who may give what (clauses II.5, III.2.4).
create table form_competence (
    id int not null primary key,
    level varchar(30) character set ascii collate ascii_bin not null,
    form varchar(30) character set ascii collate ascii_bin not null,
    subject_type varchar(10) character set ascii collate ascii_bin null,
    basis varchar(200) null,
    valid_from date null,
    valid_to date null,
    constraint ck_form_competence_validity check (valid_from is null or valid_to is null or valid_from < valid_to)
);

insert into form_competence (id, level, form, subject_type) values
    (1, 'ORGANISATION', 'PRAISE', null),
    (2, 'ORGANISATION', 'CERTIFICATE_OF_MERIT', null),
    (3, 'ORGANISATION', 'OTHER', null),
    (4, 'CITY_FRONT', 'PRAISE', null),
    (5, 'CITY_FRONT', 'CERTIFICATE_OF_MERIT', null),
    (6, 'CITY_FRONT', 'DIPLOMA_OF_MERIT', null),
    (7, 'CITY_FRONT', 'OTHER', null),
    (8, 'CITY_PEOPLE_COMMITTEE', 'PRAISE', null),
    (9, 'CITY_PEOPLE_COMMITTEE', 'DIPLOMA_OF_MERIT', null),
    (10, 'CITY_PEOPLE_COMMITTEE', 'OTHER', null),
    (11, 'CENTRAL_FRONT', 'PRAISE', null),
    (12, 'CENTRAL_FRONT', 'DIPLOMA_OF_MERIT', null),
    (13, 'CENTRAL_FRONT', 'COMMEMORATIVE_MEDAL', 'PERSON'),
    (14, 'CENTRAL_FRONT', 'CREATIVE_LABOUR_DIPLOMA', 'PERSON'),
    (15, 'CENTRAL_FRONT', 'OTHER', null),
    (16, 'STATE', 'DIPLOMA_OF_MERIT', null),
    (17, 'STATE', 'OTHER', null);

-- Prize money is a factor of the base salary on the day of the decision.
create table prize_factor (
    id int not null primary key,
    level varchar(30) character set ascii collate ascii_bin not null,
    form varchar(30) character set ascii collate ascii_bin not null,
    subject_type varchar(10) character set ascii collate ascii_bin not null,
    organisation_kind varchar(20) character set ascii collate ascii_bin null,
    factor decimal(6, 2) not null,
    basis varchar(200) null,
    valid_from date null,
    valid_to date null,
    constraint ck_prize_factor_validity check (valid_from is null or valid_to is null or valid_from < valid_to),
    constraint ck_prize_factor_factor check (factor >= 0)
);

insert into prize_factor (id, level, form, subject_type, organisation_kind, factor, basis, valid_from) values
    (1, 'CITY_FRONT', 'DIPLOMA_OF_MERIT', 'PERSON', null, 1.5, 'Nghị định 98/2023/NĐ-CP', '2024-01-01'),
    (2, 'CITY_FRONT', 'DIPLOMA_OF_MERIT', 'GROUP', null, 3, 'Nghị định 98/2023/NĐ-CP', '2024-01-01'),
    (3, 'CITY_FRONT', 'CERTIFICATE_OF_MERIT', 'PERSON', null, 0.3, 'Nghị định 98/2023/NĐ-CP', '2024-01-01'),
    (4, 'CITY_FRONT', 'CERTIFICATE_OF_MERIT', 'GROUP', null, 0.6, 'Nghị định 98/2023/NĐ-CP', '2024-01-01'),
    (5, 'ORGANISATION', 'CERTIFICATE_OF_MERIT', 'PERSON', null, 0.3, 'Nghị định 98/2023/NĐ-CP', '2024-01-01'),
    (6, 'ORGANISATION', 'CERTIFICATE_OF_MERIT', 'GROUP', null, 0.6, 'Nghị định 98/2023/NĐ-CP', '2024-01-01'),
    (7, 'ORGANISATION', 'CERTIFICATE_OF_MERIT', 'PERSON', 'COMMUNE_FRONT', 0.15, 'Nghị định 98/2023/NĐ-CP', '2024-01-01'),
    (8, 'ORGANISATION', 'CERTIFICATE_OF_MERIT', 'GROUP', 'COMMUNE_FRONT', 0.3, 'Nghị định 98/2023/NĐ-CP', '2024-01-01'),
    (9, 'CITY_PEOPLE_COMMITTEE', 'DIPLOMA_OF_MERIT', 'PERSON', null, 1.5, 'Nghị định 98/2023/NĐ-CP', '2024-01-01'),
    (10, 'CITY_PEOPLE_COMMITTEE', 'DIPLOMA_OF_MERIT', 'GROUP', null, 3, 'Nghị định 98/2023/NĐ-CP', '2024-01-01'),
    (11, 'CENTRAL_FRONT', 'DIPLOMA_OF_MERIT', 'PERSON', null, 1.5, 'Nghị định 98/2023/NĐ-CP', '2024-01-01'),
    (12, 'CENTRAL_FRONT', 'DIPLOMA_OF_MERIT', 'GROUP', null, 3, 'Nghị định 98/2023/NĐ-CP', '2024-01-01');

create table base_salary (
    valid_from date not null primary key,
    amount_vnd bigint not null,
    basis varchar(200) null,
    constraint ck_base_salary_amount check (amount_vnd > 0)
);

insert into base_salary (valid_from, amount_vnd, basis) values
    ('2023-07-01', 1800000, 'Nghị định 24/2023/NĐ-CP'),
    ('2024-07-01', 2340000, 'Nghị định 73/2024/NĐ-CP');

-- A decision of an organisation, of the city, or of a body above it, whose answer the city records.
create table commendation_decision (
    id uuid not null primary key,
    version int not null,
    created_at datetime(6) not null,
    created_by varchar(64) character set ascii collate ascii_bin not null,
    created_by_name varchar(200) not null,
    changed_at datetime(6) not null,
    changed_by varchar(64) character set ascii collate ascii_bin not null,
    changed_by_name varchar(200) not null,
    organisation_id uuid not null,
    level varchar(30) character set ascii collate ascii_bin not null,
    result varchar(10) character set ascii collate ascii_bin not null,
    number varchar(60) not null,
    year int not null,
    signed_on date not null,
    issuer varchar(300) not null,
    signer varchar(120) not null,
    signer_title varchar(200) null,
    comment varchar(2000) null,
    constraint uk_commendation_decision_number unique (organisation_id, level, year, number),
    constraint fk_commendation_decision_organisation foreign key (organisation_id) references organisation (id),
    constraint ck_commendation_decision_year check (year = year(signed_on)),
    index ix_commendation_decision_signed (signed_on, id),
    fulltext index ft_commendation_decision (number, issuer, signer)
);

create table commendation (
    id uuid not null primary key,
    version int not null,
    created_at datetime(6) not null,
    created_by varchar(64) character set ascii collate ascii_bin not null,
    created_by_name varchar(200) not null,
    changed_at datetime(6) not null,
    changed_by varchar(64) character set ascii collate ascii_bin not null,
    changed_by_name varchar(200) not null,
    organisation_id uuid not null,
    city_code varchar(40) character set ascii collate ascii_bin not null,
    external_id varchar(100) collate utf8mb4_bin null,
    state varchar(20) character set ascii collate ascii_bin not null,
    submitted_at datetime(6) null,
    subject_type varchar(10) character set ascii collate ascii_bin not null,
    subject_name varchar(200) not null,
    subject_name_order varchar(200) collate utf8mb4_uca1400_vietnamese_as_ci as (subject_name) stored,
    -- people are sorted by given name, the last word; groups by the whole
    subject_given_order varchar(200) collate utf8mb4_uca1400_vietnamese_as_ci as (
        if(subject_type = 'PERSON', substring_index(subject_name, ' ', -1), subject_name)) stored,
    birth_year int null,
    job_title varchar(200) null,
    workplace varchar(300) null,
    direct_worker boolean null,
    form varchar(30) character set ascii collate ascii_bin null,
    level varchar(30) character set ascii collate ascii_bin not null,
    achievement text null,
    achievement_key varchar(200) not null,
    achievement_key_derived boolean not null,
    award_key char(64) character set ascii collate ascii_bin not null,
    reason_kind varchar(20) character set ascii collate ascii_bin null,
    initiative_id uuid null,
    campaign_id uuid null,
    decision_id uuid null,
    awarded_on date null,
    awarded_year int as (year(awarded_on)) stored,
    prize_vnd bigint null,
    override_reason varchar(2000) null,
    constraint uk_commendation_external_id unique (organisation_id, external_id),
    constraint fk_commendation_organisation foreign key (organisation_id) references organisation (id),
    constraint fk_commendation_initiative foreign key (initiative_id) references initiative (id),
    constraint fk_commendation_campaign foreign key (campaign_id) references campaign (id),
    constraint fk_commendation_decision foreign key (decision_id) references commendation_decision (id),
    constraint ck_commendation_prize check (prize_vnd between 0 and 1000000000000000),
    constraint ck_commendation_awarded check (
        state not in ('AWARDED', 'REVOKED') or (decision_id is not null and awarded_on is not null)),
    index ix_commendation_created (created_at, id),
    index ix_commendation_state_created (state, created_at),
    index ix_commendation_organisation_created (organisation_id, created_at),
    index ix_commendation_awarded (awarded_on, id),
    index ix_commendation_awarded_year (awarded_year),
    index ix_commendation_subject (subject_name, birth_year),
    index ix_commendation_subject_order (subject_given_order, subject_name_order, id),
    index ix_commendation_award_key (award_key, state),
    fulltext index ft_commendation (subject_name, achievement)
);

create table commendation_paper (
    commendation_id uuid not null,
    position int not null,
    name varchar(200) not null,
    present boolean not null,
    primary key (commendation_id, position),
    constraint fk_commendation_paper_commendation foreign key (commendation_id) references commendation (id)
);

-- Locked while an award is given, so that two at a time can't both find that nothing was given before.
create table award_claim (
    claim_key char(64) character set ascii collate ascii_bin not null primary key
);
