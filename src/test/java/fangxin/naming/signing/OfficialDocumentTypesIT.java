package fangxin.naming.signing;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.common.LocalizedText;
import fangxin.demo.DemoHistory;
import fangxin.naming.title.TitleEventView;
import fangxin.naming.title.TitleService;
import fangxin.naming.title.TitleStanding;
import fangxin.naming.title.TitleView;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.identity.AccountRepository;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.RunAsAccount;
import fangxin.testing.data.DemoUnits;
import fangxin.testing.server.Deployments;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A type of official document that is added as a row passes the signing chain without code of its own. */
@ExtendWith(ArquillianExtension.class)
public class OfficialDocumentTypesIT {
    private static final String OFFICE = "220102";
    private static final LocalizedText NAME = new LocalizedText("通报批评", "Public criticism");

    @Deployment
    static WebArchive war() {
        return Deployments.war();
    }

    @Inject
    OfficialDocumentTypeRepository types;

    @Inject
    DocumentDraftingService drafting;

    @Inject
    DocumentReviewService reviewing;

    @Inject
    DocumentSigningService signing;

    @Inject
    TitleService titles;

    @Inject
    AccountRepository accounts;

    @Inject
    RunAsAccount runAs;

    @Inject
    BusinessClock businessClock;

    @Inject
    DemoHistory history;

    @PersistenceContext
    EntityManager em;

    @Resource
    UserTransaction transaction;

    @Resource
    ManagedExecutorService executor;

    @BeforeEach
    void whenTheDemonstrationHasBeenPlayed() throws Exception {
        history.played().toCompletableFuture().get(10, TimeUnit.MINUTES);
    }

    @Test
    void aTypeThatIsARowIsDraftedReviewedSignedAndWrittenIntoTheHistoryOfTheTitle() throws Exception {
        transaction.begin();
        String number = validTitle();
        types.add(new OfficialDocumentTypeTerms(
                "PUBLIC_CRITICISM",
                NAME,
                SigningPolicy.TITLE_DECISION,
                "关于对{0}通报批评的决定",
                new LocalizedText("予以通报批评", "has been criticised publicly"),
                List.of(TitleStanding.VALID),
                null,
                "CRITICISED",
                true,
                false,
                null,
                "default"));
        transaction.commit();

        assertThat(runAs(Role.HANDLER, () -> drafting.typesFor(number)))
                .extracting(OfficialDocumentTypeView::code)
                .contains("REMINDER", "PUBLIC_CRITICISM")
                .doesNotContain("NAMING", "LIFTING", "SUSPENSION", "REVOCATION", "RENEWAL");
        String subject = runAs(Role.HANDLER, () -> drafting.prefill("PUBLIC_CRITICISM", number))
                .subject();
        String document = runAs(
                Role.HANDLER,
                () -> drafting.draft(new DocumentDraftInput(
                        "PUBLIC_CRITICISM", subject, "拒不答复投诉。", null, null, List.of(number), null)));
        runAs(Role.REVIEWER, () -> {
            reviewing.review(document, new SigningRemarkInput(null));
            return null;
        });
        LocalDate today = businessClock.now().today();
        runAs(
                Role.SIGNER,
                () -> signing.sign(
                        document, new DocumentSigningService.Signing("南放消办〔2026〕77号", today, Set.of(), null)));

        TitleView title = runAs(Role.HANDLER, () -> titles.title(number));
        assertThat(title.standing()).isEqualTo(TitleStanding.VALID);
        TitleEventView last = title.timeline().getLast();
        assertThat(last)
                .isEqualTo(new TitleEventView(
                        "CRITICISED", NAME, today, "南放消办〔2026〕77号", "拒不答复投诉。", null, last.seq(), null, true, null));
    }

    private String validTitle() {
        return em.createQuery("""
            select min(t.number) from Title t where t.owner = :office and t.signName = :sign\
            """, String.class)
                .setParameter("office", OFFICE)
                .setParameter("sign", DemoUnits.CONVENIENCE_STORE.signName())
                .getSingleResult();
    }

    /** Runs work as an account, on a thread that has no caller of a request. */
    private <T> T runAs(Role role, Callable<T> work) throws Exception {
        // without a transaction, the work on the other thread would close the entity manager of this one
        transaction.begin();
        String account = accounts.holders(role, OFFICE, businessClock.now().today())
                .getFirst()
                .username();
        transaction.commit();
        return executor.submit(() -> runAs.runAs(role, account, work)).get();
    }
}
