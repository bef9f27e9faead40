package fangxin.testing.server;

import fish.payara.arquillian.container.payara.managed.PayaraMicroDeployableContainer;
import java.io.IOException;
import java.net.URI;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.protocol.servlet5.ServletMethodExecutor;
import org.jboss.shrinkwrap.api.Archive;

/**
 * The server of the container tests. It runs for all classes, because a start takes longer than most of them, and ends
 * with this process.
 */
public final class SharedServer extends PayaraMicroDeployableContainer {
    private static ProtocolMetaData address;

    /** Replaces the container that starts again for each class by this one. */
    public static final class Extension implements LoadableExtension {
        @Override
        public void register(ExtensionBuilder builder) {
            builder.override(DeployableContainer.class, PayaraMicroDeployableContainer.class, SharedServer.class);
        }
    }

    @Override
    public ProtocolMetaData deploy(Archive<?> archive) throws DeploymentException {
        try {
            address = address == null
                    ? new PlayedDemonstration(TestDatabase.name())
                            .start(() -> reachable(super.deploy(archive)), SharedServer::addressOf)
                    : address;
            return address;
        } catch (IOException failed) {
            throw new DeploymentException("the copy of the demonstration", failed);
        }
    }

    private static URI addressOf(ProtocolMetaData started) {
        HTTPContext context = started.getContexts(HTTPContext.class).iterator().next();
        return URI.create("http://" + context.getHost() + ":" + context.getPort() + "/");
    }

    /** The list of servlets is read from the server's output, at times before it is written to its end. */
    private static ProtocolMetaData reachable(ProtocolMetaData address) {
        HTTPContext context = address.getContexts(HTTPContext.class).iterator().next();
        if (context.getServlets().isEmpty()) {
            context.add(new Servlet(ServletMethodExecutor.ARQUILLIAN_SERVLET_NAME, "/"));
        }
        return address;
    }

    /** The next class wants it. */
    @Override
    public void undeploy(Archive<?> archive) {}
}
