package fangxin.evaluation;

import fangxin.Wording;
import fangxin.criteria.Edition;
import fangxin.criteria.Score;
import fangxin.message.Letters;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

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
            sentences.add(say("evaluation.explain.bonus", number(score.bonus()), part.bonusCap()));
        }
        boolean points = score.thresholds().basis() == Edition.Basis.POINTS;
        sentences.add(say(points ? "evaluation.explain.points" : "evaluation.explain.percent", number(score.total()),
                number(score.measure()), number(score.thresholds().pass())));
        return join(sentences);
    }

    /** Why the result is what it is: the grade, or each thing that stands in its way. */
    public static List<Wording> reasons(Result result) {
        List<Wording> reasons = new ArrayList<>();
        result.grade().ifPresent(grade -> reasons.add(say("evaluation.explain.grade." + grade)));
        for (Result.Line line : result.vetoes()) {
            reasons.add(say("evaluation.explain.veto", line.code(), line.veto(), line.mark().reason()));
        }
        for (Result.Part part : result.parts()) {
            Score score = part.score();
            if (score.measure() < score.thresholds().pass()) {
                boolean points = score.thresholds().basis() == Edition.Basis.POINTS;
                reasons.add(say(points ? "evaluation.explain.short.points" : "evaluation.explain.short.percent",
                        part.name(), number(score.measure()), number(score.thresholds().pass())));
            }
        }
        return reasons;
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
