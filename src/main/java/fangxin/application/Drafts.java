package fangxin.application;

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

    /** One that this caller may change now; changes wait for each other: a field saves itself under a button. */
    Candidacy editable(String reference) {
        Candidacy candidacy = candidacies.held(reference);
        Actor actor = signedIn.actor();
        candidacy.requireOpenTo(actor, Step.SUBMIT);
        return candidacy;
    }

    /** A shop may turn out to be an enterprise: kinds that share a form are told apart on it. */
    String kindOf(Candidacy candidacy, Map<String, String> answers) {
        String form = kinds.byCode(candidacy.kind()).form();
        return kinds.find(answers.get("kind")).filter(kind -> kind.form().equals(form)).map(Kind::code)
                .orElse(candidacy.kind());
    }
}
