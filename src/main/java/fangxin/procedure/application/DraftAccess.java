package fangxin.procedure.application;

import fangxin.criteria.model.SubjectType;
import fangxin.criteria.model.SubjectTypeRepository;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.procedure.candidacy.Candidacy;
import fangxin.procedure.candidacy.CandidacyRepository;
import fangxin.procedure.candidacy.Step;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** The applications that are being filled in, before they are handed in or after a return. */
@ApplicationScoped
public class DraftAccess {
    @Inject
    CandidacyRepository candidacies;

    @Inject
    SubjectTypeRepository kinds;

    @Inject
    CurrentUser signedIn;

    /** One that this caller may change now; changes wait for each other: a field saves itself under a button. */
    Candidacy editable(String reference) {
        Candidacy candidacy = candidacies.findForUpdate(reference);
        Actor actor = signedIn.actor();
        candidacy.requireOpenTo(actor, Step.SUBMIT);
        return candidacy;
    }

    /** A shop may turn out to be an enterprise: the form distinguishes types that share it. */
    String kindOf(Candidacy candidacy, Map<String, String> answers) {
        String form = kinds.byCode(candidacy.kind()).form();
        return kinds.find(answers.get("kind"))
                .filter(kind -> kind.form().equals(form))
                .map(SubjectType::code)
                .orElse(candidacy.kind());
    }
}
