package fangxin.supervision.selfreport;

import fangxin.common.LocalizedText;
import fangxin.common.RuleViolation.Violation;
import fangxin.naming.notice.PromiseLine;
import fangxin.naming.title.Title;
import fangxin.supervision.holderterms.SelfReportQuestion;
import fangxin.supervision.holderterms.SelfReportQuestion.ReportQuestionType;
import fangxin.supervision.holderterms.SelfReportTerms;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Value of the form of the self-report on the titles of one premises (自查报告表): the questions of the terms, with one for
 * each promise of a title, and a promise of several titles once; it keeps the answers that belong to it, validates them, and finds those at which the office has to look.
 *
 * <p>Worked example: a title that promises returns, with five lines on their details, and advance compensation has the
 * items PROMISES_1 and PROMISES_7, by the numbers of their first lines; a title of an old register without promises has
 * none of them. A further promise of another title of the premises has the item PROMISES_2201002026301000015_3, by the
 * number of that title.
 */
public record SelfReportForm(List<SelfReportItem> items) {
    private static final int MOST_DIGITS = 7;

    /**
     * Item of the form.
     *
     * @param key  code of the question, with the number of the first line of the promise
     * @param text the question, with the promise and its details
     */
    public record SelfReportItem(
            @NotNull String key,
            @NotNull ReportQuestionType type,
            @NotNull LocalizedText text,
            String attention) implements Serializable {
        /** Returns whether the office has to check an answer. */
        public boolean needsAttention(String answer) {
            return attention != null && attention.equals(answer);
        }
    }

    public SelfReportForm {
        items = List.copyOf(items);
    }

    /** @param titles of one premises, the one under which the report is entered first */
    static SelfReportForm of(SelfReportTerms terms, List<Title> titles) {
        return new SelfReportForm(terms.questions().stream()
                .flatMap(question -> question.type() == ReportQuestionType.PROMISES
                        ? promises(question, titles)
                        : Stream.of(new SelfReportItem(
                                question.code(), question.type(), question.text(), question.attention())))
                .toList());
    }

    private static Stream<SelfReportItem> promises(SelfReportQuestion question, List<Title> titles) {
        Set<String> asked = new HashSet<>();
        return titles.stream().flatMap(title -> promises(question, title, title == titles.getFirst(), asked));
    }

    private static Stream<SelfReportItem> promises(
            SelfReportQuestion question, Title title, boolean first, Set<String> asked) {
        String code = first ? question.code() : question.code() + "_" + title.number();
        return PromiseLine.withDetails(title.document().promises()).stream()
                .filter(promise -> asked.add(promise.text().zh()))
                .map(promise -> new SelfReportItem(
                        code + "_" + promise.first(),
                        ReportQuestionType.YES_NO,
                        new LocalizedText(
                                question.text().zh() + "：" + promise.text().zh(),
                                question.text().en() + ": " + promise.text().en()),
                        question.attention()));
    }

    /** Returns the answers to items of the form; others are dropped, and an empty one is none. */
    Map<String, String> restrict(Map<String, String> answers) {
        Map<String, String> kept = new LinkedHashMap<>();
        items.forEach(item -> {
            String answer = answers.get(item.key());
            if (answer != null && !answer.isBlank()) {
                kept.put(item.key(), answer.strip());
            }
        });
        return kept;
    }

    /** Returns a violation for each item without a possible answer. */
    List<Violation> violations(Map<String, String> answers) {
        List<Violation> faults = new ArrayList<>();
        for (SelfReportItem item : items) {
            String answer = answers.get(item.key());
            if (answer == null) {
                faults.add(new Violation(item.key(), "selfreport.answer.missing", List.of(item.text())));
            } else if (!isPossible(item, answer)) {
                faults.add(new Violation(
                        item.key(),
                        item.type() == ReportQuestionType.NUMBER
                                ? "selfreport.answer.number"
                                : "selfreport.answer.yesNo",
                        List.of()));
            }
        }
        return faults;
    }

    private static boolean isPossible(SelfReportItem item, String answer) {
        return item.type() == ReportQuestionType.NUMBER
                ? answer.matches("[0-9]{1," + MOST_DIGITS + "}")
                : answer.equals(SelfReportQuestion.YES) || answer.equals(SelfReportQuestion.NO);
    }

    /** Returns the number of the answers that the office has to check. */
    int attention(Map<String, String> answers) {
        return (int) items.stream()
                .filter(item -> item.needsAttention(answers.get(item.key())))
                .count();
    }
}
