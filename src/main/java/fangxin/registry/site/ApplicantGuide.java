package fangxin.registry.site;

import fangxin.common.LocalizedText;
import fangxin.organization.calendar.TimeLimit;
import fangxin.procedure.candidacy.ResponsibleParty;
import fangxin.procedure.candidacy.Step;
import fangxin.round.RoundView;
import java.util.List;
import java.util.Set;

/**
 * What an applicant has to know, from the data that the procedure runs on.
 *
 * @param rounds    those in which merchants can apply today
 * @param materials files that a shop hands in
 * @param others    what the other kinds of subject hand in
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

    /** A kind of subject with a form of its own. */
    public record SubjectMaterials(LocalizedText name, List<RequiredMaterial> materials) {}

    /** @param limit how long it may take, or null where no limit runs */
    public record GuideStep(Step step, Set<ResponsibleParty> hands, TimeLimit limit) {}

    public record OfficeContact(LocalizedText name, String phone) {}
}
