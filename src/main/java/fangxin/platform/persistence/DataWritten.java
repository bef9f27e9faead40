package fangxin.platform.persistence;

/** Event of a transaction that writes entities, fired once in it; {@link CommitCounter} observes it after the commit. */
record DataWritten() {}
