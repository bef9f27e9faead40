package fangxin.application;

import fangxin.RuleViolation;
import fangxin.candidacy.Candidacies;
import fangxin.candidacy.Candidacy;
import fangxin.candidacy.Step;
import fangxin.identity.Actor;
import fangxin.identity.SignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The applications that are being filled in, before they are handed in or after a return. */
@ApplicationScoped
public class Drafts {
    @Inject
    Candidacies candidacies;
    @Inject
    SignedIn signedIn;

    /** One that this caller may change now. */
    Candidacy editable(String reference) {
        Candidacy candidacy = candidacies.byReference(reference);
        Actor actor = signedIn.actor();
        candidacy.requireSeenBy(actor);
        requireEditable(candidacy, actor);
        return candidacy;
    }

    private static void requireEditable(Candidacy candidacy, Actor actor) {
        if (Step.SUBMIT.hands().stream().noneMatch(hand -> hand.isOf(actor, candidacy))) {
            throw new RuleViolation("candidacy.step.actor");
        }
        if (!Step.SUBMIT.from().contains(candidacy.stage())) {
            throw new RuleViolation("application.fixed", candidacy.stage());
        }
    }
}
