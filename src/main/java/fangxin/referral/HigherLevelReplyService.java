package fangxin.referral;

import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.naming.title.HigherLevelDecision;
import fangxin.naming.title.TitleConferral;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.RoleNames;
import fangxin.organization.storage.FileStore;
import fangxin.procedure.candidacy.Candidacy;
import fangxin.procedure.candidacy.CandidacyNotifier;
import fangxin.procedure.candidacy.CandidacyRepository;
import fangxin.procedure.candidacy.CandidacyView;
import fangxin.procedure.candidacy.Stage;
import fangxin.procedure.candidacy.Step;
import fangxin.procedure.candidacy.StepContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;

/**
 * Service boundary for offices that record the reply of the higher level to a referred candidacy, a title conferred or
 * refused with a reason, and store its scan.
 */
@Stateless
public class HigherLevelReplyService {
    static final String SCAN = "ANSWER";

    @Inject
    AgencyRepository agencies;

    @Inject
    ReferralRepository referrals;

    @Inject
    CandidacyRepository candidacies;

    @Inject
    TitleConferral titleConferral;

    @Inject
    CandidacyNotifier candidacyNotifier;

    @Inject
    FileStore files;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    /** Records the reply to one candidacy. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public CandidacyView record(String reference, HigherLevelReply reply) {
        Candidacy candidacy = candidacies.findForUpdate(reference);
        Actor actor = currentUser.actor();
        candidacy.requireVisibleTo(actor);
        if (!actor.holds(Role.COUNTY_OFFICE, candidacy.round().owner())) {
            throw new RuleViolation("candidacy.step.actor");
        }
        ReferralItem item = referrals
                .itemOf(reference)
                .filter(found -> found.referral().state() == Referral.ReferralState.SENT)
                .orElseThrow(() -> new RuleViolation("referral.neverSent", reference));
        BusinessMoment now = businessClock.now();
        HigherLevelReply stored = item.answer(reply, actor, now);
        if (stored.outcome() == ReferralItem.ReferralOutcome.NAMED) {
            candidacy.take(
                    Step.RECORD_ANSWER, Stage.NAMED, StepContext.by(actor, now).because(stored.documentNumber()));
            item.named(titleConferral
                    .above(
                            candidacy,
                            new HigherLevelDecision(
                                    item.id(),
                                    stored.documentNumber(),
                                    stored.documentDate(),
                                    stored.validUntil(),
                                    stored.paperNumber()),
                            actor,
                            now)
                    .number());
        } else {
            candidacy.recordRefusalAbove(StepContext.by(actor, now).because(stored.reason()));
            candidacyNotifier.notifyMerchant(candidacy, "referral.letter.refused", now, stored.reason());
        }
        return CandidacyView.of(candidacy, actor);
    }

    /**
     * Records the same reply for several candidacies of a batch, with the scan of the paper: the service stores all of
     * them or none.
     */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public void record(
            String id, Collection<String> references, HigherLevelReply reply, String scanName, InputStream scan) {
        Referral referral = referrals.byId(id);
        if (!currentUser.actor().holds(Role.COUNTY_OFFICE, agencies.present().apply(referral.owner()))) {
            throw new NotFound(id);
        }
        List<String> chosen = references == null
                ? List.of()
                : references.stream().distinct().sorted().toList();
        if (chosen.isEmpty()) {
            throw RuleViolation.at("chosen", "referral.choose");
        }
        if (chosen.size() > 1
                && reply.paperNumber() != null
                && !reply.paperNumber().isBlank()) {
            throw RuleViolation.at("paperNumber", "referral.paperNumber.one");
        }
        candidacies.lock(chosen);
        chosen.forEach(reference -> {
            if (referral.items().stream()
                    .noneMatch(item -> item.candidacy().reference().equals(reference))) {
                throw new RuleViolation("referral.neverSent", reference);
            }
            record(reference, reply);
        });
        if (scan != null) {
            attach(chosen, scanName, scan);
        }
    }

    /** Stores the scan of a recorded reply. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public void attach(String reference, String scanName, InputStream scan) {
        Candidacy candidacy = candidacies.findForUpdate(reference);
        candidacy.requireVisibleTo(currentUser.actor());
        if (!currentUser.actor().holds(Role.COUNTY_OFFICE, candidacy.round().owner())) {
            throw new RuleViolation("candidacy.step.actor");
        }
        attach(List.of(reference), scanName, scan);
    }

    private void attach(List<String> references, String scanName, InputStream scan) {
        List<ReferralItem> items = references.stream()
                .map(reference -> referrals
                        .itemOf(reference)
                        .filter(item -> item.outcome() != null)
                        .orElseThrow(() -> new RuleViolation("referral.neverSent", reference)))
                .toList();
        String stored = files.store(
                        items.getFirst().referral().id(),
                        SCAN,
                        scanName,
                        scan,
                        currentUser.actor().account())
                .id();
        items.forEach(item -> item.attach(stored));
    }
}
