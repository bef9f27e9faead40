package fangxin.procedure.application;

import fangxin.common.FieldErrors;
import fangxin.common.RuleViolation;
import fangxin.common.RuleViolation.Violation;
import fangxin.common.validation.Constraints;
import fangxin.criteria.model.SubjectType.SubjectSite;
import fangxin.criteria.model.SubjectTypeRepository;
import fangxin.merchant.Merchant;
import fangxin.merchant.MerchantRepository;
import fangxin.merchant.OnlineShop;
import fangxin.merchant.Premises;
import fangxin.merchant.SubjectIdentity;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.AccountNotifier;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.RoleNames;
import fangxin.procedure.candidacy.AssistedAcceptancePolicy;
import fangxin.procedure.candidacy.Candidacy;
import fangxin.procedure.candidacy.CandidacyNotifier;
import fangxin.procedure.candidacy.CandidacyRepository;
import fangxin.procedure.candidacy.CandidacyView;
import fangxin.procedure.candidacy.ReviewOffices;
import fangxin.procedure.candidacy.Stage;
import fangxin.procedure.candidacy.Step;
import fangxin.procedure.candidacy.StepContext;
import fangxin.procedure.candidacy.TitleLookup;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Service boundary for the applicant's steps, for the merchant or for officers on its behalf (代办): check what is
 * missing, submit, recall, withdraw, and ask for a review of a refusal.
 */
@Stateless
@RolesAllowed({RoleNames.MERCHANT, RoleNames.COUNTY_OFFICE, RoleNames.STATION})
public class ApplicationService {
    private static final String DECLARED = "declared";
    private static final String UNDECLARED = "application.declaration.missing";

    @Inject
    CandidacyRepository candidacies;

    @Inject
    ApplicationFormRepository forms;

    @Inject
    CompletenessCheck completeness;

    @Inject
    MerchantRepository merchants;

    @Inject
    SubjectTypeRepository subjectTypes;

    @Inject
    AgencyRepository agencies;

    @Inject
    AccountNotifier mailings;

    @Inject
    ReviewOffices reviewOffices;

    @Inject
    CandidacyNotifier correspondence;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    @Inject
    DraftAccess drafts;

    @Inject
    PledgeService pledges;

    @Inject
    TitleLookup titles;

    @Inject
    AssistedAcceptancePolicy acceptance;

    @Inject
    @Any
    Instance<SubmissionHandler> submissionHandlers;

    /** Returns the violations that prevent submission; empty when the application can be submitted. */
    public List<Violation> check(String reference) {
        Candidacy candidacy = candidacies.byReference(reference);
        candidacy.requireVisibleTo(currentUser.actor());
        return completeness.violations(candidacy, forms.of(reference));
    }

    /**
     * Signs the pledge on screen and submits the application, both or neither. Signer, signature and declaration are
     * checked together, so that a refusal names each that is missing.
     */
    public CandidacyView signAndSubmit(String reference, PledgeSigningInput signing, boolean declared) {
        drafts.editable(reference);
        new FieldErrors()
                .validate(signing)
                .refuse(!declared, DECLARED, UNDECLARED)
                .check();
        pledges.signPledge(reference, signing);
        return submit(reference, declared);
    }

    /**
     * Submits the application (提交申报), or resubmits it after a return. Refused outside the round's window or after the
     * due day of the return, with all violations of the form, without the declaration, where {@link OneCandidacyRule}
     * finds another candidacy of the subject in the round, and where a {@link SubmissionHandler} refuses it.
     *
     * @param declared whether the person who submits declares that everything is true
     */
    public CandidacyView submit(String reference, boolean declared) {
        Candidacy candidacy = drafts.editable(reference);
        Actor actor = currentUser.actor();
        BusinessMoment now = businessClock.now();
        ApplicationForm form = forms.of(reference);
        if (candidacy.stage() == Stage.RETURNED) {
            if (candidacy.dueOn() != null && now.isAfter(candidacy.dueOn())) {
                throw new RuleViolation("application.resubmit.late", candidacy.dueOn());
            }
        } else {
            candidacy.round().requireOpen(now.today());
        }
        List<Violation> faults = new ArrayList<>(completeness.violations(candidacy, form));
        if (!declared) {
            faults.add(new Violation(DECLARED, UNDECLARED, List.of()));
        }
        if (!faults.isEmpty()) {
            throw new RuleViolation(faults);
        }
        form.dropAnswers(
                completeness.definition(form).inapplicable(form.content().answers()), now.at());
        Map<String, String> answers = form.content().answers();
        Merchant merchant = candidacy.merchant();
        merchants.lock(merchant);
        String subjectType = drafts.subjectTypeOf(candidacy, answers);
        OneCandidacyRule.check(
                candidacy,
                identity(candidacy, subjectType, answers),
                answers.get("signName"),
                forms.running(candidacy.merchant().id(), candidacy.round().id()),
                code -> subjectTypes.byCode(code).site());
        Premises premises = premises(candidacy, answers);
        candidacy.take(Step.SUBMIT, taking(candidacy, actor, now));
        candidacy.describe(
                premises,
                subjectType,
                answers.get("trade"),
                answers.get("agency"),
                agencies.stationFor(answers.get("agency"), answers.get("street"))
                        .code());
        candidacy.acceptAt(acceptance.acceptanceOffice(candidacy, actor, now.today()));
        titles.requireLowerTitle(candidacy, now.today());
        submissionHandlers.stream().forEach(handler -> handler.submitted(candidacy, now));
        if (!candidacy.isVisibleTo(actor)) {
            throw RuleViolation.at(
                    "street",
                    "application.elsewhere",
                    agencies.byCode(candidacy.station()).name());
        }
        Submission submission =
                new Submission(reference, forms.submissions(reference).size() + 1, actor, form.content(), now.at());
        forms.add(submission);
        mailings.to(
                answers.get("contactPhone"),
                "application.letter.submitted",
                "submitted:" + reference + ":" + submission.seq(),
                premises.signName(),
                reference,
                now.stated(candidacy.dueOn()));
        return CandidacyView.of(candidacy, actor);
    }

