-- Day of the receipt of goods bought at a distance. Earlier claims stated it as the day of the purchase.

ALTER TABLE return_claim ADD COLUMN receivedon DATE;
UPDATE return_claim SET receivedon = purchasedon
  WHERE pledge IN (SELECT id FROM return_pledge WHERE channel = 'DISTANCE');
