package fangxin.common;

import java.util.List;

/**
 * Exception that refuses a request that cannot be read, or that names a parameter or value that does not exist (400).
 */
public class MalformedRequest extends RuleViolation {
    public MalformedRequest(List<Violation> violations) {
        super(Status.MALFORMED, violations);
    }
}
