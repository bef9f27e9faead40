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
 * Reader of one pledge in its public period for the public page of objections, from copies, also while the database is
 * away; it refreshes the copies of the first page of pledges.
 */
@ApplicationScoped
class OpenPledges {
    @Inject
    CommitmentObjectionService service;

    @Inject
    PublicCommitments commitments;

    @Inject
    PublicCopies copies;

    /** Finds a pledge; empty outside of the public period. */
    Optional<OpenPledge> find(String number) {
        return copies.read(key(number), one -> 1, () -> service.pledge(number));
    }

    void refresh(@Observes PublicCopies.Refresh refresh) {
        commitments
                .inPublicPeriod(0)
                .forEach(one -> copies.store(key(one.number()), 1, Optional.of(toOpenPledge(one))));
    }

    private static OpenPledge toOpenPledge(PublicCommitment one) {
        return new OpenPledge(
                one.number(), one.signName(), one.registeredName(), one.address(), one.promises(), one.publicUntil());
    }

    private static String key(String number) {
        return "commitment/" + number;
    }
}
