package fangxin.criteria.model;

import fangxin.common.LocalizedText;
import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
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

/**
 * Repository of subject types, which adds and amends them only with known sheets and member types, without circles,
 * takes them out of use, and names those that use a form.
 */
@ApplicationScoped
public class SubjectTypeRepository {
    @PersistenceContext
    EntityManager em;

    @Inject
    EditionRepository editions;

    public List<SubjectType> all() {
        return em.createQuery("select k from SubjectType k order by k.listOrder, k.code", SubjectType.class)
                .getResultList();
    }

    /** Returns the subject types that a new round may use. */
    public List<SubjectType> inUse() {
        return all().stream().filter(SubjectType::isInUse).toList();
    }

    public Map<String, SubjectType> byCode() {
        return all().stream().collect(Collectors.toMap(SubjectType::code, Function.identity()));
    }

    /** Returns the names of the subject types that use a form, by the code of the form. */
    public Map<String, List<LocalizedText>> namesByForm() {
        return all().stream()
                .collect(Collectors.groupingBy(
                        subjectType -> subjectType.terms().form(),
                        Collectors.mapping(subjectType -> subjectType.terms().name(), Collectors.toList())));
    }

    public SubjectType byCode(String code) {
        return find(code).orElseThrow(() -> new NotFound(code));
    }

    public Optional<SubjectType> find(String code) {
        return Optional.ofNullable(code).map(known -> em.find(SubjectType.class, known));
    }

    /** Adds a subject type after the others. */
    public SubjectType add(SubjectType.SubjectTypeTerms terms) {
        if (find(terms.code()).isPresent()) {
            throw RuleViolation.at("code", "criteria.subjectType.known", terms.code());
        }
        SubjectType subjectType = new SubjectType(terms, all().size() + 1);
        requireKnown(terms);
        em.persist(subjectType);
        return subjectType;
    }

    /**
     * Adds those of some subject types that are missing, after the others. All are added before they are checked, since
     * the members of a composite can be of a type that follows it.
     */
    void addMissing(List<SubjectType.SubjectTypeTerms> terms) {
        List<SubjectType.SubjectTypeTerms> missing =
                terms.stream().filter(each -> find(each.code()).isEmpty()).toList();
        int order = all().size();
        for (SubjectType.SubjectTypeTerms each : missing) {
            order++;
            em.persist(new SubjectType(each, order));
        }
        missing.forEach(this::requireKnown);
    }

    public void amend(SubjectType.SubjectTypeTerms terms) {
        SubjectType subjectType = byCode(terms.code());
        subjectType.amend(terms);
        requireKnown(terms);
    }

    public void use(String code, boolean wanted) {
        byCode(code).use(wanted);
    }

    private boolean leadsTo(String subjectType, String wanted, Set<String> seen) {
        return seen.add(subjectType)
                && byCode(subjectType).memberTypes().stream()
                        .anyMatch(member -> member.equals(wanted) || leadsTo(member, wanted, seen));
    }

    private void requireKnown(SubjectType.SubjectTypeTerms terms) {
        List<String> sheets =
                editions.newest().stream().map(CriteriaEdition::sheet).toList();
        terms.sheets().stream()
                .filter(sheet -> !sheets.contains(sheet))
                .findFirst()
                .ifPresent(unknown -> {
                    throw RuleViolation.at("sheets", "criteria.subjectType.sheet", unknown);
                });
        terms.memberTypes().stream()
                .filter(subjectType -> find(subjectType).isEmpty())
                .findFirst()
                .ifPresent(unknown -> {
                    throw RuleViolation.at("memberTypes", "criteria.subjectType.member", unknown);
                });
        terms.memberTypes().stream()
                .filter(subjectType -> leadsTo(subjectType, terms.code(), new HashSet<>()))
                .findFirst()
                .ifPresent(subjectType -> {
                    throw RuleViolation.at("memberTypes", "criteria.subjectType.circle", subjectType, terms.code());
                });
    }
}
