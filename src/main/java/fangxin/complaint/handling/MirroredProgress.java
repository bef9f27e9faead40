package fangxin.complaint.handling;

import fangxin.complaint.timelimit.PlatformResult;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Value of the progress of a case on its platform (平台办理进度): days, outcome, ground and money recovered; it lists the
 * steps after the receipt that follow from them.
 *
 * @param acceptedOn null where it was not accepted yet
 * @param outcome    null where it is open
 * @param ground     code of the ground of a refusal or of the ending; null where there is none
 * @param closedOn   day of the outcome
 * @param notifiedOn     day on which the parties were notified of the ending
 */
public record MirroredProgress(
        LocalDate acceptedOn,
        PlatformResult outcome,
        String ground,
        LocalDate closedOn,
        LocalDate notifiedOn,
        BigDecimal recovered)
        implements Serializable {
    /** Step that the platform states, with its day. */
    record MirroredStep(HandlingStep step, LocalDate on) {}

    /** Returns the steps after the receipt, in their order; a consultation is not accepted. */
    List<MirroredStep> steps(ComplaintType type) {
        List<MirroredStep> steps = new ArrayList<>();
        if (acceptedOn != null && type == ComplaintType.COMPLAINT) {
            steps.add(new MirroredStep(HandlingStep.ACCEPT, acceptedOn));
        }
        if (outcome != null) {
            steps.add(new MirroredStep(
                    switch (outcome) {
                        case REFUSED -> HandlingStep.REFUSE;
                        case SETTLED -> HandlingStep.SETTLE;
                        case ENDED -> HandlingStep.END;
                        case ANSWERED -> HandlingStep.ANSWER;
                    },
                    closedOn));
            if (outcome == PlatformResult.ENDED && notifiedOn != null) {
                steps.add(new MirroredStep(HandlingStep.NOTIFY, notifiedOn));
            }
        }
        return steps;
    }
}
