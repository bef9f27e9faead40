-- The mediator whose withdrawal a step decides (Order 121, article 21); erased with the words of the step.
ALTER TABLE complaint_entry ADD COLUMN mediator VARCHAR(60);
