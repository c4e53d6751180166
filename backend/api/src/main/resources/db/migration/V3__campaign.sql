-- Movements, drives and contests, linked under the Movement (clauses I.1, I.2, III.2.1).
create table campaign (
    id uuid not null primary key,
    version int not null,
    created_at datetime(6) not null,
    created_by varchar(64) character set ascii collate ascii_bin not null,
    created_by_name varchar(200) not null,
    changed_at datetime(6) not null,
    changed_by varchar(64) character set ascii collate ascii_bin not null,
    changed_by_name varchar(200) not null,
    code varchar(40) character set ascii collate ascii_bin not null,
    title varchar(300) not null,
    title_order varchar(300) collate utf8mb4_uca1400_vietnamese_as_ci as (title) stored,
    kind varchar(20) character set ascii collate ascii_bin not null,
    description text null,
    lead_organisation_id uuid not null,
    parent_id uuid null,
    starts_on date null,
    ends_on date null,
    constraint uk_campaign_code unique (code),
    constraint fk_campaign_lead foreign key (lead_organisation_id) references organisation (id),
    constraint fk_campaign_parent foreign key (parent_id) references campaign (id),
    constraint ck_campaign_dates check (starts_on is null or ends_on is null or starts_on <= ends_on),
    index ix_campaign_title (title_order, id),
    fulltext index ft_campaign (title, description)
);

create table campaign_participant (
    campaign_id uuid not null,
    organisation_id uuid not null,
    primary key (campaign_id, organisation_id),
    constraint fk_campaign_participant_campaign foreign key (campaign_id) references campaign (id),
    constraint fk_campaign_participant_organisation foreign key (organisation_id) references organisation (id)
);
