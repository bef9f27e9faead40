import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.*;
import java.util.regex.*;

/** Recomputes ratings.jsonl as docs/rating.md describes it: java Recompute.java ratings.jsonl */
public class Recompute {
    static String text;
    static int at;

    /** Reads one JSON value: objects as maps, arrays as lists, numbers as BigDecimal. */
    static Object value() {
        char c = text.charAt(at);
        if (c == '{' || c == '[') {
            Map<String, Object> map = new LinkedHashMap<>();
            List<Object> list = new ArrayList<>();
            char end = c == '{' ? '}' : ']';
            for (at++; text.charAt(at) != end; at += text.charAt(at) == ',' ? 1 : 0) {
                if (c == '{') {
                    String name = (String) value();
                    at++;
                    map.put(name, value());
                } else {
                    list.add(value());
                }
            }
            at++;
            return c == '{' ? map : list;
        }
        Matcher token = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"|[^,:\\]}]+").matcher(text);
        token.find(at);
        at = token.end();
        return switch (token.group()) {
            case "true" -> true;
            case "false" -> false;
            case "null" -> "null";
            default -> token.group(1) != null ? token.group(1) : new BigDecimal(token.group());
        };
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> object(Object value) {
        return (Map<String, Object>) value;
    }

    static List<?> list(Map<String, Object> of, String name) {
        return (List<?>) of.get(name);
    }

    static long hundredths(Object number) {
        return ((BigDecimal) number).movePointRight(2).longValueExact();
    }

    static long rounded(long dividend, long divisor) {
        return (2 * dividend + divisor) / (2 * divisor);
    }

    static Map<String, Object> find(List<?> among, String name, Object wanted) {
        return among.stream().map(Recompute::object).filter(each -> wanted.equals(each.get(name))).findFirst().get();
    }

    static long left(Map<String, Object> term, long points, long age) {
        Map<String, Object> decay = object(term.get("decay"));
        long days = ((BigDecimal) decay.get("days")).longValue();
        if (decay.get("type").equals("LINEAR")) {
            return age >= days ? 0 : rounded(points * (days - age), days);
        }
        return age / days >= 40 ? 0 : rounded(points, 1L << (age / days));
    }

    public static void main(String[] arguments) throws Exception {
        Map<String, Object> head = null;
        long wrong = 0;
        long lines = 0;
        for (String line : Files.readAllLines(Path.of(arguments[0]))) {
            text = line;
            at = 0;
            Map<String, Object> rating = object(value());
            if (head == null) {
                head = rating;
            } else if (rating.containsKey("number")) {
                lines++;
                Map<String, Object> issue = find(list(head, "formulas"), "issue", rating.get("issue"));
                List<?> scales = list(object(issue.get("formula")), "scales");
                if (!recomputed(rating, find(scales, "track", rating.get("track")))) {
                    wrong++;
                    System.out.println("differs: " + rating.get("number"));
                }
            } else if (((BigDecimal) rating.get("lines")).longValue() != lines) {
                throw new IllegalStateException("the file is short");
            }
        }
        System.out.println(lines + " ratings, " + wrong + " differ");
        System.exit(wrong == 0 ? 0 : 1);
    }

    static boolean recomputed(Map<String, Object> rating, Map<String, Object> scale) {
        LocalDate day = LocalDate.parse((String) rating.get("day"));
        long total = hundredths(scale.get("base"));
        long data = 0;
        for (Object each : list(scale, "terms")) {
            Map<String, Object> term = object(each);
            List<Map<String, Object>> inputs = new ArrayList<>();
            list(rating, "inputs").stream().map(Recompute::object)
                    .filter(input -> input.get("kind").equals(term.get("kind"))).forEach(inputs::add);
            inputs.sort(Comparator.comparing((Map<String, Object> input) -> (String) input.get("date"))
                    .thenComparing(input -> (BigDecimal) input.get("value")).reversed()
                    .thenComparing(input -> (String) input.get("source")));
            long sum = 0;
            for (Map<String, Object> input : (boolean) term.get("newestOnly") && inputs.size() > 1 ? inputs.subList(0, 1) : inputs) {
                long full = rounded(hundredths(term.get("weight")) * hundredths(input.get("value")), 10_000);
                long left = left(term, full, ChronoUnit.DAYS.between(LocalDate.parse((String) input.get("date")), day));
                sum += left;
                data += (boolean) term.get("data") && left > 0 ? 1 : 0;
            }
            boolean lowers = Set.of("SUBSTANTIATED_FACT", "UNCOOPERATIVE").contains(term.get("kind"));
            total += (lowers ? -1 : 1) * Math.min(sum, hundredths(term.get("cap")));
        }
        long points = Math.max(hundredths(scale.get("least")), Math.min(hundredths(scale.get("most")), total));
        Object band = "null";
        if (data >= Math.max(1, ((BigDecimal) scale.get("minimumInputs")).longValue())) {
            band = list(scale, "bands").stream().map(Recompute::object)
                    .filter(each -> hundredths(each.get("from")) <= points).findFirst().get().get("code");
        }
        return points == hundredths(rating.get("points")) && band.equals(rating.get("band"));
    }
}