    /**
     * Recalls the submission (撤回上一步) so that the merchant can change it. Refused after the station has acted, and for a
     * first submission after the window has closed.
     */
    public CandidacyView recall(String reference) {
        Candidacy candidacy = candidacies.findForUpdate(reference);
        Actor actor = currentUser.actor();
        BusinessMoment now = businessClock.now();
        candidacy.requireVisibleTo(actor);
        if (forms.submissions(reference).size() < 2) {
            candidacy.round().requireOpen(now.today());
        }
        candidacy.recall(taking(candidacy, actor, now));
        return CandidacyView.of(candidacy, actor);
    }

    /** Withdraws the candidacy (撤回申报): at any time before naming, the reason is optional. */
    public CandidacyView withdraw(String reference, WithdrawalInput input) {
        Candidacy candidacy = candidacies.findForUpdate(reference);
        Actor actor = currentUser.actor();
        candidacy.requireVisibleTo(actor);
        Constraints.check(input);
        candidacy.take(
                Step.WITHDRAW, taking(candidacy, actor, businessClock.now()).because(input.reason()));
        return CandidacyView.of(candidacy, actor);
    }

    /** Asks for a review (申请复查) of a refusal. Refused without a reason, a second time, or after the due day. */
    public CandidacyView askReview(String reference, ReviewRequestInput input) {
        Candidacy candidacy = candidacies.findForUpdate(reference);
        Actor actor = currentUser.actor();
        candidacy.requireVisibleTo(actor);
        Constraints.check(input);
        BusinessMoment now = businessClock.now();
        candidacy.askReview(
                reviewOffices.officeFor(candidacy, now.today()),
                taking(candidacy, actor, now).because(input.reason()));
        correspondence.notifyHolders(
                candidacy,
                Role.COUNTY_OFFICE,
                candidacy.reviewOffice(),
                "application.letter.review",
                String.valueOf(candidacy.journal().size()),
                now,
                candidacy.dueOn());
        return CandidacyView.of(candidacy, actor);
    }

    private SubjectIdentity identity(Candidacy candidacy, String subjectType, Map<String, String> answers) {
        return SubjectIdentity.of(
                subjectTypes.byCode(subjectType).site(),
                candidacy.merchant(),
                answers.get("signName"),
                FormDefinition.linkedShop(answers).map(OnlineShop::text).orElse(answers.get("address")));
    }

    private Premises premises(Candidacy candidacy, Map<String, String> answers) {
        String signName = answers.get("signName");
        String agency = answers.get("agency");
        String address = answers.get("address");
        String subjectType = drafts.subjectTypeOf(candidacy, answers);
        SubjectIdentity asked = identity(candidacy, subjectType, answers);
        SubjectSite site = subjectTypes.byCode(subjectType).site();
        Premises premises = candidacy
                .premises()
                .or(() -> merchants.premisesOf(candidacy.merchant().id()).stream()
                        .filter(shop -> shop.agency().equals(agency)
                                && SubjectIdentity.of(site, shop).isSameAs(asked))
                        .findFirst())
                .orElseGet(() -> {
                    Premises shop =
                            new Premises(candidacy.merchant(), signName, agency, answers.get("street"), address);
                    merchants.add(shop);
                    return shop;
                });
        premises.describe(signName, agency, answers.get("street"), address);
        premises.sellOnline(FormDefinition.linkedShop(answers));
        Question.place(answers.get("location")).ifPresent(point -> premises.locate(point[0], point[1]));
        return premises;
    }

    private StepContext taking(Candidacy candidacy, Actor actor, BusinessMoment now) {
        StepContext taking = StepContext.by(actor, now);
        return actor.holds(Role.MERCHANT, candidacy.merchant().id())
                ? taking
                : taking.onBehalfOf(candidacy.merchant().name());
    }
}
