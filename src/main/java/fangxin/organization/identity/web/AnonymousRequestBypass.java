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
 * Lets whoever says nothing of himself go by to what is open to anybody, without asking the {@link SessionOrTokenAuthenticationMechanism}, who would
 * say the same: to find him took the server a third of its time for a page that is kept.
 */
@WebListener
public class AnonymousRequestBypass implements ServletContextListener {
    private static final String LAYER = "HttpServlet";
    private static final String MANDATORY = "jakarta.security.auth.message.MessagePolicy.isMandatory";
    private static final String BY = "fangxin.threshold";

    /** Takes the place of the server's own way to the doorkeeper, and leads to it. */
    @Override
    public void contextInitialized(ServletContextEvent event) {
        ServletContext application = event.getServletContext();
        String name = application.getVirtualServerName() + " " + application.getContextPath();
        AuthConfigFactory factory = AuthConfigFactory.getFactory();
        AuthConfigProvider toDoorkeeper = Objects.requireNonNull(factory.getConfigProvider(LAYER, name, null),
                "no way to the doorkeeper is known");
        factory.registerConfigProvider(new Ways(toDoorkeeper), LAYER, name, BY);
    }

    private record Ways(AuthConfigProvider toDoorkeeper) implements AuthConfigProvider {
        @Override
        public ServerAuthConfig getServerAuthConfig(String layer, String application, CallbackHandler handler)
                throws AuthException {
            return new Way(toDoorkeeper.getServerAuthConfig(layer, application, handler), handler);
        }

        @Override
        public ClientAuthConfig getClientAuthConfig(String layer, String application, CallbackHandler handler)
                throws AuthException {
            return toDoorkeeper.getClientAuthConfig(layer, application, handler);
        }

        @Override
        public void refresh() {
            toDoorkeeper.refresh();
        }
    }

    private record Way(ServerAuthConfig toDoorkeeper, CallbackHandler handler) implements ServerAuthConfig {
        @Override
        public ServerAuthContext getAuthContext(String id, Subject service, Map<String, Object> properties)
                throws AuthException {
            return new Step(toDoorkeeper.getAuthContext(id, service, properties), handler);
        }

        @Override
        public String getAuthContextID(MessageInfo message) {
            return toDoorkeeper.getAuthContextID(message);
        }

        @Override
        public String getMessageLayer() {
            return toDoorkeeper.getMessageLayer();
        }

        @Override
        public String getAppContext() {
            return toDoorkeeper.getAppContext();
        }

        @Override
        public boolean isProtected() {
            return toDoorkeeper.isProtected();
        }

        @Override
        public void refresh() {
            toDoorkeeper.refresh();
        }
    }

    private record Step(ServerAuthContext toDoorkeeper, CallbackHandler handler) implements ServerAuthContext {
        @Override
        public AuthStatus validateRequest(MessageInfo message, Subject client, Subject service) throws AuthException {
            if (Boolean.parseBoolean((String) message.getMap().get(MANDATORY))
                    || !SessionOrTokenAuthenticationMechanism.nobodyKnown((HttpServletRequest) message.getRequestMessage())) {
                return toDoorkeeper.validateRequest(message, client, service);
            }
            try {
                handler.handle(new Callback[] {new CallerPrincipalCallback(client, (Principal) null)});
            } catch (IOException | UnsupportedCallbackException refused) {
                throw new AuthException(refused);
            }
            message.getMap().put(BY, Boolean.TRUE);
            return AuthStatus.SUCCESS;
        }

        @Override
        public AuthStatus secureResponse(MessageInfo message, Subject service) throws AuthException {
            return message.getMap().containsKey(BY) ? AuthStatus.SEND_SUCCESS
                    : toDoorkeeper.secureResponse(message, service);
        }

        @Override
        public void cleanSubject(MessageInfo message, Subject subject) throws AuthException {
            toDoorkeeper.cleanSubject(message, subject);
        }
    }
}
