-- Why the Council did or did not choose a work (clause II.4), beside its votes.
alter table forwarded_work add column reason varchar(2000) null after votes_against;
