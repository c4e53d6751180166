-- The secret ballot of an edition's council (clause II.4): who may vote on what, who has voted, and what was voted, which
-- nothing ties together.
create table ballot (
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
    quorum_percent decimal(5, 2) not null,
    majority_percent decimal(5, 2) not null,
    not_the_authors boolean not null,
    closes_at datetime(6) null,
    opened_at datetime(6) null,
    closed_at datetime(6) null,
    quorum_reached boolean null,
    -- one at a time for an edition
    under_way_edition_id uuid as (case when state in ('PREPARED', 'OPEN') then edition_id end) persistent,
    constraint uk_ballot_under_way unique (under_way_edition_id),
    constraint fk_ballot_edition foreign key (edition_id) references golden_book_edition (id),
    constraint ck_ballot_percents check (quorum_percent between 50 and 100 and majority_percent between 50 and 100),
    constraint ck_ballot_opened check (state not in ('OPEN', 'CLOSED') or opened_at is not null),
    constraint ck_ballot_closed check ((state = 'CLOSED') = (closed_at is not null and quorum_reached is not null)),
    index ix_ballot_created (created_at),
    index ix_ballot_state (state, closes_at)
);

create table ballot_nomination (
    ballot_id uuid not null,
    position int not null,
    nomination_id uuid not null,
    primary key (ballot_id, position),
    constraint uk_ballot_nomination unique (ballot_id, nomination_id),
    constraint fk_ballot_nomination_ballot foreign key (ballot_id) references ballot (id),
    constraint fk_ballot_nomination_nomination foreign key (nomination_id) references nomination (id)
);

create table ballot_member (
    ballot_id uuid not null,
    position int not null,
    account varchar(64) character set ascii collate ascii_bin not null,
    name varchar(200) not null,
    organisation_code varchar(40) character set ascii collate ascii_bin not null,
    organisation_name varchar(300) not null,
    primary key (ballot_id, position),
    constraint uk_ballot_member unique (ballot_id, account),
    constraint fk_ballot_member_ballot foreign key (ballot_id) references ballot (id),
    index ix_ballot_member_account (account)
);

-- Who doesn't vote on what, as found when the ballot was opened.
create table ballot_conflict (
    ballot_id uuid not null,
    position int not null,
    account varchar(64) character set ascii collate ascii_bin not null,
    nomination_id uuid not null,
    conflict varchar(30) character set ascii collate ascii_bin not null,
    primary key (ballot_id, position),
    constraint fk_ballot_conflict_ballot foreign key (ballot_id) references ballot (id)
);

-- Who has voted, never when: no column here may tell a moment of it, or an order.
create table roll_entry (
    id uuid not null primary key,
    ballot_id uuid not null,
    account varchar(64) character set ascii collate ascii_bin not null,
    voted boolean not null,
    reminded_at datetime(6) null,
    constraint uk_roll_entry unique (ballot_id, account),
    constraint fk_roll_entry_ballot foreign key (ballot_id) references ballot (id)
);

-- The urn while the ballot is open: ids are drawn by lot, and what was voted is sealed with a key that isn't here. One
-- row for each work, so that what somebody voted on two works can't be told to belong together.
create table sealed_vote (
    id uuid not null primary key,
    ballot_id uuid not null,
    nomination_id uuid not null,
    seal varbinary(64) not null,
    constraint fk_sealed_vote_ballot foreign key (ballot_id) references ballot (id),
    constraint fk_sealed_vote_nomination foreign key (nomination_id) references nomination (id)
);

-- The votes once the ballot is closed: written anew in one go, so that not even the database's own marks of which
-- transaction wrote a row lead back to a member.
create table ballot_vote (
    id uuid not null primary key,
    ballot_id uuid not null,
    nomination_id uuid not null,
    choice varchar(10) character set ascii collate ascii_bin not null,
    constraint fk_ballot_vote_ballot foreign key (ballot_id) references ballot (id),
    constraint fk_ballot_vote_nomination foreign key (nomination_id) references nomination (id)
);
