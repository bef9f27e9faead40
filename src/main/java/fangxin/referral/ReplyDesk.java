package fangxin.referral;

import fangxin.RuleViolation;
import fangxin.Unknown;
import fangxin.calendar.Moment;
import fangxin.calendar.Moments;
import fangxin.candidacy.Candidacies;
import fangxin.candidacy.Candidacy;
import fangxin.candidacy.CandidacyView;
import fangxin.candidacy.Correspondence;
import fangxin.candidacy.Stage;
import fangxin.candidacy.Step;
import fangxin.candidacy.Taking;
import fangxin.evidence.FileStore;
import fangxin.identity.Actor;
import fangxin.identity.Role;
import fangxin.identity.Roles;
import fangxin.identity.SignedIn;
import fangxin.naming.Conferring;
import fangxin.naming.DecidedAbove;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;

/** Where the answer of the level above is recorded: a title, or a refusal with its reason. */
@Stateless
public class ReplyDesk {
    static final String SCAN = "ANSWER";

    @Inject
    Referrals referrals;
    @Inject
    Candidacies candidacies;
    @Inject
    Conferring conferring;
    @Inject
    Correspondence correspondence;
    @Inject
    FileStore files;
    @Inject
    SignedIn signedIn;
    @Inject
    Moments moments;

    /** Records one answer. */
    @RolesAllowed(Roles.COUNTY_OFFICE)
    public CandidacyView record(String reference, Reply reply) {
        Candidacy candidacy = candidacies.held(reference);
        Actor actor = signedIn.actor();
        candidacy.requireSeenBy(actor);
        if (!actor.holds(Role.COUNTY_OFFICE, candidacy.round().owner())) {
            throw new RuleViolation("candidacy.step.actor");
        }
        ReferralItem item = referrals.itemOf(reference)
                .filter(found -> found.referral().state() == Referral.State.SENT)
                .orElseThrow(() -> new RuleViolation("referral.neverSent", reference));
        Moment now = moments.now();
        Reply kept = item.answer(reply, actor, now);
        if (kept.outcome() == ReferralItem.Outcome.NAMED) {
            candidacy.take(Step.RECORD_ANSWER, Stage.NAMED, Taking.by(actor, now).because(kept.documentNumber()));
            item.named(conferring.above(candidacy, new DecidedAbove(item.id(), kept.documentNumber(),
                    kept.documentDate(), kept.validUntil(), kept.paperNumber()), actor, now).number());
        } else {
            candidacy.refusedAbove(Taking.by(actor, now).because(kept.reason()));
            correspondence.toMerchant(candidacy, "referral.letter.refused", now, kept.reason());
        }
        return CandidacyView.of(candidacy, actor);
    }

    /** Records the same answer for several of a batch, with the scan of the paper: all are kept, or none. */
    @RolesAllowed(Roles.COUNTY_OFFICE)
    public void record(String id, Collection<String> references, Reply reply, String scanName, InputStream scan) {
        Referral referral = referrals.byId(id);
        if (!signedIn.actor().holds(Role.COUNTY_OFFICE, referral.owner())) {
            throw new Unknown(id);
        }
        List<String> chosen = references == null ? List.of() : references.stream().distinct().sorted().toList();
        if (chosen.isEmpty()) {
            throw RuleViolation.at("chosen", "referral.choose");
        }
        if (chosen.size() > 1 && reply.paperNumber() != null && !reply.paperNumber().isBlank()) {
            throw RuleViolation.at("paperNumber", "referral.paperNumber.one");
        }
        candidacies.hold(chosen);
        chosen.forEach(reference -> {
            if (referral.items().stream().noneMatch(item -> item.candidacy().reference().equals(reference))) {
                throw new RuleViolation("referral.neverSent", reference);
            }
            record(reference, reply);
        });
        if (scan != null) {
            attach(chosen, scanName, scan);
        }
    }

    /** Keeps the scan of an answer that is recorded. */
    @RolesAllowed(Roles.COUNTY_OFFICE)
    public void attach(String reference, String scanName, InputStream scan) {
        Candidacy candidacy = candidacies.held(reference);
        candidacy.requireSeenBy(signedIn.actor());
        if (!signedIn.actor().holds(Role.COUNTY_OFFICE, candidacy.round().owner())) {
            throw new RuleViolation("candidacy.step.actor");
        }
        attach(List.of(reference), scanName, scan);
    }

    private void attach(List<String> references, String scanName, InputStream scan) {
        List<ReferralItem> items = references.stream().map(reference -> referrals.itemOf(reference)
                .filter(item -> item.outcome() != null)
                .orElseThrow(() -> new RuleViolation("referral.neverSent", reference))).toList();
        String kept = files.store(items.getFirst().referral().id(), SCAN, scanName, scan,
                signedIn.actor().account()).id();
        items.forEach(item -> item.keep(kept));
    }
}
