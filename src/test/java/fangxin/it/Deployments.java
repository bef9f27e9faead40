package fangxin.it;

import java.io.File;
import java.net.URI;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** What the in-container tests deploy: the WAR as it ships, with the tests inside. */
public final class Deployments {
    /** By this an archive that has all the tests is known. */
    static final String TESTS = "/WEB-INF/classes/fangxin/it/Statements.class";

    private Deployments() { }

    /** The same server by its loopback address, from which health may be read. */
    static URI local(URI server) {
        return URI.create("http://localhost:" + server.getPort() + "/");
    }

    /** As it ships, for tests that come from outside. */
    public static WebArchive shipped() {
        return ShrinkWrap.create(ZipImporter.class, "ROOT.war").importFrom(new File("target/fangxin.war"))
                .as(WebArchive.class);
    }

    /** With the in-container tests and the assertions they use. */
    public static WebArchive withTests() {
        return shipped().addPackages(true, archive -> !archive.get().matches(
                        ".*/(TestDatabase|LastingServer|Postgres|Chromium|Site|Walk|Tour|Pages|Screens).*"), "fangxin.it")
                .addPackages(true, "org.assertj", "net.bytebuddy");
    }
}
