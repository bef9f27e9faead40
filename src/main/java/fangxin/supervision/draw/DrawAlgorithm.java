package fangxin.supervision.draw;

import fangxin.common.Sha256;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Algorithm (functions) of random draws, version 1 (随机抽取算法): a ticket is the SHA-256 of a UTF-8 text of version, seed,
 * stratum and certificate number; it also gives evaluators their place in the order and their salted hash. In each
 * stratum the units with the smallest tickets are drawn. The ticket of a unit does not depend on other units
 * (consistent sampling), so the next one in order replaces a closed shop. {@code docs/random-selection.md} describes it
 * with test vectors.
 */
public final class DrawAlgorithm {
    /** Version of the algorithm, which the first line of every hashed text states. */
    public static final String VERSION = "fangxin-draw/v1";

    private static final Comparator<DrawTicket> BY_TICKET =
            Comparator.comparing(DrawTicket::ticket).thenComparing(DrawTicket::number);

    private DrawAlgorithm() {}

    /** Returns the ticket of a unit, as 64 lower-case hexadecimal digits. */
    public static String ticket(String seed, String stratum, String number) {
        return Sha256.hex(String.join("\n", VERSION, seed, stratum, number));
    }

    /** Returns the tickets of every unit of a list, in the order of the strata and of the tickets. */
    static List<DrawTicket> tickets(FrozenList list, String seed) {
        Map<String, List<FrozenList.ListedUnit>> strata = list.units().stream()
                .collect(Collectors.groupingBy(FrozenList.ListedUnit::stratum, TreeMap::new, Collectors.toList()));
        return strata.entrySet().stream()
                .flatMap(stratum -> numbered(
                        stratum.getValue().stream()
                                .map(unit -> new DrawTicket(
                                        unit.stratum(),
                                        0,
                                        unit.number(),
                                        ticket(seed, unit.stratum(), unit.number()),
                                        false))
                                .sorted(BY_TICKET)
                                .toList(),
                        list.size(stratum.getKey()))
                        .stream())
                .toList();
    }

    private static List<DrawTicket> numbered(List<DrawTicket> ordered, int size) {
        return IntStream.range(0, ordered.size())
                .mapToObj(i -> ordered.get(i).at(i + 1, i < size))
                .toList();
    }

    /**
     * Returns the order of evaluators, whom the list names by hashes, for the pairs: that of the hashes of seed and
     * commitment.
     */
    static String evaluatorTicket(String seed, String commitment) {
        return ticket(seed, "evaluator", commitment);
    }

    /** Returns the hash by which the public list names an evaluator; the salt keeps names from being tried out. */
    static String commitment(String salt, String account) {
        return Sha256.hex(String.join("\n", VERSION, "evaluator", salt, account));
    }
}
