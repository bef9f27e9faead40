package fangxin.evaluation;

import fangxin.RuleViolation;
import fangxin.calendar.Moment;
import fangxin.calendar.Moments;
import fangxin.candidacy.Candidacy;
import fangxin.candidacy.Correspondence;
import fangxin.candidacy.Step;
import fangxin.candidacy.Taking;
import fangxin.criteria.Edition;
import fangxin.criteria.Mark;
import fangxin.identity.Actor;
import fangxin.identity.Role;
import fangxin.identity.Roles;
import fangxin.identity.SignedIn;
import fangxin.message.Letters;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Where members who score alone (独立评分) hand in their own sheets; the last one brings them together. */
@Stateless
@RolesAllowed(Roles.EVALUATOR)
public class BlindDesk {
    @Inject
    TeamSheets sheets;
    @Inject
    SheetViews views;
    @Inject
    Evaluations evaluations;
    @Inject
    Correspondence correspondence;
    @Inject
    SignedIn signedIn;
    @Inject
    Moments moments;

    /** Closes one's own sheet for good. Whoever is last then sees what the others gave. */
    public SheetView handIn(String reference, LocalDate visitedOn) {
        Actor actor = signedIn.actor();
        Moment now = moments.now();
        JointSheet own = sheets.held(reference, actor);
        if (own.scorer() == null) {
            throw new RuleViolation("evaluation.blind.joint");
        }
        own.requireOpen();
        Candidacy candidacy = own.candidacy();
        Result result = sheets.result(own);
        new Faults()
                .refuse(visitedOn == null, "visitedOn", "evaluation.close.visited")
                .refuse(visitedOn != null && now.today().isBefore(visitedOn), "visitedOn", "evaluation.close.future")
                .check();
        own.close(result, visitedOn, actor, now.at());
        evaluations.add(new SheetSignature(own, SheetSignature.Party.TEAM, actor.name(), actor.account(), null,
                evaluations.marksGiven(own), actor.account(), now.at()));
        List<JointSheet> all = evaluations.ownSheets(own.team());
        long in = all.stream().filter(JointSheet::closed).count();
        candidacy.take(Step.SCORE, Taking.by(actor, now)
                .because(Letters.say(Locale.CHINESE, "evaluation.blind.in", in, all.size())));
        if (in == all.size()) {
            bringTogether(own.team(), all, actor, now);
        }
        return views.of(sheets.of(reference, actor), actor);
    }

    private void bringTogether(Team team, List<JointSheet> all, Actor actor, Moment now) {
        Candidacy candidacy = team.candidacy();
        double spread = Merging.spread(all.stream().map(sheet -> sheet.result().orElseThrow()).toList());
        if (!team.hasThird() && spread > candidacy.round().terms().scoring().spread()) {
            team.callThird(now.at());
            correspondence.write(candidacy, Role.AUTHORITY, candidacy.authority(), "evaluation.letter.third",
                    team.id(), now, Explanation.number(spread));
            return;
        }
        List<Edition> editions = evaluations.editionsOf(all.getFirst());
        List<Merging.Given> given = all.stream().map(sheet -> new Merging.Given(sheet.closedName(),
                TeamSheets.plain(evaluations.marks(sheet)))).toList();
        Map<String, Mark> merged = Merging.of(editions, given,
                team.hasThird() ? Merging.Rule.MEDIAN : Merging.Rule.MEAN);
        JointSheet sheet = evaluations.openSheet(team, null, actor, now.at());
        String by = Letters.say(Locale.CHINESE, "evaluation.blind.merged");
        merged.forEach((code, mark) -> evaluations.add(new ItemMark(sheet, code, 1, mark, ItemMark.MERGED, by, now.at())));
    }
}
