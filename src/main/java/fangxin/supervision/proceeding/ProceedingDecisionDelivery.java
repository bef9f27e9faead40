package fangxin.supervision.proceeding;

import fangxin.naming.signing.DecisionDelivery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Adapter of the port {@link DecisionDelivery} for the signed documents of proceedings: the day on which one reached
 * the holder or counts as delivered, or today while it is not delivered.
 */
@ApplicationScoped
class ProceedingDecisionDelivery implements DecisionDelivery {
    @Inject
    SupervisionRepository proceedings;

    @Override
    public Optional<LocalDate> countedFrom(String document, LocalDate today) {
        return proceedings
                .ofDocument(document)
                .filter(SupervisionProceeding::isSigned)
                .map(proceeding -> Objects.requireNonNullElse(proceeding.decisionDeliveredOn(), today));
    }
}
