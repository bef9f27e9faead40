package fangxin.supervision.draw;

import fangxin.naming.title.Title;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Rule (functions): one premises has one ticket in a draw, however many titles it holds: that of the lowest level, of
 * demonstration before commitment, by its number. Two tickets would double its chance, and one visit re-checks the
 * premises.
 */
final class PremisesTicketRule {
    private static final Comparator<Title> ORDER = Comparator.comparing(
                    (Title title) -> title.category().level())
            .thenComparing(title -> title.category().track())
            .thenComparing(Title::number);

    private PremisesTicketRule() {}

    /** Returns the titles that have a ticket, in the order of their numbers. */
    static List<Title> listed(Collection<Title> titles) {
        Map<String, Title> byPremises = titles.stream()
                .collect(Collectors.toMap(Title::premisesKey, Function.identity(), BinaryOperator.minBy(ORDER)));
        return byPremises.values().stream()
                .sorted(Comparator.comparing(Title::number))
                .toList();
    }
}
