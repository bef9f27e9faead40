package fangxin.platform.persistence;

/**
 * CDI event of a transaction that writes entities, fired once in it; {@link CommitCounter} observes it after the
 * commit. A bulk write by JDBC fires it itself.
 */
public record DataWritten() {}
