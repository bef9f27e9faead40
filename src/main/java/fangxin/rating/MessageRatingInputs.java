package fangxin.rating;

import fangxin.complaint.consumermessage.AnswerTimeliness;
import fangxin.complaint.consumermessage.AnswerTimelinessReader;
import fangxin.platform.i18n.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Source of the inputs that messages of consumers give to ratings: of each month that is over, the share of the
 * messages due in it that the shop answered in time, where as many were due as the formula states. Messages of a
 * cluster, those of the shop to itself and solved ones that were late do not count, and complaints give no input at
 * all.
 *
 * <p>Worked example: of 12 messages whose answer was due in October, 9 were answered in time; from 1 November the month
 * gives three quarters of the weight. With a fewest of 3, one message that was answered gives nothing. Five hundred
 * messages from fifty phones in that month change nothing.
 */
@ApplicationScoped
class MessageRatingInputs implements RatingInputSource {
    @Inject
    AnswerTimelinessReader replies;

    @Override
    public Map<String, List<RatingInput>> find(List<RatedTitle> titles, RatingFormula formula, LocalDate today) {
        return inputs(
                replies.between(
                        titles.getFirst().number(),
                        titles.getLast().number(),
                        first(formula, today),
                        YearMonth.from(today).atDay(1)),
                fewest(titles, formula),
                today);
    }

    /**
     * Returns the first day of the first month whose inputs still give points by the formula; that of the present month
     * where no scale has the kind.
     */
    private static LocalDate first(RatingFormula formula, LocalDate today) {
        int days = formula.scales().stream()
                .flatMap(scale -> scale.terms().stream())
                .filter(term -> term.kind() == RatingInputKind.REPLY_IN_TIME)
                .mapToInt(term -> term.decay().lasts())
                .max()
                .orElse(0);
        return YearMonth.from(today.minusDays(days)).atDay(1);
    }

    /** Returns the fewest messages of a month that give an input, by title. */
    private static Map<String, Integer> fewest(List<RatedTitle> titles, RatingFormula formula) {
        Map<String, Integer> fewest = new HashMap<>();
        titles.forEach(title -> formula.scale(title.track())
                .flatMap(scale -> scale.term(RatingInputKind.REPLY_IN_TIME))
                .ifPresent(term -> fewest.put(title.number(), term.fewestMessages())));
        return fewest;
    }

    static Map<String, List<RatingInput>> inputs(
            List<AnswerTimeliness> replies, Map<String, Integer> fewest, LocalDate today) {
        Map<String, Map<YearMonth, int[]>> months = new HashMap<>();
        YearMonth present = YearMonth.from(today);
        for (AnswerTimeliness each : replies) {
            if (each.isCounted(today) && YearMonth.from(each.dueOn()).isBefore(present)) {
                int[] counts = months.computeIfAbsent(each.title(), any -> new TreeMap<>())
                        .computeIfAbsent(YearMonth.from(each.dueOn()), any -> new int[2]);
                counts[0] += each.isInTime() ? each.messages() : 0;
                counts[1] += each.messages();
            }
        }
        Map<String, List<RatingInput>> found = new HashMap<>();
        months.forEach((title, ofTitle) -> {
            List<RatingInput> inputs = new ArrayList<>();
            ofTitle.forEach((month, counts) -> {
                if (counts[1] >= fewest.getOrDefault(title, 1)) {
                    inputs.add(input(month, counts[0], counts[1]));
                }
            });
            found.put(title, inputs);
        });
        return found;
    }

    private static RatingInput input(YearMonth month, int inTime, int due) {
        return new RatingInput(
                RatingInputKind.REPLY_IN_TIME,
                "MESSAGES/" + month,
                month.atEndOfMonth(),
                (int) ((long) RatingInput.WHOLE * inTime / due),
                Messages.inBoth("rating.note.messages", inTime, due));
    }
}
