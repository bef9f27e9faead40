package fangxin.commitment.compensation;

import fangxin.organization.identity.Actor;
import fangxin.organization.storage.FileAccessRule;
import fangxin.organization.storage.StoredFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Access rule for the stored files of advance compensation (agreements, evidence of statements and payments): who may
 * read the scheme or the payment may read them.
 */
@ApplicationScoped
class CompensationFileAccess implements FileAccessRule {
    /** Purpose of the file of an agreement. */
    static final String AGREEMENT = "COMPENSATION_AGREEMENT";
    /** Purpose of the evidence of a statement. */
    static final String STATEMENT = "COMPENSATION_STATEMENT";
    /** Purpose of the evidence of a payment or of its recovery. */
    static final String PAYMENT = "COMPENSATION_PAYMENT";

    @Inject
    CompensationRepository schemes;

    @Inject
    CompensationAccess access;

    @Override
    public Optional<Boolean> mayRead(StoredFile file, Actor actor) {
        return switch (file.purpose()) {
            case AGREEMENT, STATEMENT ->
                Optional.of(schemes.find(file.owner())
                        .filter(scheme -> access.mayRead(actor, scheme))
                        .isPresent());
            case PAYMENT ->
                Optional.of(schemes.findPayment(file.owner())
                        .filter(payment -> access.mayRead(actor, payment))
                        .isPresent());
            default -> Optional.empty();
        };
    }
}
