package fangxin.criteria;

import fangxin.RuleViolation;
import fangxin.Unknown;
import fangxin.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The kinds of subject. */
@ApplicationScoped
public class Kinds {
    @PersistenceContext
    EntityManager em;
    @Inject
    Editions editions;

    public List<Kind> all() {
        return em.createQuery("select k from Kind k order by k.listOrder, k.code", Kind.class).getResultList();
    }

    /** Those that a new round may name. */
    public List<Kind> inUse() {
        return all().stream().filter(Kind::inUse).toList();
    }

    public Map<String, Kind> byCode() {
        return all().stream().collect(Collectors.toMap(Kind::code, Function.identity()));
    }

    /** What the kinds are called that fill in a form, by its code. */
    public Map<String, List<Wording>> namesByForm() {
        return all().stream().collect(Collectors.groupingBy(kind -> kind.terms().form(),
                Collectors.mapping(kind -> kind.terms().name(), Collectors.toList())));
    }

    public Kind byCode(String code) {
        return find(code).orElseThrow(() -> new Unknown(code));
    }

    public Optional<Kind> find(String code) {
        return Optional.ofNullable(code).map(known -> em.find(Kind.class, known));
    }

    /** Adds a kind after the others. */
    public Kind add(Kind.Terms terms) {
        if (find(terms.code()).isPresent()) {
            throw RuleViolation.at("code", "criteria.kind.known", terms.code());
        }
        Kind kind = new Kind(terms, all().size() + 1);
        requireKnown(terms);
        em.persist(kind);
        return kind;
    }

    public void amend(Kind.Terms terms) {
        Kind kind = byCode(terms.code());
        kind.amend(terms);
        requireKnown(terms);
    }

    public void use(String code, boolean wanted) {
        byCode(code).use(wanted);
    }

    private boolean leadsTo(String kind, String wanted, Set<String> seen) {
        return seen.add(kind) && byCode(kind).memberKinds().stream()
                .anyMatch(member -> member.equals(wanted) || leadsTo(member, wanted, seen));
    }

    private void requireKnown(Kind.Terms terms) {
        List<String> sheets = editions.newest().stream().map(Edition::sheet).toList();
        terms.sheets().stream().filter(sheet -> !sheets.contains(sheet)).findFirst().ifPresent(unknown -> {
            throw RuleViolation.at("sheets", "criteria.kind.sheet", unknown);
        });
        terms.memberKinds().stream().filter(kind -> find(kind).isEmpty()).findFirst().ifPresent(unknown -> {
            throw RuleViolation.at("memberKinds", "criteria.kind.member", unknown);
        });
        terms.memberKinds().stream().filter(kind -> leadsTo(kind, terms.code(), new HashSet<>())).findFirst()
                .ifPresent(kind -> {
                    throw RuleViolation.at("memberKinds", "criteria.kind.circle", kind, terms.code());
                });
    }
}
