-- Reviewing (clause II.4): who scores which nomination, what they gave, and what the committee means to decide.
create table review (
    id uuid not null primary key,
    version int not null,
    created_at datetime(6) not null,
    created_by varchar(64) character set ascii collate ascii_bin not null,
    created_by_name varchar(200) not null,
    changed_at datetime(6) not null,
    changed_by varchar(64) character set ascii collate ascii_bin not null,
    changed_by_name varchar(200) not null,
    nomination_id uuid not null,
    reviewer varchar(64) character set ascii collate ascii_bin not null,
    reviewer_name varchar(200) not null,
    reviewer_organisation_id uuid not null,
    state varchar(20) character set ascii collate ascii_bin not null,
    comment mediumtext null,
    recommendation varchar(30) character set ascii collate ascii_bin null,
    total decimal(5, 2) null,
    submitted_at datetime(6) null,
    reminded_at datetime(6) null,
    constraint uk_review unique (nomination_id, reviewer),
    constraint fk_review_nomination foreign key (nomination_id) references nomination (id),
    constraint fk_review_organisation foreign key (reviewer_organisation_id) references organisation (id),
    constraint ck_review_submitted
        check (state <> 'SUBMITTED' or (total is not null and recommendation is not null and submitted_at is not null)),
    index ix_review_reviewer (reviewer, state, created_at),
    index ix_review_created (created_at)
);

create table review_score (
    review_id uuid not null,
    position int not null,
    criterion int not null,
    score decimal(6, 2) not null,
    primary key (review_id, position),
    constraint uk_review_score unique (review_id, criterion),
    constraint fk_review_score_review foreign key (review_id) references review (id),
    constraint ck_review_score check (score >= 0 and criterion >= 0)
);

-- Apart from the nominations, so that nobody sees a decision before it is announced.
create table prepared_decision (
    id uuid not null primary key,
    version int not null,
    created_at datetime(6) not null,
    created_by varchar(64) character set ascii collate ascii_bin not null,
    created_by_name varchar(200) not null,
    changed_at datetime(6) not null,
    changed_by varchar(64) character set ascii collate ascii_bin not null,
    changed_by_name varchar(200) not null,
    nomination_id uuid not null,
    decision varchar(20) character set ascii collate ascii_bin not null,
    comment varchar(2000) null,
    constraint uk_prepared_decision unique (nomination_id),
    constraint fk_prepared_decision_nomination foreign key (nomination_id) references nomination (id)
);
