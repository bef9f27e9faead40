package fangxin.casework;

import fangxin.casework.WorklistFilter.OwnerFilter;
import fangxin.organization.identity.Actor;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * Value: JPQL condition over {@code Candidacy c} on who owns it at the agencies of a reader, with its parameters.
 *
 * @param filter   requested owner, or null for all cases
 * @param owners   accounts whose cases are the reader's
 * @param agencies codes of the agencies at which the reader may own cases
 */
record OwnerCondition(OwnerFilter filter, Set<String> owners, Set<String> agencies) {
    static final OwnerCondition NONE = new OwnerCondition(null, Set.of(), Set.of());

    private static final String OWNED =
            "exists (select a.id from CaseAssignment a, Appointment t where a.subject.id = c.reference and a.agency in"
                    + " :ownAgencies and ";

    static OwnerCondition of(OwnerFilter filter, Actor actor) {
        return new OwnerCondition(filter, CaseOwnerPolicy.owners(actor), CaseOwnerPolicy.agencies(actor));
    }

    /**
     * Returns the JPQL condition, which begins with "and"; empty without a filter. A reader of no agency owns no case.
     */
    String text() {
        if (filter == null) {
            return "";
        }
        if (agencies.isEmpty()) {
            return filter == OwnerFilter.MINE ? " and 1 = 0" : "";
        }
        return filter == OwnerFilter.MINE
                ? " and " + OWNED + "a.owner in :owners and " + CaseAssignmentRepository.COUNTS + ")"
                : " and not " + OWNED + CaseAssignmentRepository.COUNTS + ")";
    }

    void parameters(Map<String, Object> parameters, LocalDate today) {
        if (filter != null && !agencies.isEmpty()) {
            parameters.put("ownAgencies", agencies);
            parameters.put("day", today);
            if (filter == OwnerFilter.MINE) {
                parameters.put("owners", owners);
            }
        }
    }
}
