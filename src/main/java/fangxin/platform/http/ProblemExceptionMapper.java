package fangxin.platform.http;

import fangxin.common.MalformedRequest;
import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.common.validation.Constraints;
import fangxin.platform.config.RateLimiter;
import fangxin.platform.config.Settings;
import fangxin.platform.i18n.Messages;
import fangxin.platform.persistence.DatabaseStatus;
import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.json.bind.JsonbException;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Mapper of every exception of a REST resource to a problem document (RFC 9457) in the language of the caller, with its
 * status, headers and reasons.
 */
@Provider
public class ProblemExceptionMapper implements ExceptionMapper<Throwable> {
    /** The challenge of RFC 9470: the token is valid, but its holder entered the password too long ago for this action. */
    private static final String STEP_UP = "Bearer error=\"insufficient_user_authentication\", max_age="
            + Settings.confirmation().toSeconds();

    private static final int AGAIN = 2;

    @Context
    HttpServletRequest request;

    @Context
    SecurityContext security;

    public ProblemExceptionMapper() {}

    ProblemExceptionMapper(HttpServletRequest request, SecurityContext security) {
        this.request = request;
        this.security = security;
    }

    @Override
    public Response toResponse(Throwable thrown) {
        List<Throwable> chain = causes(thrown);
        return Stream.concat(chain.stream().filter(MalformedRequest.class::isInstance), chain.stream())
                .flatMap(cause -> mapKnown(cause).stream())
                .findFirst()
                .orElseGet(() -> {
                    if (DatabaseStatus.causes(thrown)) {
                        return unavailable();
                    }
                    ErrorPage.record(request, thrown);
                    return answer(500, "platform.failed", List.of(), CorrelationId.of(request));
                });
    }

    private Optional<Response> mapKnown(Throwable cause) {
        return Optional.ofNullable(
                switch (cause) {
                    case RateLimiter.TooMany tooMany ->
                        Response.fromResponse(refusal(tooMany))
                                .header("Retry-After", tooMany.seconds())
                                .build();
                    case NotFound unknown -> answer(404, "platform.unknown.title", List.of());
                    case RuleViolation violation -> violated(violation);
                    case EJBAccessException denied -> denied();
                    case AccessLocalException denied -> denied();
                    case OptimisticLockException stale -> answer(409, "platform.stale", List.of());
                    case SQLException failed -> failed(failed);
                    case ConstraintViolationException invalid -> refusal(Constraints.refusal(invalid));
                    case JsonbException unreadable -> answer(400, "platform.unreadable", List.of());
                    case WebApplicationException web ->
                        answer(
                                web.getResponse().getStatus(),
                                "platform.http." + web.getResponse().getStatus(),
                                List.of());
                    case ProcessingException unreadable -> answer(400, "platform.unreadable", List.of());
                    default -> null;
                });
    }

    private Response unavailable() {
        return Response.fromResponse(answer(503, DatabaseStatus.sentence(), List.of()))
                .header("Retry-After", AvailabilityFilter.RETRY_AFTER)
                .build();
    }

    private Response denied() {
        if (!DatabaseStatus.isReadable()) {
            return unavailable(); // no caller is identified while the accounts cannot be read
        }
        if (request.getAttribute("fangxin.enrolFirst") != null) {
            return answer(403, "platform.secondFactorFirst", List.of());
        }
        return security.getUserPrincipal() == null
                ? Response.fromResponse(answer(401, "platform.signIn", List.of()))
                        .header("WWW-Authenticate", "Bearer")
                        .build()
                : answer(403, "platform.denied", List.of());
    }

    private Response violated(RuleViolation violation) {
        return violation.status() == RuleViolation.Status.CONFIRMATION_REQUIRED
                ? Response.fromResponse(refusal(violation))
                        .header("WWW-Authenticate", STEP_UP)
                        .build()
                : refusal(violation);
    }

    static int code(RuleViolation.Status status) {
        return switch (status) {
            case MALFORMED -> 400;
            case NOT_SIGNED_IN, WRONG_CREDENTIALS, CONFIRMATION_REQUIRED -> 401;
            case NOT_FOUND -> 404;
            case CONFLICT -> 409;
            case UNPROCESSABLE -> 422;
            case TOO_MANY -> 429;
        };
    }

    /** Returns the answer to a conflict or an overload of the database; null for any other failure of it. */
    private Response failed(SQLException failure) {
        if (DatabaseStatus.isKeyViolation(failure)) {
            return answer(409, "platform.stale", List.of());
        }
        return DatabaseStatus.isBusy(failure)
                ? Response.fromResponse(answer(503, "platform.busy", List.of()))
                        .header("Retry-After", AGAIN)
                        .build()
                : null;
    }

    private Response refusal(RuleViolation violation) {
        List<Problem.Violation> violations = violation.violations().stream()
                .map(one -> new Problem.Violation(one.field(), one.key(), Messages.message(locale(), one)))
                .toList();
        return answer(code(violation.status()), "platform.refused", violations);
    }

    private Response answer(int status, String title, List<Problem.Violation> violations, Object... arguments) {
        String detail = violations.isEmpty()
                ? Messages.message(locale(), title, arguments)
                : violations.getFirst().message();
        Problem problem = new Problem(
                "about:blank",
                Messages.message(locale(), title, arguments),
                status,
                detail,
                CorrelationId.of(request),
                violations);
        return Response.status(status)
                .type("application/problem+json")
                .entity(problem)
                .build();
    }

    private Locale locale() {
        return RequestLocale.accepted(request);
    }

    private static List<Throwable> causes(Throwable thrown) {
        List<Throwable> causes = new ArrayList<>();
        for (Throwable cause = thrown; cause != null && !causes.contains(cause); cause = cause.getCause()) {
            causes.add(cause);
        }
        return causes;
    }
}
