package fangxin.demo;

import fangxin.naming.signing.DocumentReviewService;
import fangxin.naming.signing.DocumentSigningService;
import fangxin.naming.signing.SignatureWithdrawalInput;
import fangxin.naming.signing.SigningRemarkInput;
import fangxin.organization.identity.Role;
import fangxin.platform.config.ApplicationClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Runner that takes drafted official documents of the demonstration through the signing chain of their office, and one
 * naming through it twice.
 */
@ApplicationScoped
class DemoSigning {
    private static final int FIRST_SERIAL = 11;

    @Inject
    DemoActors actors;

    @Inject
    DocumentReviewService reviews;

    @Inject
    DocumentSigningService signing;

    /** The last serial number that each office has used, by office and year. */
    private final Map<String, Integer> serials = new HashMap<>();

    /**
     * Lets a reviewer and a signer sign a drafted document on one working day.
     *
     * @param daysAgo number of days before the first start
     * @return numbers of its titles
     */
    List<String> sign(String office, String document, int daysAgo) throws Exception {
        actors.actAs(
                Role.REVIEWER,
                actors.accountIn(Role.REVIEWER, office, 0),
                actors.workingDay(daysAgo, 14),
                () -> reviews.review(document, new SigningRemarkInput(null)));
        return signReviewed(office, document, daysAgo);
    }

    /**
     * Lets the signer revoke the signature of a naming and sign it again at once: the titles of the first signature are
     * void.
     *
     * @return numbers of the titles of the second signature
     */
    List<String> signAgain(String office, String document, int daysAgo) throws Exception {
        actors.actAs(
                Role.SIGNER,
                actors.accountIn(Role.SIGNER, office, 0),
                actors.workingDay(daysAgo, 16),
                () -> signing.takeBack(document, new SignatureWithdrawalInput(DemoTexts.of("signatureTakenBack"))));
        return signReviewed(office, document, daysAgo);
    }

    private List<String> signReviewed(String office, String document, int daysAgo) throws Exception {
        LocalDate date = LocalDate.ofInstant(actors.workingDay(daysAgo, 9), ApplicationClock.CHINA);
        String number = DemoTexts.number(
                office,
                date.getYear(),
                serials.merge(office + date.getYear(), FIRST_SERIAL, (known, first) -> known + 1));
        return actors.actAs(
                Role.SIGNER,
                actors.accountIn(Role.SIGNER, office, 0),
                actors.workingDay(daysAgo, 16),
                () -> signing.sign(document, new DocumentSigningService.Signing(number, date, Set.of(), null)));
    }
}
