package fangxin.supervision.particulars;

import fangxin.common.LocalizedText;
import fangxin.common.RuleViolation.Violation;
import fangxin.naming.title.TitleParticular;
import fangxin.naming.title.TitleStanding;
import fangxin.organization.storage.StoredFile;
import fangxin.round.ApplicationRound.TitleLevel;
import fangxin.round.TitleTrack;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * View of a reported change of particulars, for its office and for the holder: title, values before and after, who
 * reported it, state, last day, decision, evidence, and whether the reader can decide or withdraw.
 *
 * @param deciding what the reader can do now; in a list of an office nothing
 */
public record ParticularsReportView(
        @NotNull String number,
        long version,
        @NotNull ReportedTitle title,
        @NotNull ReportedChange change,
        String remark,
        @NotNull ReportOrigin origin,
        @NotNull ParticularsState state,
        LocalDate dueOn,
        boolean provisional,
        @NotNull ReportDecision decision,
        @NotNull List<ReportEvidence> evidence,
        ReportDeciding deciding)
        implements Serializable {

    /** The title of a report. */
    public record ReportedTitle(
            @NotNull String number,
            String signName,
            String registeredName,
            String creditCode,
            String address,
            @NotNull TitleStanding standing)
            implements Serializable {}

    /**
     * The reported change, by the issue of the terms under which it was reported.
     *
     * @param particular null where a proceeding is opened
     * @param before     empty where there was none
     * @param late       whether it was reported after the period for that
     */
    public record ReportedChange(
            @NotNull String kind,
            @NotNull LocalizedText name,
            @NotNull LocalizedText valueName,
            TitleParticular particular,
            String before,
            @NotNull String after,
            @NotNull LocalDate changedOn,
            boolean late,
            @NotNull LocalizedText follows,
            @NotNull LocalizedText ground,
            boolean continuity)
            implements Serializable {}

    /**
     * The origin of the report: channel, reporter, time and office.
     *
     * @param office code of the office that decides
     */
    public record ReportOrigin(
            @NotNull ParticularsChannel channel,
            @NotNull String reporter,
            @NotNull Instant reportedAt,
            String office,
            @NotNull LocalizedText officeName)
            implements Serializable {}

    /**
     * The decision.
     *
     * @param reason     null where none is stated
     * @param by         null where there is none yet
     * @param proceeding number of the proceeding of supervision that proposes the measure, or null
     * @param joint      proceedings that were opened on the other titles of the premises
     */
    public record ReportDecision(
            String reason,
            String by,
            Instant decidedAt,
            String proceeding,
            @NotNull List<ReportJoint> joint) implements Serializable {}

    /** Proceeding on another title of the subject at the premises. */
    public record ReportJoint(
            @NotNull String title, @NotNull String proceeding) implements Serializable {}

    /** Other title of the subject at the premises, on which the confirmation opens a proceeding too. */
    public record ReportOtherTitle(
            @NotNull String number,
            @NotNull TitleTrack track,
            @NotNull TitleLevel level) implements Serializable {}

    /** File of a report. */
    public record ReportEvidence(
            @NotNull String id, @NotNull String name, boolean picture) implements Serializable {
        static ReportEvidence of(StoredFile file) {
            return new ReportEvidence(file.id(), file.name(), file.contentType().startsWith("image/"));
        }
    }

    /**
     * The acts that are open to the reader of the report.
     *
     * @param decidable   whether the reader decides now
     * @param withdrawable whether the reader withdraws it now
     * @param others      the other titles on which the confirmation opens a proceeding too
     * @param second      the sentence that names who decides in place of the officer who reported it, or null
     */
    public record ReportDeciding(
            boolean decidable,
            boolean withdrawable,
            @NotNull List<ReportOtherTitle> others,
            Violation second) implements Serializable {}
}
