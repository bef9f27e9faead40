package fangxin.application;

import fangxin.Unknown;
import fangxin.application.Dossier.Case;
import fangxin.application.Dossier.Clear;
import fangxin.calendar.Moments;
import fangxin.candidacy.Candidacies;
import fangxin.candidacy.Candidacy;
import fangxin.candidacy.Entry;
import fangxin.candidacy.Step;
import fangxin.identity.Roles;
import fangxin.identity.SignedIn;
import fangxin.merchant.Look;
import fangxin.merchant.Merchants;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Where applications are read by everyone who may see the candidacy. */
@Stateless
@PermitAll
public class DossierDesk {
    @Inject
    Candidacies candidacies;
    @Inject
    ApplicationForms forms;
    @Inject
    Completeness completeness;
    @Inject
    Merchants merchants;
    @Inject
    Sheets sheets;
    @Inject
    SignedIn signedIn;
    @Inject
    Moments moments;

    /** The application as the desks read it: what was handed in last. Personal data is masked for most. */
    public Case read(String reference) {
        Candidacy candidacy = seen(reference);
        ApplicationForm form = forms.of(reference);
        List<Submission> submissions = forms.submissions(reference);
        Content content = forms.counting(reference).orElseGet(form::content);
        return sheets.read(candidacy, form, content, submissions, returned(candidacy, submissions),
                Privacy.masked(candidacy, signedIn.actor()));
    }

    /** A receipt for one file, for whoever may see the candidacy. */
    public Attachment receipt(String reference, String file) {
        seen(reference);
        return forms.of(reference).content().file(file)
                .or(() -> forms.submissions(reference).stream()
                        .flatMap(submission -> submission.content().file(file).stream()).findFirst())
                .orElseThrow(() -> new Unknown(file));
    }

    /** Shows personal data in the clear, and keeps who looked and what for. */
    @RolesAllowed({Roles.STATION, Roles.COUNTY_OFFICE, Roles.AUTHORITY, Roles.EVALUATOR})
    public List<Clear> look(String reference, String purpose) {
        Candidacy candidacy = seen(reference);
        ApplicationForm form = forms.of(reference);
        Content content = forms.counting(reference).orElseGet(form::content);
        String account = signedIn.actor().account();
        return completeness.definition(form).questions()
                .filter(question -> question.personal() && content.answers().get(question.code()) != null)
                .map(question -> {
                    merchants.note(new Look(account, reference, question.code(), purpose, moments.now().at()));
                    return new Clear(question.label(), content.answers().get(question.code()));
                }).toList();
    }

    /** What was returned: the last submission that the office saw before it. Null where nothing was. */
    private static Content returned(Candidacy candidacy, List<Submission> submissions) {
        Optional<Entry> back = candidacy.journal().reversed().stream()
                .filter(entry -> entry.step() == Step.RETURN).findFirst();
        return submissions.stream().limit(Math.max(0, submissions.size() - 1))
                .filter(submission -> back.isPresent() && submission.submittedAt().isBefore(back.get().at()))
                .reduce((first, next) -> next).map(Submission::content).orElse(null);
    }

    private Candidacy seen(String reference) {
        Candidacy candidacy = candidacies.byReference(reference);
        candidacy.requireSeenBy(signedIn.actor());
        return candidacy;
    }
}
