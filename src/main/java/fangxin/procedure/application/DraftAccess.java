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

/**
 * Access check for everything that edits an application: finds the candidacy if the person may edit it now, before
 * submission or after a return; also answers which subject type the answers make it.
 */
@ApplicationScoped
class DraftAccess {
    @Inject
    CandidacyRepository candidacies;

    @Inject
    SubjectTypeRepository subjectTypes;

    @Inject
    CurrentUser currentUser;

    /**
     * Finds an application that this caller can edit now, and locks it: a page saves one field while another request
     * submits. Refused if it is not open.
     */
    Candidacy editable(String reference) {
        Candidacy candidacy = candidacies.findForUpdate(reference);
        Actor actor = currentUser.actor();
        candidacy.requireOpenTo(actor, Step.SUBMIT);
        return candidacy;
    }

    /**
     * Returns the subject type that the answers state, if it uses the same form. Example: a shop proves to be an
     * enterprise.
     */
    String subjectTypeOf(Candidacy candidacy, Map<String, String> answers) {
        String form = subjectTypes.byCode(candidacy.subjectType()).form();
        return subjectTypes
                .find(answers.get("subjectType"))
                .filter(subjectType -> subjectType.form().equals(form))
                .map(SubjectType::code)
                .orElse(candidacy.subjectType());
    }
}
