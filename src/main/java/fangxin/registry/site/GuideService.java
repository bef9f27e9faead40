package fangxin.registry.site;

import fangxin.criteria.model.SubjectTypeRepository;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.TimeLimit;
import fangxin.procedure.application.PublishedForms;
import fangxin.procedure.candidacy.Step;
import fangxin.procedure.cultivation.EligibilityRules;
import fangxin.round.RoundDefaults;
import fangxin.round.RoundService;
import fangxin.round.RoundTerms;
import fangxin.round.RoundView;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Service boundary that composes the guide for applicants: the open rounds, the time limits and conditions of the first
 * of them or else the defaults, the materials of each subject type in use, and the offices.
 */
@Stateless
@PermitAll
public class GuideService {
    /** Corrections among offices are not part of the guide. */
    private static final Set<Step> INTERNAL = EnumSet.of(
            Step.RECALL, Step.CORRECT, Step.PROPOSE_LAPSE, Step.EXTEND, Step.CONFIRM_LAPSE, Step.REPLY, Step.REOPEN);

    private static final String FORM = "shop";

    @Inject
    RoundService rounds;

    @Inject
    RoundDefaults defaults;

    @Inject
    EligibilityRules eligibility;

    @Inject
    PublishedForms forms;

    @Inject
    SubjectTypeRepository subjectTypes;

    @Inject
    AgencyRepository agencies;

    /** Steps of a case without a return and without an objection that have a limit of their own. */
    private static final List<Step> MAIN_PATH =
            List.of(Step.VERIFY, Step.ACCEPT, Step.RECOMMEND, Step.ASSIGN, Step.OPINE, Step.PASS, Step.POST, Step.NAME);

    /** Returns the files that a form requires; those that only some applicants need count as optional. */
    private List<ApplicantGuide.RequiredMaterial> materials(String form, int issue) {
        return forms.issueFor(form, issue).evidence().stream()
                .map(evidence -> new ApplicantGuide.RequiredMaterial(
                        evidence.code(),
                        evidence.title(),
                        evidence.hint(),
                        evidence.examples(),
                        evidence.needed() == null ? evidence.min() : 0,
                        evidence.max()))
                .toList();
    }

    /** Returns the public part of a condition, without the hint for officers, which names internal systems. */
    static ApplicantGuide.GuideCondition condition(EligibilityRules.EligibilityRule rule) {
        return new ApplicantGuide.GuideCondition(
                rule.code(), rule.title(), rule.question(), rule.publicSource(), rule.remedy(), rule.mayNotApply());
    }

    public ApplicantGuide guide() {
        List<RoundView> open = rounds.listOpen();
        Optional<RoundTerms> terms = open.stream().findFirst().map(RoundView::terms);
        Map<String, TimeLimit> limits = terms.map(RoundTerms::limits).orElseGet(defaults::limits);
        int issue = terms.map(each -> each.materials().form()).orElseGet(() -> forms.newestIssue(FORM));
        return new ApplicantGuide(
                open,
                terms.map(eligibility::of).orElseGet(eligibility::all).stream()
                        .map(GuideService::condition)
                        .toList(),
                eligibility.vetoes().stream().map(GuideService::condition).toList(),
                subjectTypes.inUse().stream()
                        .map(type -> new ApplicantGuide.SubjectMaterials(
                                type.code(),
                                type.name(),
                                materials(type.form(), issue),
                                forms.newestPledge(type.form()).text()))
                        .toList(),
                Arrays.stream(Step.values())
                        .filter(step -> !INTERNAL.contains(step))
                        .map(step -> new ApplicantGuide.GuideStep(step, step.parties(), limit(step, limits)))
                        .toList(),
                agencies.countyOffices().stream()
                        .map(office -> new ApplicantGuide.OfficeContact(office.name(), office.phone()))
                        .toList(),
                limits.get("DECIDE_OBJECTION").value(),
                limits.get("ASK_REVIEW").value(),
                limits.get("REVIEW").value(),
                limits.get("VALID_YEARS").value(),
                ApplicantGuide.GuideDuration.of(MAIN_PATH.stream()
                        .map(step -> limit(step, limits))
                        .filter(Objects::nonNull)
                        .toList()));
    }

    /**
     * Returns the time limit named after the step, else the one of the stage from which the step leads; for a notice,
     * its period. A return is an outcome of the initial review and has its limit.
     */
    private static TimeLimit limit(Step step, Map<String, TimeLimit> limits) {
        if (step == Step.WITHDRAW || step == Step.DECLINE) {
            return null;
        }
        if (step == Step.POST) {
            return limits.get("NOTICE");
        }
        if (step == Step.RETURN) {
            return limits.get(Step.ACCEPT.name());
        }
        return Optional.ofNullable(limits.get(step.name()))
                .orElseGet(() ->
                        step.from().iterator().next().limit().map(limits::get).orElse(null));
    }
}
