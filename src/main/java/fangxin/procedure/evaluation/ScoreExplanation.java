package fangxin.procedure.evaluation;

import fangxin.common.LocalizedText;
import fangxin.criteria.model.CriteriaEdition;
import fangxin.criteria.model.ResultLevel;
import fangxin.criteria.model.Score;
import fangxin.platform.i18n.Messages;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Functions that write the texts which explain a result in plain words, for merchants and reviewers: arithmetic,
 * reasons, improvements, what the next level lacks; they also format points for other sentences.
 */
public final class ScoreExplanation {
    private static final double NOTHING = 1e-9;

    private ScoreExplanation() {}

    /** Returns the arithmetic of each sheet, in the order of the sheets. */
    public static List<LocalizedText> arithmetic(EvaluationResult result) {
        return result.parts().stream().map(ScoreExplanation::arithmetic).toList();
    }

    private static LocalizedText arithmetic(EvaluationResult.SheetResult part) {
        Score score = part.score();
        Score.ScoreArithmetic figures = score.arithmetic();
        List<LocalizedText> sentences = new ArrayList<>();
        if (figures.reachable() < figures.full()) {
            sentences.add(sentence(
                    "evaluation.explain.rescaled",
                    part.name(),
                    number(figures.reached()),
                    number(figures.reachable()),
                    number(figures.full() - figures.reachable()),
                    number(figures.full()),
                    number(figures.rescaled())));
        } else {
            sentences.add(sentence(
                    "evaluation.explain.plain", part.name(), number(figures.reached()), number(figures.full())));
        }
        if (part.bonusCap() > 0) {
            sentences.add(sentence("evaluation.explain.bonus", number(figures.bonus()), number(part.bonusCap())));
        }
        if (figures.minus() > 0) {
            sentences.add(sentence("evaluation.explain.minus", number(figures.minus())));
        }
        boolean points = score.basis() == CriteriaEdition.ThresholdUnit.POINTS;
        sentences.add(passLine(score)
                .map(line -> sentence(
                        points ? "evaluation.explain.points" : "evaluation.explain.percent",
                        number(figures.total()),
                        number(score.result()),
                        number(line)))
                .orElseGet(() -> sentence("evaluation.explain.total", number(figures.total()))));
        return join(sentences);
    }

    /** Returns the points that the whole sheet has to reach for a pass; empty if the pass mark has other conditions. */
    private static Optional<Double> passLine(Score score) {
        return score.levels().stream().filter(standing -> standing.grade() != null).findFirst().stream()
                .flatMap(standing -> standing.demands().stream())
                .map(Score.DemandResult::demand)
                .filter(demand -> demand.isOfWhole() && isAmount(demand))
                .map(ResultLevel.LevelDemand::value)
                .findFirst();
    }

    private static boolean isAmount(ResultLevel.LevelDemand demand) {
        return demand.measure() == ResultLevel.DemandMeasure.POINTS
                || demand.measure() == ResultLevel.DemandMeasure.PERCENT;
    }

    /** Returns the reasons of the result: the grade, or each obstacle to it. */
    public static List<LocalizedText> reasons(EvaluationResult result) {
        List<LocalizedText> reasons = new ArrayList<>();
        result.grade().ifPresent(grade -> reasons.add(sentence("evaluation.explain.grade." + grade)));
        for (EvaluationResult.ItemResult line : result.vetoes()) {
            reasons.add(sentence(
                    "evaluation.explain.veto",
                    line.code(),
                    line.veto(),
                    line.mark().reason()));
        }
        for (EvaluationResult.SheetResult part : result.parts()) {
            part.score()
                    .level()
                    .filter(ScoreExplanation::hasOwnName)
                    .ifPresent(level -> reasons.add(sentence("evaluation.explain.level", part.name(), level.name())));
            if (!part.score().isPassed()) {
                part.score().levels().stream()
                        .takeWhile(standing -> !standing.met() || standing.grade() == null)
                        .flatMap(standing -> standing.unmet().stream())
                        .distinct()
                        .filter(demanded -> demanded.demand().measure() != ResultLevel.DemandMeasure.KEYS_FAILED
                                || !part.score().vetoes().containsAll(demanded.codes()))
                        .forEach(demanded -> reasons.add(unmet(part, demanded)));
            }
        }
        return reasons;
    }

    private static boolean hasOwnName(Score.LevelResult level) {
        return level.name() != null
                && (level.grade() == null || !level.grade().name().equals(level.code()));
    }

