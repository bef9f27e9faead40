package fangxin.platform.http;

import fangxin.common.MalformedRequest;
import fangxin.common.RuleViolation.Violation;
import jakarta.annotation.Priority;
import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/** Filter that refuses an {@code Idempotency-Key} that is empty, repeated or too long. */
@Provider
@ConstrainedTo(RuntimeType.SERVER)
@Priority(Priorities.AUTHORIZATION)
public class IdempotencyKeyFilter implements ContainerRequestFilter {
    private static final String HEADER = "Idempotency-Key";

    @Override
    public void filter(ContainerRequestContext request) {
        List<String> keys = request.getHeaders().get(HEADER);
        if (keys != null && (keys.size() != 1 || !isAcceptable(keys.getFirst()))) {
            throw new MalformedRequest(List.of(new Violation(HEADER, "platform.idempotencyKey", List.of())));
        }
    }

    static boolean isAcceptable(String key) {
        return key.matches("[\\x21-\\x7E]{1,255}");
    }
}
