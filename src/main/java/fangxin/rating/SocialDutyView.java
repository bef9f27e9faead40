package fangxin.rating;

import fangxin.common.LocalizedText;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * View of a recorded social duty: its day, description, proof and state, who recorded and who decided, and whether the
 * reader may decide on it.
 *
 * @param proof     id of the file that proves it
 * @param decidable whether the reader may confirm or refuse it
 */
public record SocialDutyView(
        @NotNull String id,
        @NotNull LocalDate doneOn,
        @NotNull LocalizedText description,
        String proof,
        @NotNull SocialDutyState state,
        @NotNull String recordedBy,
        @NotNull Instant recordedAt,
        String decidedBy,
        String reason,
        boolean decidable)
        implements Serializable {
    static SocialDutyView of(SocialDuty duty, boolean decidable) {
        return new SocialDutyView(
                duty.id(),
                duty.doneOn(),
                duty.description(),
                duty.proof(),
                duty.state(),
                duty.actor().name(),
                duty.recordedAt(),
                duty.secondName(),
                duty.reason(),
                decidable);
    }
}
