package fangxin.registry.site;

import fangxin.common.LocalizedText;
import fangxin.organization.calendar.TimeLimit;
import fangxin.procedure.candidacy.ResponsibleParty;
import fangxin.procedure.candidacy.Step;
import fangxin.round.RoundView;
import java.util.List;
import java.util.Set;

/**
 * Guide for applicants, from the data on which the procedure runs.
 *
 * @param rounds    rounds that are open to merchants today
 * @param materials files that a shop submits
 * @param others    files that subjects of other types submit
 */
public record ApplicantGuide(
        List<RoundView> rounds,
        List<GuideCondition> conditions,
        List<GuideCondition> vetoes,
        List<RequiredMaterial> materials,
        List<SubjectMaterials> others,
        List<GuideStep> steps,
        List<OfficeContact> offices,
        int decideObjection,
        int askReview,
        int review,
        int validYears) {

    public record GuideCondition(String code, LocalizedText title) {}

    public record RequiredMaterial(LocalizedText title, LocalizedText hint, int min, int max) {}

    /** A subject type with its own form. */
    public record SubjectMaterials(LocalizedText name, List<RequiredMaterial> materials) {}

    /** @param limit the time limit, or null if none applies */
    public record GuideStep(Step step, Set<ResponsibleParty> parties, TimeLimit limit) {}

    public record OfficeContact(LocalizedText name, String phone) {}
}
