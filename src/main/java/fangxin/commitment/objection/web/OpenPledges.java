package fangxin.commitment.objection.web;

import fangxin.commitment.objection.CommitmentObjectionService;
import fangxin.commitment.objection.CommitmentObjectionService.OpenPledge;
import fangxin.commitment.pledge.PublicCommitmentService.PublicCommitment;
import fangxin.commitment.pledge.web.PublicCommitments;
import fangxin.platform.persistence.PublicCopies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Read access of the public page to one pledge in its public period, from copies while the database is away; those
 * of the first page of pledges are always copied.
 */
@ApplicationScoped
class OpenPledges {
    @Inject
    CommitmentObjectionService service;

    @Inject
    PublicCommitments commitments;

    @Inject
    PublicCopies copies;

    /** Empty outside the public period. */
    Optional<OpenPledge> find(String number) {
        return copies.read(key(number), one -> 1, () -> service.pledge(number));
    }

    void refresh(@Observes PublicCopies.Refresh refresh) {
        commitments.inPublicPeriod(0).forEach(one -> copies.store(key(one.number()), 1, Optional.of(opened(one))));
    }

    private static OpenPledge opened(PublicCommitment one) {
        return new OpenPledge(
                one.number(), one.signName(), one.registeredName(), one.address(), one.promises(), one.publicUntil());
    }

    private static String key(String number) {
        return "commitment/" + number;
    }
}
