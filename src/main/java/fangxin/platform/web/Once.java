package fangxin.platform.web;

import fangxin.platform.AnswerDesk;
import jakarta.annotation.Priority;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Makes every POST to the interface happen once per {@code Idempotency-Key}: a repeat answers as the first did,
 * another body under the same key is a conflict. Answers that are {@link Confidential} are not kept.
 */
@Provider
@ConstrainedTo(RuntimeType.SERVER)
@Priority(Priorities.AUTHORIZATION + 100)
public class Once implements ContainerRequestFilter, ContainerResponseFilter, WriterInterceptor {
    private static final String KEY = "fangxin.once";

    @Inject
    AnswerDesk answers;
    @Context
    HttpServletRequest http;
    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        String key = request.getHeaderString("Idempotency-Key");
        if (!"POST".equals(request.getMethod()) || key == null
                || resource.getResourceMethod().isAnnotationPresent(Confidential.class)) {
            return;
        }
        byte[] body = request.getEntityStream().readAllBytes();
        request.setEntityStream(new ByteArrayInputStream(body));
        String caller = Optional.ofNullable(http.getUserPrincipal()).map(Object::toString).orElse("");
        String id = sha256((caller + "\n" + http.getRequestURI() + "\n" + key).getBytes(StandardCharsets.UTF_8));
        AnswerDesk.Claim claim = claim(id, sha256(body));
        switch (claim.outcome()) {
            case NEW -> request.setProperty(KEY, id);
            case KNOWN -> request.abortWith(Response.status(claim.status())
                    .type(Optional.ofNullable(claim.contentType()).orElse(MediaType.APPLICATION_JSON))
                    .entity(claim.answer()).build());
            case OTHER_BODY -> request.abortWith(conflict("platform.once.other"));
            case UNDER_WAY -> request.abortWith(conflict("platform.once.underWay"));
        }
    }

    /** Of two who take a key at once, one meets the other's row at the second look. */
    private AnswerDesk.Claim claim(String id, String bodyHash) {
        try {
            return answers.claim(id, bodyHash);
        } catch (EJBException takenMeanwhile) {
            return answers.claim(id, bodyHash);
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        Object id = request.getProperty(KEY);
        if (id != null && (response.getStatus() >= 500 || response.getStatus() == 429)) {
            answers.release(id.toString());
            request.removeProperty(KEY);
        } else if (id != null && !response.hasEntity()) {
            answers.keep(id.toString(), response.getStatus(), null, "");
        } else if (id != null) {
            request.setProperty(KEY + ".status", response.getStatus());
        }
    }

    @Override
    public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
        Object id = context.getProperty(KEY);
        Object status = context.getProperty(KEY + ".status");
        if (id == null || status == null) {
            context.proceed();
            return;
        }
        OutputStream out = context.getOutputStream();
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        context.setOutputStream(written);
        context.proceed();
        answers.keep(id.toString(), (int) status, String.valueOf(context.getMediaType()),
                written.toString(StandardCharsets.UTF_8));
        written.writeTo(out);
    }

    private Response conflict(String key) {
        String title = Texts.say(Language.accepted(http), key);
        return Response.status(409).type("application/problem+json")
                .entity(new Problems.Problem("about:blank", title, 409, title, null, List.of())).build();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