    /** Returns the demands that each sheet lacks for the next level. */
    public static List<LocalizedText> toNextLevel(EvaluationResult result) {
        List<LocalizedText> steps = new ArrayList<>();
        for (EvaluationResult.SheetResult part : result.parts()) {
            part.score().next().ifPresent(next -> {
                LocalizedText name = next.name() != null ? next.name() : sentence("criteria.grade." + next.grade());
                next.unmet()
                        .forEach(demanded -> steps.add(
                                join(List.of(sentence("evaluation.explain.next", name), unmet(part, demanded)))));
            });
        }
        return steps;
    }

    private static LocalizedText unmet(EvaluationResult.SheetResult part, Score.DemandResult demanded) {
        ResultLevel.LevelDemand demand = demanded.demand();
        String has = number(demanded.actual());
        String wanted = number(demand.value());
        return switch (demand.measure()) {
            case POINTS ->
                demand.isOfWhole()
                        ? sentence("evaluation.explain.short.points", part.name(), has, wanted)
                        : sentence(
                                "evaluation.explain.short.section.points",
                                part.name(),
                                sections(part, demand),
                                has,
                                wanted);
            case PERCENT ->
                demand.isOfWhole()
                        ? sentence("evaluation.explain.short.percent", part.name(), has, wanted)
                        : sentence(
                                "evaluation.explain.short.section.percent",
                                part.name(),
                                sections(part, demand),
                                has,
                                wanted);
            case MET -> sentence("evaluation.explain.short.items", part.name(), items(part, demanded));
            case KEYS_FAILED ->
                demand.value() == 0
                        ? sentence("evaluation.explain.short.keys.none", part.name(), items(part, demanded))
                        : sentence("evaluation.explain.short.keys", part.name(), has, items(part, demanded), wanted);
        };
    }

    private static LocalizedText sections(EvaluationResult.SheetResult part, ResultLevel.LevelDemand demand) {
        return list(part.score().sections().stream()
                .filter(section -> demand.of().contains(section.code()))
                .map(Score.SectionSubtotal::title)
                .toList());
    }

    private static LocalizedText items(EvaluationResult.SheetResult part, Score.DemandResult demanded) {
        return list(demanded.codes().stream()
                .map(code -> part.lines().stream()
                        .filter(line -> line.code().equals(code))
                        .findFirst()
                        .map(line -> new LocalizedText(
                                code + " " + line.title().zh(),
                                code + " " + line.title().en()))
                        .orElse(new LocalizedText(code, code)))
                .toList());
    }

    private static LocalizedText list(List<LocalizedText> words) {
        return new LocalizedText(
                String.join("、", words.stream().map(LocalizedText::zh).toList()),
                String.join(", ", words.stream().map(LocalizedText::en).toList()));
    }

    /** Lists the items that cost most points, first the one for which a better mark would bring most. */
    public static List<EvaluationResult.ItemResult> improvements(EvaluationResult result) {
        return result.parts().stream()
                .flatMap(part -> part.lines().stream())
                .filter(line -> !line.bonus() && line.lost() > NOTHING)
                .sorted(Comparator.comparingDouble(EvaluationResult.ItemResult::lost)
                        .reversed())
                .toList();
    }

    /** Returns a figure with at most two decimals, cut off and not rounded: 79.996 must not read as 80. */
    static String number(double figure) {
        BigDecimal exact = BigDecimal.valueOf(Math.round(figure * 1e9)).movePointLeft(9);
        return exact.setScale(2, RoundingMode.DOWN).stripTrailingZeros().toPlainString();
    }

    private static LocalizedText sentence(String key, Object... arguments) {
        return new LocalizedText(in(Locale.CHINESE, key, arguments), in(Locale.ENGLISH, key, arguments));
    }

    private static String in(Locale locale, String key, Object... arguments) {
        Object[] localized = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            localized[i] = arguments[i] instanceof LocalizedText wording ? wording.in(locale) : arguments[i];
        }
        return Messages.message(locale, key, localized);
    }

    private static LocalizedText join(List<LocalizedText> sentences) {
        return new LocalizedText(
                String.join("", sentences.stream().map(LocalizedText::zh).toList()),
                String.join(" ", sentences.stream().map(LocalizedText::en).toList()));
    }

    /** Joins all reasons of the result in one text. */
    static LocalizedText verdict(EvaluationResult result) {
        List<LocalizedText> reasons = reasons(result);
        return new LocalizedText(
                String.join("", reasons.stream().map(LocalizedText::zh).toList()),
                String.join(" ", reasons.stream().map(LocalizedText::en).toList()));
    }
}
