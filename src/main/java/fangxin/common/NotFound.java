package fangxin.common;

/**
 * The thing asked for does not exist, or not for this person: both are told alike, so that nobody learns by
 * asking which references are in use. Answered as 404.
 */
public class NotFound extends RuleViolation {
    /** @param what was asked for, or null where nothing was */
    public NotFound(String what) {
        super("platform.unknown", String.valueOf(what));
    }
}
