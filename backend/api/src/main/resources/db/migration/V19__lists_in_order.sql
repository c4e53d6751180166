-- Lists are rewritten position by position, so that between two rows a value stands twice: removing the first entry of one
-- was refused. That no value is named twice is checked when the list is read.
alter table ballot_member drop constraint uk_ballot_member;
alter table ballot_nomination drop constraint uk_ballot_nomination;
alter table golden_book_paper drop constraint uk_golden_book_paper;
alter table review_score drop constraint uk_review_score;
