package fangxin.criteria.model;

import fangxin.common.LocalizedText;
import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Repository of trades, which finds the trade of a GB/T 4754 class and the classes of a trade, and adds and amends
 * trades, whose prefixes no other trade may have and whose sheet must be published.
 */
@ApplicationScoped
public class TradeRepository {
    private static final String OTHER = "OTHER";

    @PersistenceContext
    EntityManager em;

    @Inject
    EditionRepository editions;

    public List<Trade> all() {
        return em.createQuery("select t from Trade t order by t.listOrder", Trade.class)
                .getResultList();
    }

    public Trade byCode(String code) {
        return find(code).orElseThrow(() -> new NotFound(code));
    }

    public Optional<Trade> find(String code) {
        return Optional.ofNullable(code).map(known -> em.find(Trade.class, known));
    }

    /** Returns the trade of a class: the one with the longest prefix of it, else "other". */
    public Trade ofIndustry(String industry) {
        return matching(industry, all()).orElseGet(() -> byCode(OTHER));
    }

    /** Returns the classes among some that belong to a trade, by the longest prefix. */
    public List<IndustryClasses.IndustryClass> classesOf(String trade, List<IndustryClasses.IndustryClass> classes) {
        List<Trade> all = all();
        return classes.stream()
                .filter(one ->
                        matching(one.code(), all).map(Trade::code).orElse(OTHER).equals(trade))
                .toList();
    }

    /**
     * Returns the trade with the longest prefix of an industry class. Where a class fits two trades, the more specific
     * one counts.
     */
    static Optional<Trade> matching(String industry, List<Trade> trades) {
        Map<String, Trade> byPrefix = new LinkedHashMap<>();
        trades.forEach(trade -> trade.prefixes().forEach(prefix -> byPrefix.put(prefix, trade)));
        return byPrefix.keySet().stream()
                .filter(industry::startsWith)
                .max(Comparator.comparingInt(String::length))
                .map(byPrefix::get);
    }

    /**
     * Changes a trade.
     *
     * @param sheet code of a published sheet, or null where the general one is all
     */
    public void amend(String code, LocalizedText name, List<String> prefixes, String authority, String sheet) {
        Trade trade = byCode(code);
        check(code, prefixes, sheet);
        trade.amend(name, prefixes.stream().distinct().sorted().toList(), authority, sheet);
    }

    /** Adds a trade before "other", which stays the last. */
    public void add(String code, LocalizedText name, List<String> prefixes, String authority, String sheet) {
        if (find(code).isPresent()) {
            throw RuleViolation.at("code", "criteria.trade.known", code);
        }
        check(code, prefixes, sheet);
        if (prefixes.isEmpty()) {
            throw RuleViolation.at("prefixes", "criteria.trade.prefix.none");
        }
        Trade last = byCode(OTHER);
        add(code, name, prefixes.stream().distinct().sorted().toList(), authority, sheet, last.listOrder());
        last.moveTo(last.listOrder() + 1);
    }

    private void check(String code, List<String> prefixes, String sheet) {
        all().stream()
                .filter(other -> !other.code().equals(code))
                .forEach(other -> other.prefixes().stream()
                        .filter(prefixes::contains)
                        .findFirst()
                        .ifPresent(taken -> {
                            throw RuleViolation.at("prefixes", "criteria.trade.prefix.taken", taken, other.name());
                        }));
        if (sheet != null
                && editions.newest().stream()
                        .noneMatch(edition -> edition.sheet().equals(sheet))) {
            throw RuleViolation.at("sheet", "criteria.trade.sheet");
        }
    }

    void add(String code, LocalizedText name, List<String> prefixes, String authority, String sheet, int order) {
        em.persist(new Trade(code, name, prefixes, authority, sheet, order));
    }
}
