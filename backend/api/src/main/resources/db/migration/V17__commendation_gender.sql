-- The sex of a person who is commended, for the share of women that reports ask for; null: not stated.
alter table commendation
    add column gender varchar(10) character set ascii collate ascii_bin null after birth_year;
