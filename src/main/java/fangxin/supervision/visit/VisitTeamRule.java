package fangxin.supervision.visit;

import fangxin.common.FieldErrors;
import fangxin.organization.identity.Account;
import fangxin.procedure.evaluation.RecusalGround;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Rule (function): at least two persons make a visit, one an experience visit; each of them may make it and none has a
 * ground of recusal: a declared conflict, the own firm, or a phone number of the holder.
 */
final class VisitTeamRule {
    private VisitTeamRule() {}

    /**
     * Returns the chosen persons in their order; refuses unknown ones and those with a ground of recusal.
     *
     * @param fewest   least number of persons
     * @param possible persons who may make the visit
     * @param grounds  the grounds of a person against the holder
     */
    static List<Account> require(
            int fewest, List<String> chosen, List<Account> possible, Function<Account, List<RecusalGround>> grounds) {
        List<Account> team = new ArrayList<>();
        FieldErrors faults = new FieldErrors();
        chosen.stream()
                .distinct()
                .forEach(username -> possible.stream()
                        .filter(person -> person.username().equals(username))
                        .findFirst()
                        .ifPresentOrElse(
                                team::add, () -> faults.add("visitors", "supervision.visit.team.unknown", username)));
        for (Account person : team) {
            grounds.apply(person)
                    .forEach(
                            ground -> faults.add("visitors", "evaluation.team.conflict", person.name(), ground.type()));
        }
        faults.refuse(chosen.stream().distinct().count() < fewest, "visitors", "supervision.visit.team.few")
                .check();
        return team;
    }
}
