package fangxin.platform.http;

import fangxin.common.MalformedRequest;
import fangxin.common.RuleViolation.Violation;
import fangxin.common.Sha256;
import fangxin.platform.i18n.Messages;
import fangxin.platform.persistence.IdempotencyService;
import fangxin.platform.persistence.KeyQueue;
import fangxin.platform.persistence.RequestKey;
import fangxin.platform.persistence.RequestTransaction;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Filter of REST requests that carries out a POST once per {@code Idempotency-Key}: it stores the answer in the
 * transaction of its effect, and sends it to repeats. One transaction encloses the key, what the services do and the
 * serialised answer; it commits before the answer is sent. A repeat waits for the first request and gets its answer,
 * another body under the same key is a conflict, and a request that fails leaves its key unused. Answers that are
 * {@link NotReplayable} are not stored.
 */
@Provider
@ConstrainedTo(RuntimeType.SERVER)
@Priority(Priorities.AUTHORIZATION + 100)
public class IdempotencyFilter implements ContainerRequestFilter, ContainerResponseFilter, WriterInterceptor {
    private static final String HEADER = "Idempotency-Key";
    private static final String REQUEST = "fangxin.once";
    private static final String REQUEST_KEY = "fangxin.once.key";
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int AGAIN = 5;
    private static final int LONGEST = 255;
    private static final int FAILURE = 500;
    private static final int TOO_MANY = 429;
    /** Headers of an answer that are stored besides its body. */
    private static final List<String> STORED_HEADERS =
            List.of(HttpHeaders.LOCATION, HttpHeaders.CONTENT_DISPOSITION, HttpHeaders.CONTENT_LANGUAGE);

    /** A request that holds its idempotency key. */
    private record HeldKey(RequestKey key, SpooledBody body, boolean transactional) {}

    @Inject
    IdempotencyService idempotency;

    @Inject
    RequestTransaction transaction;

    @Inject
    KeyQueue queue;

    @Context
    HttpServletRequest http;

    @Context
    ResourceInfo resource;

