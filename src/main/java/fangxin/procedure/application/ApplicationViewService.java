package fangxin.procedure.application;

import fangxin.common.NotFound;
import fangxin.common.validation.Constraints;
import fangxin.merchant.MerchantRepository;
import fangxin.merchant.PersonalDataAccess;
import fangxin.merchant.UnmaskInput;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.RoleNames;
import fangxin.procedure.application.ApplicationViews.ApplicationView;
import fangxin.procedure.application.ApplicationViews.UnmaskedField;
import fangxin.procedure.candidacy.Candidacy;
import fangxin.procedure.candidacy.CandidacyRepository;
import fangxin.procedure.candidacy.ResponsibleParty;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Service boundary that shows submitted applications to everyone who can see the candidacy: content, changes, receipt
 * of a file, for officers the unmasked personal data, whose reading is logged, and whether the reader's office files
 * the application.
 */
@Stateless
@PermitAll
public class ApplicationViewService {
    /**
     * Event of a person reading unmasked personal data. {@code documentType} is the code of the document for which it is
     * used, or null.
     */
    public record PersonalDataViewed(String reference, String purpose, String documentType) {}

    @Inject
    CandidacyRepository candidacies;

    @Inject
    ApplicationFormRepository forms;

    @Inject
    CompletenessCheck completeness;

    @Inject
    MerchantRepository merchants;

    @Inject
    ApplicationPresenter sheets;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    @Inject
    Event<PersonalDataViewed> dataViewed;

    /**
     * Returns the application as it counts: the last submission with its corrections. Personal data is masked for
     * readers who do not need it, see {@link PersonalDataPolicy}.
     */
    public ApplicationView read(String reference) {
        Candidacy candidacy = findVisible(reference);
        ApplicationForm form = forms.of(reference);
        List<Submission> submissions = forms.submissions(reference);
        ApplicationContent content = forms.counting(reference).orElseGet(form::content);
        return sheets.read(
                candidacy,
                form,
                content,
                submissions,
                changedAfter(candidacy, submissions),
                PersonalDataPolicy.isMasked(candidacy, currentUser.actor()));
    }

    /** Returns the receipt of one file of the draft or of a submission; not found if there is none. */
    public Attachment receipt(String reference, String file) {
        findVisible(reference);
        return forms.of(reference)
                .content()
                .file(file)
                .or(() -> forms.submissions(reference).stream()
                        .flatMap(submission -> submission.content().file(file).stream())
                        .findFirst())
                .orElseThrow(() -> new NotFound(file));
    }

    /**
     * Returns the personal data unmasked. The reader, the purpose and each field are logged; refused without a purpose.
     */
    @RolesAllowed({RoleNames.STATION, RoleNames.COUNTY_OFFICE, RoleNames.AUTHORITY, RoleNames.EVALUATOR})
    public List<UnmaskedField> readUnmasked(String reference, UnmaskInput input) {
        findVisible(reference);
        ApplicationForm form = forms.of(reference);
        ApplicationContent content = forms.counting(reference).orElseGet(form::content);
        return noted(form, content, input, null).stream()
                .map(question ->
                        new UnmaskedField(question.label(), content.answers().get(question.code())))
                .toList();
    }

    /**
     * Returns the application with unmasked personal data, for a type of document. The access is logged like
     * {@link #readUnmasked}.
     */
    @RolesAllowed({RoleNames.STATION, RoleNames.COUNTY_OFFICE, RoleNames.AUTHORITY, RoleNames.EVALUATOR})
    public ApplicationView inFull(String reference, String purpose, String documentType) {
        Candidacy candidacy = findVisible(reference);
        ApplicationForm form = forms.of(reference);
        ApplicationContent content = forms.counting(reference).orElseGet(form::content);
        noted(form, content, new UnmaskInput(purpose), documentType);
        return sheets.read(candidacy, form, content, forms.submissions(reference), null, false);
    }

    /**
     * Returns whether this reader's office archives the application (归卷): its printout is then complete, with unmasked
     * personal data.
     */
    public boolean isFiledByReader(String reference) {
        Candidacy candidacy = findVisible(reference);
        return ResponsibleParty.COUNTY_OFFICE.isOf(currentUser.actor(), candidacy);
    }

    private List<Question> noted(
            ApplicationForm form, ApplicationContent content, UnmaskInput input, String documentType) {
        String reference = form.candidacy();
        String stated = Constraints.check(input).purpose();
        List<Question> personal = completeness
                .definition(form)
                .questions()
                .filter(question -> question.personal() && content.answers().get(question.code()) != null)
                .toList();
        personal.forEach(question -> merchants.add(new PersonalDataAccess(
                currentUser.actor().account(),
                reference,
                question.code(),
                stated,
                businessClock.now().at())));
        dataViewed.fire(new PersonalDataViewed(reference, stated, documentType));
        return personal;
    }

    /** Returns the content before the last resubmission, for comparison; null where no submission was returned. */
    private ApplicationContent changedAfter(Candidacy candidacy, List<Submission> submissions) {
        return forms.returned(
                        candidacy,
                        submissions.stream()
                                .limit(Math.max(0, submissions.size() - 1))
                                .toList())
                .orElse(null);
    }

    private Candidacy findVisible(String reference) {
        Candidacy candidacy = candidacies.byReference(reference);
        candidacy.requireVisibleTo(currentUser.actor());
        return candidacy;
    }
}
