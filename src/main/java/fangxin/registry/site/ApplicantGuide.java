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
        List<Condition> conditions,
        List<Condition> vetoes,
        List<Material> materials,
        List<Subject> others,
        List<Stage> steps,
        List<Office> offices,
        int decideObjection,
        int askReview,
        int review,
        int validYears) {

    public record Condition(String code, LocalizedText title) {}

    public record Material(LocalizedText title, LocalizedText hint, int min, int max) {}

    /** A kind of subject with a form of its own. */
    public record Subject(LocalizedText name, List<Material> materials) {}

    /** @param limit how long it may take, or null where no limit runs */
    public record Stage(Step step, Set<ResponsibleParty> hands, TimeLimit limit) {}

    public record Office(LocalizedText name, String phone) {}
}
