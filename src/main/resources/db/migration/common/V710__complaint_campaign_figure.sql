-- Figures that a campaign (主题活动), a kind of consumer warning, states with the record on which each rests.

CREATE TABLE campaign_figure (
  warning VARCHAR(20) NOT NULL REFERENCES consumer_warning (number),
  pos INTEGER NOT NULL,
  name VARCHAR(60) NOT NULL,
  amount VARCHAR(40) NOT NULL,
  basis VARCHAR(120) NOT NULL,
  PRIMARY KEY (warning, pos)
);
