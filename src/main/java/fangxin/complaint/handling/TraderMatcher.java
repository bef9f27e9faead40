package fangxin.complaint.handling;

import fangxin.merchant.MerchantRepository;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Matcher of traders with merchants and titles by the credit code: with the merchant wherever it is registered or holds
 * a title, since officers who are recused from it do not handle the case, and with the title where it is the only one.
 */
@ApplicationScoped
public class TraderMatcher {
    /** Title and merchant of a credit code; both are null where the code is unknown. */
    public record MatchedTrader(String title, String merchant) {
        static final MatchedTrader NONE = new MatchedTrader(null, null);
    }

    @Inject
    TitleRepository titles;

    @Inject
    MerchantRepository merchants;

    /** Returns title and merchant of each credit code. */
    public Map<String, MatchedTrader> match(Collection<String> creditCodes) {
        List<String> codes =
                creditCodes.stream().filter(Objects::nonNull).distinct().toList();
        Map<String, List<Title>> found = titles.ofCreditCodes(codes).stream()
                .collect(Collectors.groupingBy(title -> title.holder().creditCode()));
        Map<String, String> registered = merchants.idsOf(codes);
        return codes.stream()
                .collect(Collectors.toMap(
                        code -> code, code -> trader(found.getOrDefault(code, List.of()), registered.get(code))));
    }

    private static MatchedTrader trader(List<Title> found, String registered) {
        String holder = found.stream()
                .map(title -> title.holder().merchant())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(registered);
        return new MatchedTrader(found.size() == 1 ? found.getFirst().number() : null, holder);
    }

    /** Returns the same rows with their traders matched. */
    List<MirroredCase> matched(List<MirroredCase> rows) {
        Map<String, MatchedTrader> found = match(codes(rows));
        return rows.stream().map(row -> matched(row, found)).toList();
    }

    /** Likewise by the numbers of their cases. */
    Map<String, MirroredCase> matched(Map<String, MirroredCase> rows) {
        Map<String, MatchedTrader> found = match(codes(rows.values()));
        Map<String, MirroredCase> matched = new LinkedHashMap<>();
        rows.forEach((number, row) -> matched.put(number, matched(row, found)));
        return matched;
    }

    private static List<String> codes(Collection<MirroredCase> rows) {
        return rows.stream().map(row -> row.received().trader().creditCode()).toList();
    }

    private static MirroredCase matched(MirroredCase row, Map<String, MatchedTrader> found) {
        ComplainedTrader trader = row.received().trader();
        return trader.creditCode() == null ? row : row.of(found.get(trader.creditCode()));
    }
}
