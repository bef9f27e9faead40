package fangxin.evaluation;

import fangxin.Wording;
import fangxin.criteria.Edition;
import fangxin.criteria.Level;
import fangxin.criteria.Score;
import fangxin.message.Letters;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says a result in plain words, for the merchant and for whoever checks it. */
public final class Explanation {
    private static final double NOTHING = 1e-9;

    private Explanation() { }

    /** How each sheet was added up, in the order of the sheets. */
    public static List<Wording> arithmetic(Result result) {
        return result.parts().stream().map(Explanation::arithmetic).toList();
    }

    private static Wording arithmetic(Result.Part part) {
        Score score = part.score();
        List<Wording> sentences = new ArrayList<>();
        if (score.reachable() < score.full()) {
            sentences.add(say("evaluation.explain.rescaled", part.name(), number(score.reached()),
                    number(score.reachable()), number(score.full() - score.reachable()), number(score.full()),
                    number(score.reachable() == 0 ? 0 : score.reached() * score.full() / score.reachable())));
        } else {
            sentences.add(say("evaluation.explain.plain", part.name(), number(score.reached()),
                    number(score.full())));
        }
        if (part.bonusCap() > 0) {
            sentences.add(say("evaluation.explain.bonus", number(score.bonus()), number(part.bonusCap())));
        }
        if (score.minus() > 0) {
            sentences.add(say("evaluation.explain.minus", number(score.minus())));
        }
        boolean points = score.basis() == Edition.Basis.POINTS;
        sentences.add(passLine(score).map(line -> say(points ? "evaluation.explain.points"
                : "evaluation.explain.percent", number(score.total()), number(score.measure()), number(line)))
                .orElseGet(() -> say("evaluation.explain.total", number(score.total()))));
        return join(sentences);
    }

    /** What the whole sheet has to reach for a pass, where it is as simple as that. */
    private static Optional<Double> passLine(Score score) {
        return score.standings().stream().filter(standing -> standing.grade() != null).findFirst().stream()
                .flatMap(standing -> standing.demands().stream()).map(Score.Held::demand)
                .filter(demand -> demand.ofWhole() && amount(demand)).map(Level.Demand::value).findFirst();
    }

    private static boolean amount(Level.Demand demand) {
        return demand.measure() == Level.Measure.POINTS || demand.measure() == Level.Measure.PERCENT;
    }

    /** Why the result is what it is: the grade, or each thing that stands in its way. */
    public static List<Wording> reasons(Result result) {
        List<Wording> reasons = new ArrayList<>();
        result.grade().ifPresent(grade -> reasons.add(say("evaluation.explain.grade." + grade)));
        for (Result.Line line : result.vetoes()) {
            reasons.add(say("evaluation.explain.veto", line.code(), line.veto(), line.mark().reason()));
        }
        for (Result.Part part : result.parts()) {
            part.score().level().filter(Explanation::saysMoreThanItsGrade)
                    .ifPresent(level -> reasons.add(say("evaluation.explain.level", part.name(), level.name())));
            if (!part.score().passed()) {
                part.score().standings().stream().takeWhile(standing -> !standing.met() || standing.grade() == null)
                        .flatMap(standing -> standing.unmet().stream()).distinct()
                        .filter(held -> held.demand().measure() != Level.Measure.KEYS_FAILED
                                || !part.score().vetoes().containsAll(held.codes()))
                        .forEach(held -> reasons.add(unmet(part, held)));
            }
        }
        return reasons;
    }

    private static boolean saysMoreThanItsGrade(Score.Standing level) {
        return level.name() != null && (level.grade() == null || !level.grade().name().equals(level.code()));
    }

    /** What stands between each sheet and the level above the one it reached. */
    public static List<Wording> toNextLevel(Result result) {
        List<Wording> steps = new ArrayList<>();
        for (Result.Part part : result.parts()) {
            part.score().next().ifPresent(next -> {
                Wording name = next.name() != null ? next.name() : say("criteria.grade." + next.grade());
                next.unmet().forEach(held -> steps.add(join(List.of(say("evaluation.explain.next", name),
                        unmet(part, held)))));
            });
        }
        return steps;
    }

    private static Wording unmet(Result.Part part, Score.Held held) {
        Level.Demand demand = held.demand();
        String has = number(held.has());
        String wanted = number(demand.value());
        return switch (demand.measure()) {
            case POINTS -> demand.ofWhole() ? say("evaluation.explain.short.points", part.name(), has, wanted)
                    : say("evaluation.explain.short.section.points", part.name(), sections(part, demand), has, wanted);
            case PERCENT -> demand.ofWhole() ? say("evaluation.explain.short.percent", part.name(), has, wanted)
                    : say("evaluation.explain.short.section.percent", part.name(), sections(part, demand), has, wanted);
            case MET -> say("evaluation.explain.short.items", part.name(), items(part, held));
            case KEYS_FAILED -> demand.value() == 0
                    ? say("evaluation.explain.short.keys.none", part.name(), items(part, held))
                    : say("evaluation.explain.short.keys", part.name(), has, items(part, held), wanted);
        };
    }

    private static Wording sections(Result.Part part, Level.Demand demand) {
        return list(part.score().sections().stream().filter(section -> demand.of().contains(section.code()))
                .map(Score.Subtotal::title).toList());
    }

    private static Wording items(Result.Part part, Score.Held held) {
        return list(held.codes().stream().map(code -> part.lines().stream().filter(line -> line.code().equals(code))
                .findFirst().map(line -> new Wording(code + " " + line.title().zh(), code + " " + line.title().en()))
                .orElse(new Wording(code, code))).toList());
    }

    private static Wording list(List<Wording> words) {
        return new Wording(String.join("、", words.stream().map(Wording::zh).toList()),
                String.join(", ", words.stream().map(Wording::en).toList()));
    }

    /** The items that cost most, first what a better mark would bring most. */
    public static List<Result.Line> improvements(Result result) {
        return result.parts().stream().flatMap(part -> part.lines().stream())
                .filter(line -> !line.bonus() && line.lost() > NOTHING)
                .sorted(Comparator.comparingDouble(Result.Line::lost).reversed()).toList();
    }

    /** A figure with at most two decimals, cut off and not rounded: 79.996 must not read as 80. */
    static String number(double figure) {
        BigDecimal exact = BigDecimal.valueOf(Math.round(figure * 1e9)).movePointLeft(9);
        return exact.setScale(2, RoundingMode.DOWN).stripTrailingZeros().toPlainString();
    }

    private static Wording say(String key, Object... arguments) {
        return new Wording(in(Locale.CHINESE, key, arguments), in(Locale.ENGLISH, key, arguments));
    }

    private static String in(Locale locale, String key, Object... arguments) {
        Object[] spoken = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            spoken[i] = arguments[i] instanceof Wording wording ? wording.in(locale) : arguments[i];
        }
        return Letters.say(locale, key, spoken);
    }

    private static Wording join(List<Wording> sentences) {
        return new Wording(String.join("", sentences.stream().map(Wording::zh).toList()),
                String.join(" ", sentences.stream().map(Wording::en).toList()));
    }

    /** All reasons in one text. */
    static Wording verdict(Result result) {
        List<Wording> reasons = reasons(result);
        return new Wording(String.join("", reasons.stream().map(Wording::zh).toList()),
                String.join(" ", reasons.stream().map(Wording::en).toList()));
    }
}
