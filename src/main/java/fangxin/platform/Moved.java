package fangxin.platform;

/**
 * Told after a transaction has committed that changed what the public reads. It says no more than "look": what has
 * changed stands in the database under a sequence. A cluster hands the same event to its other nodes; one that is
 * lost costs a second, since every node looks by itself too.
 */
public record Moved() { }
