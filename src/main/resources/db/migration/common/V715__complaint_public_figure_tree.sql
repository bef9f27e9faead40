-- Category above the category of a public figure, whose figure counts the same complaints.

ALTER TABLE published_complaint_figure ADD COLUMN withincategory VARCHAR(40);
