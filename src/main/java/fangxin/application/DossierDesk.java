package fangxin.application;

import fangxin.Unknown;
import fangxin.application.Dossier.Case;
import fangxin.application.Dossier.Clear;
import fangxin.calendar.Moments;
import fangxin.candidacy.Candidacies;
import fangxin.candidacy.Candidacy;
import fangxin.candidacy.Hand;
import fangxin.identity.Roles;
import fangxin.identity.SignedIn;
import fangxin.merchant.Look;
import fangxin.merchant.Merchants;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;

/** Where applications are read by everyone who may see the candidacy. */
@Stateless
@PermitAll
public class DossierDesk {
    /** Told when somebody sees personal data in the clear; {@code paper} is what it is put on, or null. */
    public record Looked(String reference, String purpose, String paper) { }

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
    @Inject
    Event<Looked> looked;

    /** The application as the desks read it: what was handed in last. Personal data is masked for most. */
    public Case read(String reference) {
        Candidacy candidacy = seen(reference);
        ApplicationForm form = forms.of(reference);
        List<Submission> submissions = forms.submissions(reference);
        Content content = forms.counting(reference).orElseGet(form::content);
        return sheets.read(candidacy, form, content, submissions, changedAfter(candidacy, submissions),
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
        seen(reference);
        ApplicationForm form = forms.of(reference);
        Content content = forms.counting(reference).orElseGet(form::content);
        return noted(form, content, purpose, null).stream()
                .map(question -> new Clear(question.label(), content.answers().get(question.code()))).toList();
    }

    /** The application with personal data in the clear, for a kind of paper; keeps who had it made and what for. */
    @RolesAllowed({Roles.STATION, Roles.COUNTY_OFFICE, Roles.AUTHORITY, Roles.EVALUATOR})
    public Case inFull(String reference, String purpose, String paper) {
        Candidacy candidacy = seen(reference);
        ApplicationForm form = forms.of(reference);
        Content content = forms.counting(reference).orElseGet(form::content);
        noted(form, content, purpose, paper);
        return sheets.read(candidacy, form, content, forms.submissions(reference), null, false);
    }

    /** Whether this reader's office files the application (归卷), so that what it prints is complete. */
    public boolean filedBy(String reference) {
        Candidacy candidacy = seen(reference);
        return Hand.COUNTY_OFFICE.isOf(signedIn.actor(), candidacy);
    }

    private List<Question> noted(ApplicationForm form, Content content, String purpose, String paper) {
        String reference = form.reference();
        String stated = Look.stated(purpose);
        List<Question> personal = completeness.definition(form).questions()
                .filter(question -> question.personal() && content.answers().get(question.code()) != null).toList();
        personal.forEach(question -> merchants.note(new Look(signedIn.actor().account(), reference, question.code(),
                stated, moments.now().at())));
        looked.fire(new Looked(reference, stated, paper));
        return personal;
    }

    /** What was returned before what counts was handed in again; null where nothing was. */
    private Content changedAfter(Candidacy candidacy, List<Submission> submissions) {
        return forms.returned(candidacy, submissions.stream().limit(Math.max(0, submissions.size() - 1)).toList())
                .orElse(null);
    }

    private Candidacy seen(String reference) {
        Candidacy candidacy = candidacies.byReference(reference);
        candidacy.requireSeenBy(signedIn.actor());
        return candidacy;
    }
}
