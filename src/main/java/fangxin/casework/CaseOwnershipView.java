package fangxin.casework;

import fangxin.common.LocalizedText;
import jakarta.validation.constraints.NotNull;
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
        String agency,
        CaseOwner owner,
        boolean own,
        @NotNull List<CaseColleague> colleagues,
        @NotNull List<AssignmentLine> journal) {

    /** Officer who owns a case. */
    public record CaseOwner(
            @NotNull String account, String name, @NotNull Instant since) {}

    /** Officer who may own a case. */
    public record CaseColleague(
            @NotNull String account, @NotNull String name) {}

    /**
     * Assignment of a case.
     *
     * @param by   name of the person who assigned it
     * @param note of a handover, or null
     */
    public record AssignmentLine(
            LocalizedText agency,
            @NotNull CaseAssignment.AssignmentType type,
            @NotNull String owner,
            @NotNull String by,
            String note,
            @NotNull Instant assignedAt) {}
}
