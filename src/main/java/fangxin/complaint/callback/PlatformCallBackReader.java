package fangxin.complaint.callback;

import fangxin.common.TextNormalizer;
import fangxin.complaint.handling.ClosedCaseFinder;
import fangxin.complaint.handling.ClosedCaseFinder.ClosedCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Reader that parses the call-backs of 12315, which an officer enters as text, into answers on closed complaints, and
 * lists the lines that it refuses. It finds the case of each line, and the level by its code or a name; 12315 asks one
 * question, so that its level counts for each question of the script.
 */
@ApplicationScoped
class PlatformCallBackReader {
    /**
     * Rows that were read.
     *
     * @param rows    by the number of the case; of two rows of a case the last counts
     * @param months  month of closing by the number of the case
     * @param refused lines without a closed case or a known level
     */
    record ReadRows(Map<String, PlatformCallBack> rows, Map<String, String> months, List<String> refused) {}

    private record Line(String number, String level) {}

    @Inject
    ClosedCaseFinder cases;

    ReadRows read(String text, ComplaintAppraisalTerms terms) {
        List<Line> lines = text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> line.split("[\\s,，;；]+", 2))
                .map(parts -> new Line(
                        Objects.requireNonNullElse(TextNormalizer.identifier(parts[0]), parts[0]),
                        parts.length < 2 ? "" : parts[1].strip()))
                .toList();
        Map<String, ClosedCase> closed =
                cases.ofNationalNumbers(lines.stream().map(Line::number).toList());
        Map<String, PlatformCallBack> rows = new LinkedHashMap<>();
        Map<String, String> months = new LinkedHashMap<>();
        List<String> refused = new ArrayList<>();
        for (Line line : lines) {
            ClosedCase found = closed.get(line.number());
            String level = level(line.level(), terms);
            if (found == null || level == null) {
                refused.add(line.number());
                continue;
            }
            rows.put(
                    found.number(),
                    new PlatformCallBack(found.number(), found.office(), found.unit(), answers(level, terms)));
            months.put(found.number(), found.closedOn().toString().substring(0, "2026-01".length()));
        }
        return new ReadRows(rows, months, refused);
    }

    private static String level(String given, ComplaintAppraisalTerms terms) {
        return terms.levels().stream()
                .filter(level -> level.code().equalsIgnoreCase(given)
                        || level.name().zh().equals(given)
                        || given.equalsIgnoreCase(level.name().en()))
                .map(SatisfactionLevel::code)
                .findFirst()
                .orElse(null);
    }

    private static CallBackAnswers answers(String level, ComplaintAppraisalTerms terms) {
        return new CallBackAnswers(
                terms.questions().stream().collect(Collectors.toMap(CallBackQuestion::code, question -> level)));
    }
}
