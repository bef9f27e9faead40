package fangxin.testing.server;

import fangxin.commitment.pledge.PledgeListServlet;
import fangxin.commitment.returns.ReturnContactDeletion;
import fangxin.complaint.callback.CallBackRecusalServlet;
import fangxin.complaint.consumermessage.MessageJobServlet;
import fangxin.complaint.handling.ComplaintMatchServlet;
import fangxin.complaint.threshold.ThresholdServlet;
import fangxin.complaint.unitcode.UnitScanServlet;
import fangxin.complaint.urging.ReminderServlet;
import fangxin.complaint.urging.UrgingRecusalServlet;
import fangxin.naming.signing.OfficialDocumentTypesIT;
import fangxin.naming.title.TitlePlaceBuilder;
import fangxin.organization.retention.PersonalDataCounter;
import fangxin.organization.retention.RetentionBoundary;
import fangxin.organization.retention.RetentionProof;
import fangxin.organization.retention.RetentionSamples;
import fangxin.organization.retention.RetentionServlet;
import fangxin.organization.retention.SeparateDeletion;
import fangxin.platform.notification.OutboxDispatchIT;
import fangxin.platform.notification.SmtpServer;
import fangxin.platform.persistence.FoundationIT;
import fangxin.platform.persistence.ListServices;
import fangxin.platform.persistence.StatementLog;
import fangxin.procedure.candidacy.TitleJournal;
import fangxin.procedure.cultivation.TitleFindings;
import fangxin.procedure.evaluation.TitleEvaluation;
import fangxin.registry.search.NaiveSearch;
import fangxin.registry.search.RandomQueries;
import fangxin.registry.search.SearchIndexIT;
import fangxin.supervision.feed.FeedRecordDeletion;
import fangxin.supervision.renewal.RenewalJobServlet;
import fangxin.supervision.selfreport.SelfReportJobServlet;
import java.io.File;
import java.net.URI;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The archives that the container tests deploy. */
public final class Deployments {
    private Deployments() {}

    /** The loopback address of a server; health and metrics are readable from there. */
    public static URI local(URI server) {
        return URI.create("http://localhost:" + server.getPort() + "/");
    }

    /**
     * The WAR as it ships, with the tests that Arquillian runs in the server, their helpers and the library of their
     * assertions: one archive for all tests, so that the server starts once.
     */
    public static WebArchive war() {
        return ShrinkWrap.create(ZipImporter.class, "ROOT.war")
                .importFrom(new File("target/fangxin.war"))
                .as(WebArchive.class)
                .addPackages(
                        true,
                        archive -> !archive.get().matches(".*/(TestDatabase|PostgresServer|PlayedDemonstration).*"),
                        "fangxin.testing.data",
                        "fangxin.testing.http",
                        "fangxin.testing.server")
                .addClasses(FoundationIT.class, ListServices.class, StatementLog.class)
                .addClasses(SearchIndexIT.class, NaiveSearch.class, RandomQueries.class)
                .addClasses(OfficialDocumentTypesIT.class)
                .addClasses(OutboxDispatchIT.class, SmtpServer.class)
                .addClasses(SelfReportJobServlet.class, RenewalJobServlet.class, RetentionServlet.class)
                .addClasses(RetentionProof.class, RetentionBoundary.class, RetentionSamples.class)
                .addClasses(PersonalDataCounter.class, SeparateDeletion.class)
                .addClasses(ReturnContactDeletion.class, FeedRecordDeletion.class)
                .addClasses(MessageJobServlet.class, UnitScanServlet.class)
                .addClasses(ThresholdServlet.class, ReminderServlet.class, CallBackRecusalServlet.class)
                .addClasses(UrgingRecusalServlet.class, ComplaintMatchServlet.class, PledgeListServlet.class)
                .addClasses(TitleJournal.class, TitleEvaluation.class, TitleFindings.class, TitlePlaceBuilder.class)
                .addPackages(true, "org.assertj", "net.bytebuddy");
    }
}
