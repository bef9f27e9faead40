package fangxin.commitment.pledge;

import fangxin.common.NotFound;
import fangxin.merchant.Premises;
import fangxin.naming.notice.OfficeOwnership;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Access rule of commitments: the holder acts for its premises, a chain for its stores until they have a title, the
 * county office decides or enters pledges at the counter, its association confirms, its staff and auditors read;
 * persons recused from the merchant do not.
 */
final class CommitmentAccess {
    private CommitmentAccess() {}

    static boolean isHolder(Actor actor, Premises premises) {
        return actor.holds(Role.MERCHANT, premises.merchant().id());
    }

    /**
     * Returns whether a person reads a commitment for the holder of the premises or the chain that has pledged for it.
     */
    private static boolean readsAsMerchant(Actor actor, Commitment commitment) {
        return isHolder(actor, commitment.premises()) || isChain(actor, commitment);
    }

    /**
     * Returns whether a person acts as holder: the chain only until the title, which belongs to the holder of the
     * premises.
     */
    private static boolean actsAsHolder(Actor actor, Commitment commitment) {
        return isHolder(actor, commitment.premises()) || (isChain(actor, commitment) && commitment.title() == null);
    }

    static boolean isChain(Actor actor, Commitment commitment) {
        return commitment
                .chain()
                .filter(answer -> actor.holds(Role.MERCHANT, answer.chain().id()))
                .isPresent();
    }

    /**
     * Requires the holder, the chain that has pledged for its store, or an officer of the county office at the counter.
     *
     * @param open the open commitment for the premises
     */
    static void requirePledging(Actor actor, Premises premises, Optional<Commitment> open) {
        if (!mayPledge(actor, premises, open)) {
            throw new NotFound(premises.id());
        }
    }

    static boolean mayPledge(Actor actor, Premises premises, Optional<Commitment> open) {
        boolean officer = actor.holds(Role.COUNTY_OFFICE, premises.agency())
                && !actor.isRecusedFrom(premises.merchant().id());
        boolean chain = open.filter(commitment -> isChain(actor, commitment)).isPresent();
        return isHolder(actor, premises) || officer || chain;
    }

    static void requireParty(Actor actor, Commitment commitment, CommitmentParty party) {
        if (!acts(actor, commitment, party)) {
            throw new NotFound(commitment.number());
        }
    }

    /** Returns whether a person can act as a party on a commitment by an account. */
    static boolean acts(Actor actor, Commitment commitment, CommitmentParty party) {
        boolean recused = actor.isRecusedFrom(commitment.merchant().id());
        return switch (party) {
            case HOLDER ->
                actsAsHolder(actor, commitment) || (!recused && actor.holds(Role.COUNTY_OFFICE, commitment.office()));
            case OFFICE -> !recused && actor.holds(Role.COUNTY_OFFICE, commitment.office());
            case ASSOCIATION -> !recused && associationOffices(actor).contains(commitment.office());
            case ANYONE -> false;
            case JOB -> actor.holds(Role.JOB);
        };
    }

    /** Returns whether a person reads a commitment for the chain that has pledged, as its holder, or at the counter. */
    static boolean mayReadAsParty(Actor actor, Commitment commitment) {
        return isChain(actor, commitment) || acts(actor, commitment, CommitmentParty.HOLDER);
    }

    static boolean mayRead(Actor actor, Commitment commitment, AgencyRepository agencies) {
        return readsAsMerchant(actor, commitment) || mayReadForOffice(actor, commitment, agencies);
    }

    /** Returns whether a person reads a commitment as staff, auditor or association of its office. */
    static boolean mayReadForOffice(Actor actor, Commitment commitment, AgencyRepository agencies) {
        return readOffices(actor, agencies).contains(commitment.office())
                && !actor.isRecusedFrom(commitment.merchant().id());
    }

    /** Returns the offices whose commitments a person reads as staff, auditor or association. */
    static Set<String> readOffices(Actor actor, AgencyRepository agencies) {
        return Stream.concat(OfficeOwnership.offices(actor, agencies).stream(), associationOffices(actor).stream())
                .collect(Collectors.toSet());
    }

    /** Returns the offices in whose territory a person acts for the association. */
    static List<String> associationOffices(Actor actor) {
        return actor.posts().stream()
                .filter(post -> post.role() == Role.ASSOCIATION && post.under() != null)
                .map(Actor.Post::under)
                .distinct()
                .toList();
    }
}
