package fangxin.supervision.visit;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * Value of the record of a visit without a score sheet (走访记录): answers, other findings, and the purchases of an
 * experience visit; it makes a copy without personal data.
 *
 * @param findings  what else was found, or null
 * @param purchases of an experience visit
 */
public record VisitRecord(
        @NotNull List<VisitAnswer> answers,
        String findings,
        @NotNull List<VisitPurchase> purchases) implements Serializable {
    public VisitRecord {
        answers = answers == null ? List.of() : new ArrayList<>(answers);
        purchases = purchases == null ? List.of() : new ArrayList<>(purchases);
    }

    /** Returns the answers alone, without the findings and the purchases. */
    VisitRecord withoutPersonalData() {
        return new VisitRecord(answers.stream().map(VisitAnswer::withoutNote).toList(), null, List.of());
    }
}
