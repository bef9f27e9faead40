package fangxin.it;

import fangxin.naming.title.TitlePlaceBuilder;
import fangxin.procedure.candidacy.TitleJournal;
import fangxin.procedure.cultivation.TitleFindings;
import fangxin.procedure.evaluation.TitleEvaluation;
import java.io.File;
import java.net.URI;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The archives that the container tests deploy. */
public final class Deployments {
    private Deployments() {}

    /** The loopback address of a server; health and metrics are readable from there. */
    static URI local(URI server) {
        return URI.create("http://localhost:" + server.getPort() + "/");
    }

    /**
     * The WAR as it ships, with the tests and the assertions they use inside: one for all, so that one start serves
     * all.
     */
    public static WebArchive war() {
        return ShrinkWrap.create(ZipImporter.class, "ROOT.war")
                .importFrom(new File("target/fangxin.war"))
                .as(WebArchive.class)
                .addPackages(
                        true,
                        archive -> !archive.get()
                                .matches(
                                        ".*/(TestDatabase|LastingServer|Postgres|Chromium|Site|Walk|Tour|Pages|Screens).*"),
                        "fangxin.it")
                .addClasses(TitleJournal.class, TitleEvaluation.class, TitleFindings.class, TitlePlaceBuilder.class)
                .addPackages(true, "org.assertj", "net.bytebuddy");
    }
}
