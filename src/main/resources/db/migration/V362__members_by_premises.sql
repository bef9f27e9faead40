-- A member of a composite is a licence on one premises, whatever its sign says.
ALTER TABLE composite_member DROP COLUMN signkey;
ALTER TABLE composite_member ALTER COLUMN seat SET DATA TYPE VARCHAR(400);
