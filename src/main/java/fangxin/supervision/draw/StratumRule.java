package fangxin.supervision.draw;

import fangxin.common.FieldErrors;
import fangxin.common.LocalizedText;
import fangxin.common.TextNormalizer;
import fangxin.criteria.model.Trade;
import fangxin.naming.title.Title;
import fangxin.organization.agency.Agency;
import fangxin.platform.i18n.Messages;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Rule (functions) of the strata of a draw (抽取分层规则), from public facts only: the titles of a chain (one credit code
 * with several addresses in the frame) are a stratum, any other belongs to that of its district and trade; it also
 * computes how many each draws. A shop with titles of both tracks is no chain. In each stratum the share of the frame
 * is drawn, rounded up, unless the frame states another number; so a stratum of one shop is drawn as a whole, except
 * where the frame states 0. Default of the programme.
 */
final class StratumRule {
    private static final String CHAIN = "chain/";
    private static final String NO_TRADE = "-";

    private StratumRule() {}

    /** Returns the stratum of each title, by certificate number. */
    static Map<String, String> strata(Collection<Title> titles) {
        Map<String, Set<String>> outlets = titles.stream()
                .filter(title -> title.holder().creditCode() != null)
                .collect(Collectors.groupingBy(
                        title -> title.holder().creditCode(),
                        Collectors.mapping(StratumRule::place, Collectors.toSet())));
        return titles.stream().collect(Collectors.toMap(Title::number, title -> stratum(title, outlets)));
    }

    /** Returns the address of a title in the form for comparison; where it states none, its certificate number. */
    private static String place(Title title) {
        String address = TextNormalizer.key(title.place().address());
        return address.isEmpty() ? title.number() : address;
    }

    private static String stratum(Title title, Map<String, Set<String>> outlets) {
        String creditCode = title.holder().creditCode();
        if (creditCode != null && outlets.get(creditCode).size() > 1) {
            return CHAIN + creditCode;
        }
        String trade = title.category().trade();
        return title.place().office() + "/" + (trade == null ? NO_TRADE : trade);
    }

    static boolean isChain(String stratum) {
        return stratum.startsWith(CHAIN);
    }

    /** Returns the credit code of the stratum of a chain, or office of that of a district. */
    static String first(String stratum) {
        return isChain(stratum) ? stratum.substring(CHAIN.length()) : stratum.substring(0, stratum.indexOf('/'));
    }

    /** Returns the trade of the stratum of a district; a hyphen where the titles state none. */
    static String trade(String stratum) {
        return stratum.substring(stratum.indexOf('/') + 1);
    }

    /** Returns the name of a stratum for messages; what somebody typed that is none stays as it is. */
    static LocalizedText nameOf(String stratum) {
        if (isChain(stratum)) {
            return Messages.inBoth("draw.stratum.chain", first(stratum));
        }
        if (stratum.indexOf('/') < 0) {
            return new LocalizedText(stratum, stratum);
        }
        return Messages.inBoth(
                "draw.stratum.district",
                Agency.named(first(stratum)),
                trade(stratum).equals(NO_TRADE)
                        ? Messages.inBoth("draw.stratum.noTrade")
                        : Trade.named(trade(stratum)));
    }

    /** Returns the strata with their sizes; adds an error where the frame states a size that no stratum can have. */
    static List<FrozenList.ListedStratum> sized(DrawFrame frame, Map<String, String> strata, FieldErrors errors) {
        Map<String, Integer> units = units(strata);
        Map<String, Integer> stated = stated(frame, errors);
        stated.forEach((stratum, size) -> {
            int known = units.getOrDefault(stratum, 0);
            errors.refuse(known == 0, "sizes", "draw.stratum.empty", nameOf(stratum))
                    .refuse(known > 0 && size > known, "sizes", "draw.stratum.small", nameOf(stratum), known, size);
        });
        return sized(units, frame.percent(), stated);
    }

    /** Returns the strata with the sizes that the share gives. */
    static List<FrozenList.ListedStratum> shares(Map<String, String> strata, int percent) {
        return sized(units(strata), percent, Map.of());
    }

    /** Returns the number of the units of each stratum. */
    private static Map<String, Integer> units(Map<String, String> strata) {
        Map<String, Integer> units = new TreeMap<>();
        strata.values().forEach(stratum -> units.merge(stratum, 1, Integer::sum));
        return units;
    }

    private static List<FrozenList.ListedStratum> sized(
            Map<String, Integer> units, int percent, Map<String, Integer> stated) {
        return units.entrySet().stream()
                .map(each -> new FrozenList.ListedStratum(
                        each.getKey(),
                        each.getValue(),
                        Math.min(
                                each.getValue(),
                                stated.getOrDefault(each.getKey(), Math.ceilDiv(each.getValue() * percent, 100)))))
                .toList();
    }

    private static Map<String, Integer> stated(DrawFrame frame, FieldErrors errors) {
        Map<String, Integer> stated = new HashMap<>();
        if (frame.sizes() != null) {
            frame.sizes().lines().filter(line -> !line.isBlank()).forEach(line -> {
                String[] words = line.strip().split("\\s+");
                if (words.length == 2 && words[1].matches("[0-9]{1,6}")) {
                    stated.put(words[0], Integer.valueOf(words[1]));
                } else {
                    errors.add("sizes", "draw.sizes.line", line.strip());
                }
            });
        }
        return stated;
    }
}
