package fangxin.platform.ui;

import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.common.RuleViolation.Violation;
import fangxin.common.validation.Constraints;
import fangxin.platform.http.AvailabilityFilter;
import fangxin.platform.http.ErrorPage;
import fangxin.platform.persistence.DatabaseStatus;
import fangxin.platform.ui.tags.Field;
import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.el.ELException;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.render.ResponseStateManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolationException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.primefaces.csp.CspException;

/**
 * Factory of the Faces exception handler, which turns what an action throws into what the person sees: a refused rule
 * into its sentence beside the field, an ended session into the sign-in page, a busy or unavailable database into a
 * sentence, a form that was sent in a content type that its page does not decode into 415, the unknown and the
 * forbidden into the same 404, the rest into a page with the number of the request in the log.
 */
public class FacesExceptionHandlerFactory extends ExceptionHandlerFactory {

    public FacesExceptionHandlerFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new Handler(getWrapped().getExceptionHandler());
    }

    private static final class Handler extends ExceptionHandlerWrapper {
        private static final String MULTIPART = "multipart/form-data";
        /** Position of an element in a list, and the part of it: {@code _1_value}. */
        private static final Pattern OF_ELEMENT = Pattern.compile("_[0-9]+(_[A-Za-z]+)?$");

        Handler(ExceptionHandler wrapped) {
            super(wrapped);
        }

        @Override
        public void handle() throws FacesException {
            Iterator<ExceptionQueuedEvent> events =
                    getUnhandledExceptionQueuedEvents().iterator();
            while (events.hasNext()) {
                Throwable thrown = events.next().getContext().getException();
                events.remove();
                answer(FacesContext.getCurrentInstance(), thrown);
            }
        }

        private static void answer(FacesContext context, Throwable thrown) {
            if (context.getResponseComplete()) {
                ErrorPage.record(request(context), thrown);
            } else if (cause(thrown, NotFound.class).isPresent()) {
                notFound(context);
            } else if (cause(thrown, RuleViolation.class).isPresent()) {
                refuse(context, cause(thrown, RuleViolation.class).get());
            } else if (cause(thrown, ConstraintViolationException.class).isPresent()) {
                refuse(
                        context,
                        Constraints.refusal(cause(thrown, ConstraintViolationException.class)
                                .get()));
            } else if (cause(thrown, EJBAccessException.class).isPresent()
                    || cause(thrown, AccessLocalException.class).isPresent()) {
                if (!DatabaseStatus.isReadable()) {
                    unavailable(context);
                } else if (isSignedIn(context)) {
                    notFound(context);
                } else {
                    signIn(context, false);
                }
            } else if (cause(thrown, OptimisticLockException.class).isPresent()
                    || cause(thrown, SQLException.class)
                            .filter(DatabaseStatus::isKeyViolation)
                            .isPresent()) {
                show(context, List.of(new Violation(null, "platform.stale", List.of())));
            } else if (cause(thrown, SQLException.class)
                    .filter(DatabaseStatus::isBusy)
                    .isPresent()) {
                busy(context);
            } else if (cause(thrown, ViewExpiredException.class).isPresent() || statelessPostback(context)) {
                expire(context);
            } else if (DatabaseStatus.causes(thrown)) {
                unavailable(context);
            } else if (cause(thrown, CspException.class).isPresent()) {
                end(context, HttpServletResponse.SC_BAD_REQUEST);
            } else if (isSentWithoutFiles(context)) {
                end(context, HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
            } else {
                ErrorPage.record(request(context), thrown);
                end(context, 500);
            }
        }

        /** Shows that the database is away: on the form that was sent, with its input, or else on the error page. */
        private static void unavailable(FacesContext context) {
            HttpServletResponse response =
                    (HttpServletResponse) context.getExternalContext().getResponse();
            if (context.isPostback() && context.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE) {
                response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
                show(context, List.of(new Violation(null, DatabaseStatus.sentence(), List.of())));
            } else {
                end(context, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            }
        }

        /**
         * Reports a busy database: shows a submitted form again with its values; answers 503 for a page that cannot be
         * read.
         */
        private static void busy(FacesContext context) {
            Violation busy = new Violation(null, "platform.busy", List.of());
            if (context.isPostback() && context.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE) {
                show(context, List.of(busy));
            } else {
                context.getExternalContext()
                        .getRequestMap()
                        .put(ErrorPage.REASONS, List.of(PageFunctions.sentence(busy)));
                end(context, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            }
        }

        /**
         * Returns whether the view state names a stateless view although the page has a state: no page of ours sends
         * that.
         */
        private static boolean statelessPostback(FacesContext context) {
            return context.getCurrentPhaseId() == PhaseId.RESTORE_VIEW
                    && "stateless"
                            .equals(context.getExternalContext()
                                    .getRequestParameterMap()
                                    .get(ResponseStateManager.VIEW_STATE_PARAM));
        }

        /**
         * Returns whether a form that takes files was sent in a content type other than multipart/form-data, in which
         * its files cannot be decoded: no page of ours sends that.
         */
        private static boolean isSentWithoutFiles(FacesContext context) {
            return context.getCurrentPhaseId() == PhaseId.APPLY_REQUEST_VALUES
                    && !String.valueOf(context.getExternalContext().getRequestContentType())
                            .toLowerCase(Locale.ROOT)
                            .startsWith(MULTIPART)
                    && sent(context.getViewRoot())
                            .filter(form ->
                                    MULTIPART.equals(form.getAttributes().get("enctype")))
                            .isPresent();
        }

        private static void refuse(FacesContext context, RuleViolation refusal) {
            if (refusal.status() == RuleViolation.Status.NOT_SIGNED_IN) {
                signIn(context, false);
            } else {
                show(context, refusal.violations());
            }
        }

        /**
         * Shows the violations on the form that was sent, each sentence of an input once, in the order of its inputs and
         * first those of none, or on the error page where no form was sent or the response is partly written.
         */
        private static void show(FacesContext context, List<Violation> violations) {
            if (context.isPostback() && context.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE) {
                List<String> order = new ArrayList<>();
                collect(context, context.getViewRoot(), order);
                violations.stream()
                        .map(violation -> new Violation(
                                Objects.requireNonNullElse(place(context, violation.field()), ""),
                                violation.key(),
                                violation.arguments()))
                        .distinct()
                        .sorted(Comparator.comparingInt(placed -> order.indexOf(placed.field())))
                        .forEach(placed -> context.addMessage(
                                placed.field().isEmpty() ? null : placed.field(),
                                ConstraintMessage.of(placed, component(context, placed.field()))));
            } else {
                context.getExternalContext()
                        .getRequestMap()
                        .put(
                                ErrorPage.REASONS,
                                violations.stream().map(PageFunctions::sentence).toList());
                end(context, 409);
            }
        }

        private static UIComponent component(FacesContext context, String place) {
            return place.isEmpty() ? null : context.getViewRoot().findComponent(place);
        }

        /** Adds the client ids of all components under one, in the order of the page. */
        private static void collect(FacesContext context, UIComponent under, List<String> order) {
            Iterator<UIComponent> children = under.getFacetsAndChildren();
            while (children.hasNext()) {
                UIComponent child = children.next();
                order.add(child.getClientId(context));
                collect(context, child, order);
            }
        }

        /**
         * Returns the client id of the input called so (dots, which ids cannot have, are underscores) in the form that
         * was sent, else on the page; of an element of a list or a part of it, such as {@code prefixes.0} or {@code
         * figures.1.value}, else the input of the list; null without one. An input that the page shows comes before one
         * that it does not render.
         */
        private static String place(FacesContext context, String field) {
            if (field == null) {
                return null;
            }
            String id = field.replace('.', '_');
            return input(context, id)
                    .or(() -> input(context, OF_ELEMENT.matcher(id).replaceFirst("")))
                    .orElse(null);
        }

        private static Optional<String> input(FacesContext context, String id) {
            Optional<UIForm> form = sent(context.getViewRoot());
            return form.flatMap(within -> find(context, within, id, true))
                    .or(() -> form.flatMap(within -> find(context, within, id, false)))
                    .or(() -> find(context, context.getViewRoot(), id, false));
        }

        private static Optional<UIForm> sent(UIComponent under) {
            Iterator<UIComponent> children = under.getFacetsAndChildren();
            while (children.hasNext()) {
                UIComponent child = children.next();
                Optional<UIForm> found =
                        child instanceof UIForm form && form.isSubmitted() ? Optional.of(form) : sent(child);
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        }

        /** @param shown whether to pass over what the page does not render */
        private static Optional<String> find(FacesContext context, UIComponent under, String field, boolean shown) {
            Iterator<UIComponent> children = under.getFacetsAndChildren();
            while (children.hasNext()) {
                UIComponent child = children.next();
                if (shown && !isShown(child)) {
                    continue;
                }
                Optional<String> found = field.equals(child.getId())
                        ? Optional.of(child.getClientId(context))
                        : find(context, child, field, shown);
                if (found.isPresent()) {
                    return found;
                }
            }
            if (!(under instanceof Field)) {
                return Optional.empty();
            }
            String input = String.valueOf(under.getAttributes().get("for"));
            return field.equals(input)
                    ? Optional.of(field)
                    : answersFor(under, field) ? find(context, under, input, shown) : Optional.empty();
        }

        /** Returns whether a component is rendered; one whose condition asks for the row of a repetition counts as shown. */
        private static boolean isShown(UIComponent component) {
            try {
                return component.isRendered();
            } catch (ELException | FacesException outsideOfItsRow) {
                return true;
            }
        }

        /**
         * Returns whether a component shows the messages of a field that the page does not have: its attribute
         * {@code also} names such fields.
         */
        private static boolean answersFor(UIComponent under, String field) {
            Object also = under.getAttributes().get("also");
            return also != null && List.of(also.toString().split(" ")).contains(field);
        }

        private static void notFound(FacesContext context) {
            end(context, 404);
        }

        /** Loads the page of an expired view again; the browser restores the typed input. */
        private static void expire(FacesContext context) {
            if (isSignedIn(context)) {
                PageFunctions.addFlashMessage("platform.grownOld");
                boolean part = context.getPartialViewContext().isAjaxRequest();
                redirect(context, address(context) + (part ? "" : ErrorPage.RESTORE));
            } else {
                signIn(context, true);
            }
        }

        private static void signIn(FacesContext context, boolean expired) {
            redirect(
                    context,
                    "/login?" + (expired ? "expired=true&" : "") + "return="
                            + URLEncoder.encode(address(context), StandardCharsets.UTF_8));
        }

        private static boolean isSignedIn(FacesContext context) {
            return context.getExternalContext().getUserPrincipal() != null;
        }

        private static HttpServletRequest request(FacesContext context) {
            return (HttpServletRequest) context.getExternalContext().getRequest();
        }

        /** Returns the address of the page that was sent, without the host. */
        private static String address(FacesContext context) {
            HttpServletRequest request = request(context);
            String query = request.getQueryString();
            return request.getRequestURI() + (query == null ? "" : "?" + query);
        }

        private static void end(FacesContext context, int status) {
            ExternalContext external = context.getExternalContext();
            if (context.getPartialViewContext().isAjaxRequest()) {
                redirect(context, "/error/" + status);
            } else if (!external.isResponseCommitted()) {
                try {
                    external.responseReset();
                    if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
                        external.setResponseHeader("Retry-After", AvailabilityFilter.RETRY_AFTER);
                    }
                    external.responseSendError(status, null);
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
            }
            context.responseComplete();
        }

        private static void redirect(FacesContext context, String address) {
            try {
                context.getExternalContext()
                        .redirect(context.getExternalContext().getRequestContextPath() + address);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        private static <T extends Throwable> Optional<T> cause(Throwable thrown, Class<T> kind) {
            for (Throwable each = thrown; each != null; each = each.getCause()) {
                if (kind.isInstance(each)) {
                    return Optional.of(kind.cast(each));
                }
            }
            return Optional.empty();
        }
    }
}
