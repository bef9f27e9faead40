-- Withdrawal of a notice by the person who posted it.

ALTER TABLE public_notice ADD COLUMN postedby VARCHAR(60) REFERENCES account (username);
ALTER TABLE public_notice ADD COLUMN withdrawnat TIMESTAMP;
ALTER TABLE public_notice ADD COLUMN withdrawalreason VARCHAR(500);
