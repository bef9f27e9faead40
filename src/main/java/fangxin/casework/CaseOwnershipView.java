package fangxin.casework;

import fangxin.common.LocalizedText;
import java.time.Instant;
import java.util.List;

/**
 * View of the owners of a case for one officer, with the colleagues to whom it may be handed over and the past
 * assignments.
 *
 * @param agency     code of the agency for which the reader may own the case; null for other readers
 * @param owner      owner at that agency, or null
 * @param own        whether that is the reader, or a colleague for whom the reader deputises
 * @param colleagues officers to whom the reader may transfer the case
 * @param journal    the assignments at all agencies, the newest first
 */
public record CaseOwnershipView(
        String agency, CaseOwner owner, boolean own, List<CaseColleague> colleagues, List<AssignmentLine> journal) {

    /** Officer who owns a case. */
    public record CaseOwner(String account, String name, Instant since) {}

    /** Officer who may own a case. */
    public record CaseColleague(String account, String name) {}

    /**
     * Assignment of a case.
     *
     * @param by   name of the person who assigned it
     * @param note of a handover, or null
     */
    public record AssignmentLine(
            LocalizedText agency,
            CaseAssignment.AssignmentType type,
            String owner,
            String by,
            String note,
            Instant assignedAt) {}
}