    /** Returns the key of the present request, for a service that needs {@link ManagesOwnTransactions}. */
    public static Optional<RequestKey> keyOf(HttpServletRequest request) {
        return Optional.ofNullable((RequestKey) request.getAttribute(REQUEST_KEY));
    }

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        String header = request.getHeaderString(HEADER);
        if (!"POST".equals(request.getMethod()) || header == null) {
            return;
        }
        if (header.isBlank() || header.length() > LONGEST) {
            throw new MalformedRequest(List.of(new Violation(HEADER, "platform.once.key", List.of(LONGEST))));
        }
        if (!isMarked(NotReplayable.class)) {
            SpooledBody body = SpooledBody.of(request.getEntityStream());
            request.setEntityStream(body.content());
            acquire(
                    request,
                    new HeldKey(
                            new RequestKey(id(header), body.hash()), body, !isMarked(ManagesOwnTransactions.class)));
        }
    }

    private boolean isMarked(Class<? extends Annotation> mark) {
        return resource.getResourceMethod().isAnnotationPresent(mark);
    }

    private String id(String header) {
        return Sha256.hex(String.join(
                "\n",
                Optional.ofNullable(http.getUserPrincipal())
                        .map(Object::toString)
                        .orElse(""),
                http.getMethod(),
                http.getRequestURI(),
                Objects.toString(http.getQueryString(), ""),
                header));
    }

    /**
     * Waits for the key of a repeated request: a repeat gets the stored answer, other content under the key is
     * refused.
     */
    private void acquire(ContainerRequestContext request, HeldKey key) throws IOException {
        if (!queue.acquire(key.key().id(), PATIENCE)) {
            key.body().close();
            request.abortWith(
                    Response.fromResponse(refusal(Response.Status.SERVICE_UNAVAILABLE, "platform.once.underWay"))
                            .header(HttpHeaders.RETRY_AFTER, AGAIN)
                            .build());
            return;
        }
        boolean runs = false;
        try {
            Optional<IdempotencyService.Answer> known = key.transactional() ? claimed(key) : Optional.empty();
            runs = known.isEmpty();
            if (runs) {
                request.setProperty(REQUEST, key);
                http.setAttribute(REQUEST_KEY, key.key());
            } else {
                request.abortWith(
                        known.get().bodyHash().equals(key.key().bodyHash())
                                ? again(known.get())
                                : refusal(Response.Status.CONFLICT, "platform.once.other"));
            }
        } finally {
            if (!runs) {
                release(key);
            }
        }
    }

    /** Leaves the transaction open where the key is new. */
    private Optional<IdempotencyService.Answer> claimed(HeldKey key) {
        transaction.begin();
        boolean runs = false;
        try {
            Optional<IdempotencyService.Answer> known =
                    idempotency.claim(key.key().id(), key.key().bodyHash());
            runs = known.isEmpty();
            return known;
        } finally {
            if (!runs) {
                transaction.rollback();
            }
        }
    }

    private static Response again(IdempotencyService.Answer known) {
        Response.ResponseBuilder answer = Response.status(known.status());
        known.headers().forEach(answer::header);
        return known.body() == null
                ? answer.build()
                : answer.entity(known.body()).build();
    }

    /**
     * Ends the transaction of a response without a body; with a body, the transaction stays open until the body is
     * serialised.
     */
    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(REQUEST) instanceof HeldKey key) {
            boolean over = !key.transactional() || !response.hasEntity() || !mayBeReplayed(response.getStatus());
            if (over) {
                request.removeProperty(REQUEST);
                end(key, response.getStatus(), Map.of(), null);
            } else {
                request.setProperty(REQUEST + ".status", response.getStatus());
            }
        }
    }

    /** Returns whether the response may be replayed: not where services have failed, or the caller has to wait. */
    private boolean mayBeReplayed(int status) {
        return status < FAILURE && status != TOO_MANY && transaction.isActive();
    }

    @Override
    public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
        if (!(context.getProperty(REQUEST) instanceof HeldKey key)) {
            context.proceed();
            return;
        }
        context.removeProperty(REQUEST);
        OutputStream out = context.getOutputStream();
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        context.setOutputStream(written);
        boolean serialised = false;
        try {
            context.proceed();
            serialised = true;
        } finally {
            end(
                    key,
                    serialised ? (int) context.getProperty(REQUEST + ".status") : FAILURE,
                    headers(context),
                    written.toByteArray());
        }
        written.writeTo(out);
    }

    private static Map<String, String> headers(WriterInterceptorContext context) {
        Map<String, String> headers = new TreeMap<>();
        STORED_HEADERS.stream()
                .filter(context.getHeaders()::containsKey)
                .forEach(name ->
                        headers.put(name, String.valueOf(context.getHeaders().getFirst(name))));
        headers.put(HttpHeaders.CONTENT_TYPE, String.valueOf(context.getMediaType()));
        return headers;
    }

    private void end(HeldKey key, int status, Map<String, String> headers, byte[] body) {
        try {
            if (key.transactional()) {
                endTransaction(key, status, headers, body);
            }
        } finally {
            release(key);
        }
    }

    /**
     * Ends the transaction of the request: a refusal by a service has marked it for rollback; any other answer is
     * committed.
     */
    private void endTransaction(HeldKey key, int status, Map<String, String> headers, byte[] body) {
        boolean complete = false;
        try {
            if (mayBeReplayed(status)) {
                idempotency.store(key.key().id(), status, headers, body);
                complete = true;
            } else if (status < FAILURE && transaction.isActive()) {
                idempotency.forget(key.key().id());
                complete = true;
            }
        } finally {
            if (complete) {
                transaction.commit();
            } else {
                transaction.rollback();
            }
        }
    }

    private void release(HeldKey key) {
        queue.release(key.key().id());
        close(key.body());
    }

    private static void close(SpooledBody body) {
        try {
            body.close();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Releases the key of a request that failed outside the filters. */
    public static void release(ServletRequest request) {
        if (request.getAttribute(REQUEST) instanceof HeldKey key) {
            request.removeAttribute(REQUEST);
            CDI.current().select(KeyQueue.class).get().release(key.key().id());
            close(key.body());
        }
    }

    private Response refusal(Response.Status status, String key) {
        String title = Messages.message(RequestLocale.accepted(http), key);
        return Response.status(status)
                .type("application/problem+json")
                .entity(new Problem(
                        "about:blank", title, status.getStatusCode(), title, CorrelationId.of(http), List.of()))
                .build();
    }
}
