package fangxin.supervision.visit;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * Value of a visit to a premises before a title was conferred there (命名前走访), shown in the same calendar as those after
 * it: day, and occasion (cultivation or evaluation).
 *
 * @param day on which it took place
 */
public record EarlierVisit(@NotNull LocalDate day, @NotNull EarlierVisitType type) implements Serializable {
    /** Enum of the occasions of a visit before the naming (命名前走访类型). */
    public enum EarlierVisitType {
        /** 培育走访: of the station or the county office while the applicant is prepared. */
        CULTIVATION,
        /** 现场评审: of the team that closes a score sheet on the premises. */
        EVALUATION
    }
}
