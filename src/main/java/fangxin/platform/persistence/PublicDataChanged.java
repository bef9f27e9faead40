package fangxin.platform.persistence;

/**
 * Told after a transaction has committed that changed what the public reads. It says no more than "look": what has
 * changed stands in the database under a sequence, which every other node looks at when it hears of it, and each second.
 */
public record PublicDataChanged() {}
