package fangxin.procedure.cultivation;

import fangxin.procedure.candidacy.Stage;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Rule of the state of each defect (补正事项状态规则): closed by an officer or a decision, replaced by a later notice, or
 * corrected by the merchant; also which an officer can close. The state follows from the records, so that a recall of a
 * return or of a decision restores it.
 */
final class DefectStatePolicy {
    /** Stages at which defects are still to be corrected or checked. */
    private static final Set<Stage> UNDECIDED = EnumSet.of(Stage.RETURNED, Stage.SUBMITTED, Stage.VERIFIED);

    private DefectStatePolicy() {}

    /** Returns whether an officer can close defects at a stage. */
    static boolean isClosable(Stage stage) {
        return UNDECIDED.contains(stage);
    }

    /** Returns whether a notice is the newest that was not recalled; only its defects are open. */
    static boolean isNewest(ApplicationReturnNotice notice, List<ApplicationReturnNotice> notices) {
        return notices.stream()
                .filter(other -> other.recalledAt() == null)
                .reduce((older, newer) -> newer)
                .filter(newest -> newest.id().equals(notice.id()))
                .isPresent();
    }

    /**
     * Returns the state of one defect.
     *
     * @param newest    whether its notice is the newest one that was not recalled
     * @param closed    whether an officer has closed it
     * @param corrected whether the merchant has changed its part of the application
     */
    static DefectState state(Stage stage, boolean newest, boolean closed, boolean corrected) {
        if (closed) {
            return DefectState.CLOSED;
        }
        if (!newest) {
            return DefectState.REPLACED;
        }
        if (!isClosable(stage)) {
            return DefectState.CLOSED;
        }
        return corrected ? DefectState.CORRECTED : DefectState.OPEN;
    }
}
