package fangxin.supervision.draw;

import fangxin.common.FieldErrors;
import fangxin.common.RuleViolation;
import fangxin.criteria.model.Trade;
import fangxin.naming.title.Title;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Value of the list that a draw would freeze now (抽取方案预览), one title of each premises, which officers preview and
 * freezing stores, with the problems that forbid it, such as an empty stratum, too few or recused evaluators, or a day that is over.
 *
 * @param titles the titles of the list by certificate number
 */
record DrawPlan(FrozenList list, Map<String, Title> titles, List<RuleViolation.Violation> problems) {
    /**
     * @param valid   valid titles of the office in the trades of the frame
     * @param known   whether an account is an evaluator who can be chosen
     * @param recused whether an account is recused from the holder of a certificate number
     */
    static DrawPlan of(
            RandomDraw draw,
            Collection<Title> valid,
            Collection<String> known,
            BiPredicate<String, String> recused,
            LocalDate today) {
        DrawFrame frame = draw.frame();
        FieldErrors errors = new FieldErrors();
        List<Title> titles = PremisesTicketRule.listed(valid);
        Map<String, String> strata = StratumRule.strata(titles);
        List<FrozenList.ListedStratum> sized = StratumRule.sized(frame, strata, errors);
        int total = sized.stream().mapToInt(FrozenList.ListedStratum::size).sum();
        errors.refuse(total == 0, null, "draw.frame.empty");
        frame.trades().stream()
                .filter(trade -> valid.stream()
                        .noneMatch(title -> trade.equals(title.category().trade())))
                .forEach(trade -> errors.add("trades", "draw.trade.empty", Trade.named(trade)));
        checkEvaluators(frame, total, known, errors);
        titles.stream()
                .filter(title -> frame.evaluators().stream()
                                .filter(account -> !recused.test(account, title.number()))
                                .limit(2)
                                .count()
                        < 2)
                .findFirst()
                .ifPresent(title -> errors.add(
                        "evaluators", "draw.evaluators.recused", title.place().signName()));
        RandomnessRule.checkPlan(frame.planned(), today, errors);
        return new DrawPlan(
                new FrozenList(
                        draw.number(),
                        draw.office(),
                        frame.name(),
                        frame.planned(),
                        frame.evaluators().stream()
                                .map(account -> DrawAlgorithm.commitment(draw.salt(), account))
                                .toList(),
                        sized,
                        strata.entrySet().stream()
                                .map(each -> new FrozenList.ListedUnit(each.getKey(), each.getValue()))
                                .toList()),
                titles.stream().collect(Collectors.toMap(Title::number, Function.identity())),
                violations(errors));
    }

    private static void checkEvaluators(DrawFrame frame, int total, Collection<String> known, FieldErrors errors) {
        frame.evaluators().stream()
                .filter(account -> !known.contains(account))
                .forEach(account -> errors.add("evaluators", "draw.evaluators.unknown", account));
        int needed = 2 * pairsFor(total, frame.perPair());
        errors.refuse(
                frame.evaluators().size() < needed,
                "evaluators",
                "draw.evaluators.few",
                needed,
                frame.evaluators().size(),
                total);
    }

    /** Returns the number of pairs for a number of re-checks; at least one. */
    static int pairsFor(int total, int perPair) {
        return Math.max(1, Math.ceilDiv(total, perPair));
    }

    private static List<RuleViolation.Violation> violations(FieldErrors errors) {
        try {
            errors.check();
            return List.of();
        } catch (RuleViolation refusal) {
            return refusal.violations();
        }
    }

    void require() {
        if (!problems.isEmpty()) {
            throw new RuleViolation(problems);
        }
    }
}
