package fangxin.common;

/**
 * Exception that refuses a request for an object that does not exist, or that the caller may not see (404). Both get
 * the same answer, so that nobody finds out by trying which references are in use.
 */
public class NotFound extends RuleViolation {
    /** @param reference the reference in the request, or null where it had none */
    public NotFound(String reference) {
        super(Status.NOT_FOUND, "platform.unknown", String.valueOf(reference));
    }
}
