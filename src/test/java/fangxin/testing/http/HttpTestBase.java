package fangxin.testing.http;

import fangxin.testing.server.Deployments;
import fangxin.testing.server.DuePublicationsServlet;
import java.net.URI;
import java.net.URL;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** Base of tests that call the deployed application over HTTP, after its demonstration was played. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
public abstract class HttpTestBase {
    /** Client that all classes share, as they share the server, so that each account signs in once. */
    private static Http shared;

    protected static Http http;

    @ArquillianResource
    protected URL server;

    @Deployment
    static WebArchive war() {
        return Deployments.war();
    }

    @BeforeEach
    void connect() {
        shared = shared == null ? new Http(URI.create(server.toString())).whenReady() : shared;
        http = shared;
    }

    /** Publishes all scheduled publications at once, as if eleven minutes had passed. */
    protected static void publishWhatWaits() {
        http.anybody().get(DuePublicationsServlet.ADDRESS).being(200);
    }
}
