package fangxin.naming.signing;

import fangxin.common.RuleViolation.Violation;
import fangxin.naming.title.Title;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Policy: a document that suspends, downgrades, revokes or cancels a title, orders its rectification, or takes its
 * stars is drafted and signed only after its holder was heard (先听取陈述申辩，后作出决定), and is not dated before that day.
 */
@ApplicationScoped
class HearingPolicy {
    @Inject
    @Any
    Instance<HolderHearing> hearings;

    /**
     * Returns the violation of a document that is dated before the day on which the holder was heard, from which on it
     * would burden the title; empty where it is not, or no hearing is needed.
     */
    Optional<Violation> dateObstacle(OfficialDocumentType type, Title title, String document, LocalDate dated) {
        return type.needsHearing()
                ? heardOn(title, document)
                        .filter(dated::isBefore)
                        .map(heard ->
                                new Violation("documentDate", "naming.officialDocument.beforeHearing", List.of(heard)))
                : Optional.empty();
    }

    private Optional<LocalDate> heardOn(Title title, String document) {
        return hearings.stream()
                .flatMap(hearing -> hearing.heardOn(title, document).stream())
                .findFirst();
    }

    /**
     * Returns the violation of a document on a title whose holder was not heard; empty where it was heard or need not
     * be.
     */
    Optional<Violation> obstacle(OfficialDocumentType type, Title title, String document) {
        return !type.needsHearing() || heardOn(title, document).isPresent()
                ? Optional.empty()
                : Optional.of(new Violation(
                        null,
                        "naming.officialDocument.unheard",
                        List.of(title.place().signName(), title.number())));
    }
}
