package fangxin;

/**
 * The thing asked for does not exist, or not for this person: both are told alike, so that nobody learns by
 * asking which references are in use. Answered as 404.
 */
public class Unknown extends RuleViolation {
    public Unknown(String what) {
        super("platform.unknown", what);
    }
}
