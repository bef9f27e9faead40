package fangxin.rating;

import fangxin.common.LocalizedText;
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
        String id,
        LocalDate doneOn,
        LocalizedText description,
        String proof,
        SocialDutyState state,
        String recordedBy,
        Instant recordedAt,
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
