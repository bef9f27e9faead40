package fangxin.platform.persistence;

/**
 * CDI event of a transaction that writes entities, fired once in it; {@link CommitCounter} observes it after the
 * commit.
 */
record DataWritten() {}
