package fangxin.naming.rehearsal;

import fangxin.criteria.model.SubjectType;
import fangxin.criteria.model.Trade;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Value: JPQL condition with its parameters, which limits the titles of a rehearsal to those that a sector authority
 * evaluates. Several authorities can share a sheet, and none reads the points of the holders of another.
 *
 * @param all     whether the reader reads all titles
 * @param types   types of subject that the authorities of the reader evaluate, whatever the trade
 * @param decided types of subject that some authority evaluates, whatever the trade
 * @param trades  trades whose subjects of the other types the authorities of the reader evaluate
 */
record ReadableTitlesCondition(boolean all, Set<String> types, Set<String> decided, Set<String> trades) {
    /** An empty list in a condition is an error on some databases; no code is empty. */
    private static final String NONE = "";

    static ReadableTitlesCondition ofAll() {
        return new ReadableTitlesCondition(true, Set.of(), Set.of(), Set.of());
    }

    /** @param authorities codes of the trade administrations for which the reader acts */
    static ReadableTitlesCondition of(
            Collection<String> authorities, Collection<SubjectType> types, Collection<Trade> trades) {
        List<SubjectType> decided =
                types.stream().filter(type -> type.terms().authority() != null).toList();
        return new ReadableTitlesCondition(
                false,
                codes(decided.stream()
                        .filter(type -> authorities.contains(type.terms().authority()))
                        .map(SubjectType::code)
                        .collect(Collectors.toSet())),
                codes(decided.stream().map(SubjectType::code).collect(Collectors.toSet())),
                codes(trades.stream()
                        .filter(trade -> authorities.contains(trade.authority()))
                        .map(Trade::code)
                        .collect(Collectors.toSet())));
    }

    private static Set<String> codes(Set<String> found) {
        Set<String> codes = new HashSet<>(found);
        codes.add(NONE);
        return codes;
    }

    /** To be added to other conditions on a title t; empty where nothing is left out. */
    String condition() {
        return all ? "" : " and (t.subjectType in :types or t.subjectType not in :decided and t.trade in :trades)";
    }

    <T extends Query> T bind(T query) {
        if (!all) {
            query.setParameter("types", types);
            query.setParameter("decided", decided);
            query.setParameter("trades", trades);
        }
        return query;
    }
}
