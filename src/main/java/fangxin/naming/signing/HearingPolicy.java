package fangxin.naming.signing;

import fangxin.common.RuleViolation.Violation;
import fangxin.naming.title.Title;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * Policy: a document that suspends, downgrades, revokes or cancels a title, orders its rectification, or takes its
 * stars is drafted and signed only after its holder was heard (先听取陈述申辩，后作出决定).
 */
@ApplicationScoped
class HearingPolicy {
    @Inject
    @Any
    Instance<HolderHearing> hearings;

    /**
     * Returns the violation of a document on a title whose holder was not heard; empty where it was heard or need not
     * be.
     */
    Optional<Violation> obstacle(OfficialDocumentType type, Title title, String document) {
        return !type.needsHearing() || hearings.stream().anyMatch(hearing -> hearing.wasHeard(title, document))
                ? Optional.empty()
                : Optional.of(new Violation(
                        null,
                        "naming.officialDocument.unheard",
                        List.of(title.place().signName(), title.number())));
    }
}
