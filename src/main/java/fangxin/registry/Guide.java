package fangxin.registry;

import fangxin.Wording;
import fangxin.calendar.Limit;
import fangxin.candidacy.Hand;
import fangxin.candidacy.Step;
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
public record Guide(List<RoundView> rounds, List<Condition> conditions, List<Condition> vetoes,
        List<Material> materials, List<Subject> others, List<Stage> steps, List<Office> offices, int decideObjection, int askReview,
        int review, int validYears) {

    public record Condition(String code, Wording title) { }

    public record Material(Wording title, Wording hint, int min, int max) { }

    /** A kind of subject with a form of its own. */
    public record Subject(Wording name, List<Material> materials) { }

    /** @param limit how long it may take, or null where no limit runs */
    public record Stage(Step step, Set<Hand> hands, Limit limit) { }

    public record Office(Wording name, String phone) { }
}
