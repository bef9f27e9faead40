package fangxin.platform.ui;

import fangxin.common.RuleViolation;
import fangxin.common.Sha256;
import fangxin.platform.http.ErrorPage;
import fangxin.platform.http.RequestLocale;
import fangxin.platform.i18n.Messages;
import fangxin.platform.persistence.IdempotencyService;
import fangxin.platform.persistence.KeyQueue;
import fangxin.platform.persistence.RequestTransaction;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Phase listener that carries out a page's form once, however often it is sent: what identifies it is the view state,
 * which differs each time a page is rendered, with the fields and files. The action and the redirect that answers it
 * share one transaction, and the redirect is sent after the commit. A repeat waits, and is redirected as the first
 * was. Parts of pages (Ajax) and stateless pages are left to their services.
 */
public class FormIdempotencyPhaseListener implements PhaseListener {
    private static final long serialVersionUID = 1L;
    private static final String VIEW_STATE = "jakarta.faces.ViewState";
    private static final String LOCATION = "Location";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** A form that holds its key; its transaction is open while the action runs. */
    private static final class HeldForm {
        private static final String NAME = FormIdempotencyPhaseListener.class.getName();
        private final String key;
        private RecordedRedirect response;

        HeldForm(String key) {
            this.key = key;
        }

        static HeldForm of(Object request) {
            return (HeldForm) ((HttpServletRequest) request).getAttribute(NAME);
        }
    }

    /** Response that records a redirect, which is sent when the transaction has committed. */
    private static final class RecordedRedirect extends HttpServletResponseWrapper {
        private String location;

        RecordedRedirect(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void sendRedirect(String target) {
            location = target;
        }

        HttpServletResponse original() {
            return (HttpServletResponse) getResponse();
        }
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.ANY_PHASE;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        ExternalContext external = event.getFacesContext().getExternalContext();
        try {
            if (event.getPhaseId() == PhaseId.RESTORE_VIEW && qualifies((HttpServletRequest) external.getRequest())) {
                wait(event.getFacesContext(), (HttpServletRequest) external.getRequest());
            } else if (event.getPhaseId() == PhaseId.INVOKE_APPLICATION && HeldForm.of(external.getRequest()) != null) {
                begin(event.getFacesContext(), HeldForm.of(external.getRequest()));
            }
        } catch (IOException | ServletException unreadable) {
            throw new UncheckedIOException(new IOException(unreadable));
        }
    }

    private static boolean qualifies(HttpServletRequest request) {
        String state = "POST".equals(request.getMethod())
                        && request.getUserPrincipal() != null
                        && request.getHeader("Faces-Request") == null
                ? request.getParameter(VIEW_STATE)
                : null;
        return state != null && !"stateless".equals(state);
    }

    private static void wait(FacesContext context, HttpServletRequest request) throws IOException, ServletException {
        String key = key(request);
        if (!queue().acquire(key, PATIENCE)) {
            request.setAttribute(
                    ErrorPage.REASONS, List.of(Messages.message(RequestLocale.of(request), "platform.once.underWay")));
            context.getExternalContext().responseSendError(HttpServletResponse.SC_CONFLICT, null);
            context.responseComplete();
            return;
        }
        request.setAttribute(HeldForm.NAME, new HeldForm(key));
        Optional<IdempotencyService.Answer> known = idempotency().find(key);
        if (known.isPresent()) {
            answer(context, known.get());
        }
    }

    private static void answer(FacesContext context, IdempotencyService.Answer known) throws IOException {
        context.getExternalContext().redirect(known.headers().get(LOCATION));
        context.responseComplete();
    }

    /**
     * Returns the key of a submitted form: person, session, address, fields and files. A double click sends the same
     * key.
     */
    private static String key(HttpServletRequest request) throws IOException, ServletException {
        StringBuilder sent = new StringBuilder(String.join(
                "\n",
                request.getUserPrincipal().toString(),
                request.getSession().getId(),
                request.getRequestURI(),
                String.valueOf(request.getQueryString())));
        new TreeMap<>(request.getParameterMap())
                .forEach((name, values) ->
                        sent.append('\n').append(name).append('=').append(Arrays.toString(values)));
        if (String.valueOf(request.getContentType()).startsWith("multipart/")) {
            for (Part part : request.getParts()) {
                if (part.getSubmittedFileName() != null) {
                    try (InputStream file = part.getInputStream()) {
                        sent.append('\n')
                                .append(part.getName())
                                .append('=')
                                .append(part.getSubmittedFileName())
                                .append(Sha256.hex(file));
                    }
                }
            }
        }
        return Sha256.hex(sent.toString());
    }

    /** The transaction ends with the phase: a page that shows a refusal reads outside of it. */
    private static void begin(FacesContext context, HeldForm form) throws IOException {
        transaction().begin();
        form.response = new RecordedRedirect(
                (HttpServletResponse) context.getExternalContext().getResponse());
        Optional<IdempotencyService.Answer> known = idempotency().claim(form.key, form.key);
        if (known.isPresent()) {
            form.response = null;
            transaction().rollback();
            answer(context, known.get());
        } else {
            context.getExternalContext().setResponse(form.response);
        }
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        ExternalContext external = event.getFacesContext().getExternalContext();
        HeldForm form = event.getPhaseId() == PhaseId.INVOKE_APPLICATION ? HeldForm.of(external.getRequest()) : null;
        if (form != null && form.response != null) {
            RecordedRedirect response = form.response;
            form.response = null;
            external.setResponse(response.original());
            List<Throwable> thrown = new ArrayList<>();
            event.getFacesContext()
                    .getExceptionHandler()
                    .getUnhandledExceptionQueuedEvents()
                    .forEach(queued -> thrown.add(queued.getContext().getException()));
            if (!thrown.isEmpty()) {
                response.location = null;
            }
            end(
                    form,
                    response,
                    !transaction().isActive() || !thrown.stream().allMatch(FormIdempotencyPhaseListener::isRefusal));
        }
    }

    /**
     * Returns whether a rule was violated. A violation thrown by a service has marked the transaction for rollback; one
     * thrown by the page keeps the earlier changes of services.
     */
    private static boolean isRefusal(Throwable thrown) {
        Throwable cause = thrown;
        while (cause != null && !(cause instanceof RuleViolation)) {
            cause = cause.getCause();
        }
        return cause != null;
    }

    private static void end(HeldForm form, RecordedRedirect response, boolean failed) {
        boolean complete = false;
        try {
            if (!failed && response.location != null) {
                idempotency().store(form.key, HttpServletResponse.SC_FOUND, Map.of(LOCATION, response.location), null);
            } else if (!failed) {
                idempotency().forget(form.key);
            }
            complete = !failed;
        } finally {
            if (complete) {
                transaction().commit();
            } else {
                transaction().rollback();
            }
        }
        try {
            if (response.location != null) {
                response.original().sendRedirect(response.location);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Releases the key at the end of the request, whether it succeeded or failed. */
    static void release(ServletRequest request) {
        if (request.getAttribute(HeldForm.NAME) instanceof HeldForm form) {
            request.removeAttribute(HeldForm.NAME);
            queue().release(form.key);
        }
    }

    private static IdempotencyService idempotency() {
        return CDI.current().select(IdempotencyService.class).get();
    }

    private static RequestTransaction transaction() {
        return CDI.current().select(RequestTransaction.class).get();
    }

    private static KeyQueue queue() {
        return CDI.current().select(KeyQueue.class).get();
    }
}
