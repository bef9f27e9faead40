package fangxin.organization.identity.web;

import jakarta.security.auth.message.AuthException;
import jakarta.security.auth.message.AuthStatus;
import jakarta.security.auth.message.MessageInfo;
import jakarta.security.auth.message.callback.CallerPrincipalCallback;
import jakarta.security.auth.message.config.AuthConfigFactory;
import jakarta.security.auth.message.config.AuthConfigProvider;
import jakarta.security.auth.message.config.ClientAuthConfig;
import jakarta.security.auth.message.config.ServerAuthConfig;
import jakarta.security.auth.message.config.ServerAuthContext;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.security.Principal;
import java.util.Map;
import java.util.Objects;
import javax.security.auth.Subject;
import javax.security.auth.callback.Callback;
import javax.security.auth.callback.CallbackHandler;
import javax.security.auth.callback.UnsupportedCallbackException;

/**
 * Start-up listener that wraps the server's authentication provider with one that skips authentication for anonymous
 * requests to unprotected resources: looking up the {@link SessionOrTokenAuthenticationMechanism} cost a third of a
 * cached page's CPU time.
 */
@WebListener
public class AnonymousRequestBypass implements ServletContextListener {
    private static final String LAYER = "HttpServlet";
    private static final String MANDATORY = "jakarta.security.auth.message.MessagePolicy.isMandatory";
    private static final String BY = "fangxin.threshold";

    /** Registers itself in place of the server's provider of the authentication mechanism, to which it delegates. */
    @Override
    public void contextInitialized(ServletContextEvent event) {
        ServletContext application = event.getServletContext();
        String name = application.getVirtualServerName() + " " + application.getContextPath();
        AuthConfigFactory factory = AuthConfigFactory.getFactory();
        AuthConfigProvider mechanism = Objects.requireNonNull(
                factory.getConfigProvider(LAYER, name, null), "the authentication mechanism has no provider");
        factory.registerConfigProvider(new BypassingProvider(mechanism), LAYER, name, BY);
    }

    /** Provider of configurations around that of the mechanism. */
    private record BypassingProvider(AuthConfigProvider mechanism) implements AuthConfigProvider {
        @Override
        public ServerAuthConfig getServerAuthConfig(String layer, String application, CallbackHandler handler)
                throws AuthException {
            return new BypassingConfig(mechanism.getServerAuthConfig(layer, application, handler), handler);
        }

        @Override
        public ClientAuthConfig getClientAuthConfig(String layer, String application, CallbackHandler handler)
                throws AuthException {
            return mechanism.getClientAuthConfig(layer, application, handler);
        }

        @Override
        public void refresh() {
            mechanism.refresh();
        }
    }

    /** Configuration of contexts around that of the mechanism. */
    private record BypassingConfig(ServerAuthConfig mechanism, CallbackHandler handler) implements ServerAuthConfig {
        @Override
        public ServerAuthContext getAuthContext(String id, Subject service, Map<String, Object> properties)
                throws AuthException {
            return new BypassingContext(mechanism.getAuthContext(id, service, properties), handler);
        }

        @Override
        public String getAuthContextID(MessageInfo message) {
            return mechanism.getAuthContextID(message);
        }

        @Override
        public String getMessageLayer() {
            return mechanism.getMessageLayer();
        }

        @Override
        public String getAppContext() {
            return mechanism.getAppContext();
        }

        @Override
        public boolean isProtected() {
            return mechanism.isProtected();
        }

        @Override
        public void refresh() {
            mechanism.refresh();
        }
    }

    /** Authentication context that calls the mechanism only for protected resources and identified callers. */
    private record BypassingContext(ServerAuthContext mechanism, CallbackHandler handler) implements ServerAuthContext {
        @Override
        public AuthStatus validateRequest(MessageInfo message, Subject client, Subject service) throws AuthException {
            if (Boolean.parseBoolean((String) message.getMap().get(MANDATORY))
                    || !SessionOrTokenAuthenticationMechanism.isUnidentified(
                            (HttpServletRequest) message.getRequestMessage())) {
                return mechanism.validateRequest(message, client, service);
            }
            try {
                handler.handle(new Callback[] {new CallerPrincipalCallback(client, (Principal) null)});
            } catch (IOException | UnsupportedCallbackException refused) {
                throw new AuthException(refused);
            }
            message.getMap().put(BY, true);
            return AuthStatus.SUCCESS;
        }

        @Override
        public AuthStatus secureResponse(MessageInfo message, Subject service) throws AuthException {
            return message.getMap().containsKey(BY)
                    ? AuthStatus.SEND_SUCCESS
                    : mechanism.secureResponse(message, service);
        }

        @Override
        public void cleanSubject(MessageInfo message, Subject subject) throws AuthException {
            mechanism.cleanSubject(message, subject);
        }
    }
}
