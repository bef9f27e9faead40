package fangxin.platform.persistence;

/**
 * CDI event of a transaction that changes data which the public reads, fired once in it. Inside the node it is the
 * only announcement; observers receive it after the commit ({@code during = AFTER_SUCCESS}), on the thread that
 * commits, before the caller is answered. Between nodes the rows of {@code register_change} announce a change:
 * triggers write them.
 */
public record PublicDataChanged() {}
