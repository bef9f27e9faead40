package fangxin.criteria;

import fangxin.Unknown;
import fangxin.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The plain trades and the classes of GB/T 4754-2017 that lead to them. */
@ApplicationScoped
public class Trades {
    private static final String OTHER = "OTHER";

    @PersistenceContext
    EntityManager em;

    public List<Trade> all() {
        return em.createQuery("select t from Trade t order by t.listOrder", Trade.class).getResultList();
    }

    public Trade byCode(String code) {
        return find(code).orElseThrow(() -> new Unknown(code));
    }

    public Optional<Trade> find(String code) {
        return Optional.ofNullable(code).map(known -> em.find(Trade.class, known));
    }

    /** The trade of a class: the one with the longest prefix of it, else "other". */
    public Trade ofIndustry(String industry) {
        return matching(industry, all()).orElseGet(() -> byCode(OTHER));
    }

    static Optional<Trade> matching(String industry, List<Trade> trades) {
        Map<String, Trade> byPrefix = new LinkedHashMap<>();
        trades.forEach(trade -> trade.prefixes().forEach(prefix -> byPrefix.put(prefix, trade)));
        return byPrefix.keySet().stream().filter(industry::startsWith)
                .max(Comparator.comparingInt(String::length)).map(byPrefix::get);
    }

    void add(String code, Wording name, List<String> prefixes, String authority, String sheet, int order) {
        em.persist(new Trade(code, name, prefixes, authority, sheet, order));
    }
}
