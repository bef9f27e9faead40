package fangxin.application;

import fangxin.RuleViolation;
import fangxin.candidacy.Candidacies;
import fangxin.candidacy.Candidacy;
import fangxin.candidacy.Step;
import fangxin.criteria.Kind;
import fangxin.criteria.Kinds;
import fangxin.identity.Actor;
import fangxin.identity.SignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** The applications that are being filled in, before they are handed in or after a return. */
@ApplicationScoped
public class Drafts {
    @Inject
    Candidacies candidacies;
    @Inject
    Kinds kinds;
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

    /** A shop may turn out to be an enterprise: kinds that share a form are told apart on it. */
    String kindOf(Candidacy candidacy, Map<String, String> answers) {
        String form = kinds.byCode(candidacy.kind()).form();
        return kinds.find(answers.get("kind")).filter(kind -> kind.form().equals(form)).map(Kind::code)
                .orElse(candidacy.kind());
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
