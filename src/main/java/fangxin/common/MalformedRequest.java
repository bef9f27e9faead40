package fangxin.common;

import java.util.List;

/** A request that cannot be read: it names a parameter or a value that there is not. Answered as 400. */
public class MalformedRequest extends RuleViolation {
    public MalformedRequest(List<Violation> violations) {
        super(violations);
    }
}
