package fangxin.supervision.visit;

import fangxin.common.LocalizedText;
import fangxin.naming.title.TitleStanding;
import fangxin.organization.storage.StoredFile;
import fangxin.procedure.evaluation.TitleSheets.ClosedSheet;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * View of a visit for the office and its visitors: title, type, state, day, team, plan, result, files, journal and
 * leads, and acts of the reader; with the views of the calendar of a premises and of the holder's copy.
 *
 * @param result null until the visit took place
 * @param acts   what the reader can do now
 */
public record VisitView(
        @NotNull String number,
        long version,
        @NotNull VisitedTitle title,
        @NotNull VisitType type,
        @NotNull VisitState state,
        @NotNull LocalDate plannedOn,
        @NotNull List<VisitorName> visitors,
        VisitPlanName plan,
        VisitResult result,
        @NotNull List<VisitFile> files,
        @NotNull VisitHistory history,
        @NotNull List<VisitAct> acts)
        implements Serializable {

    /** The title that is visited. */
    public record VisitedTitle(
            @NotNull String number,
            String signName,
            String registeredName,
            String creditCode,
            String address,
            @NotNull TitleStanding standing)
            implements Serializable {}

    /** A person who makes the visit. */
    public record VisitorName(
            @NotNull String account, @NotNull String name) implements Serializable {}

    /**
     * The plan to which a visit belongs.
     *
     * @param stop position of the visit on the route of its team, or null
     */
    public record VisitPlanName(
            @NotNull String number, @NotNull String name, Integer stop) implements Serializable {}

    /**
     * The result of the visit.
     *
     * @param percent    reached of the points; null where there is no score
     * @param passed     null where there is no score
     * @param sheet      the closed score sheet; null for a visit without one
     * @param record     answers and findings; null for a visit with a score sheet
     * @param proceeding number of the proceeding that was proposed, or null
     */
    public record VisitResult(
            LocalDate visitedOn,
            Double percent,
            Boolean passed,
            ClosedSheet sheet,
            VisitRecord record,
            String proceeding)
            implements Serializable {}

    /** Picture or sound recording of a visit. */
    public record VisitFile(@NotNull String id, @NotNull String name, boolean picture) implements Serializable {
        static VisitFile of(StoredFile file) {
            return new VisitFile(file.id(), file.name(), file.contentType().startsWith("image/"));
        }
    }

    /**
     * The history of the visit.
     *
     * @param leads empty for a volunteer
     */
    public record VisitHistory(
            @NotNull List<VisitEntryView> journal, @NotNull List<LeadView> leads) implements Serializable {
        static final VisitHistory NONE = new VisitHistory(List.of(), List.of());
    }

    /** Lead that was transferred to the competent agency; never public. */
    public record LeadView(
            @NotNull String text,
            @NotNull String agency,
            @NotNull LocalDate handedOverOn,
            @NotNull String by) implements Serializable {
        static LeadView of(OffenceLead lead) {
            return new LeadView(
                    lead.text(),
                    lead.agency(),
                    lead.handedOverOn(),
                    lead.actor().name());
        }
    }

    /** Entry of the journal. */
    public record VisitEntryView(
            @NotNull VisitStep step,
            @NotNull String actor,
            String reason,
            @NotNull Instant recordedAt) implements Serializable {
        static VisitEntryView of(VisitEntry entry) {
            return new VisitEntryView(entry.step(), entry.actor().name(), entry.reason(), entry.recordedAt());
        }
    }

    /**
     * Calendar of the visits to a premises, over all titles, types and offices.
     *
     * @param year    the present calendar year, as text
     * @param cap     most visits in it
     * @param counted visits that are planned or took place in it
     * @param earlierCount whether visits before the naming are among them
     * @param earlier visits before the naming, by their days
     */
    public record VisitCalendar(
            @NotNull String year,
            int cap,
            int counted,
            boolean earlierCount,
            @NotNull List<EarlierVisit> earlier,
            @NotNull List<CalendarVisit> visits)
            implements Serializable {}

    /** Visit in the calendar of the premises. */
    public record CalendarVisit(
            @NotNull String number,
            @NotNull VisitType type,
            @NotNull VisitState state,
            LocalDate day,
            @NotNull String title,
            boolean readable)
            implements Serializable {}

    /**
     * Copy of a visit for the holder, at the address in the message.
     *
     * @param office name of the office that keeps the title
     */
    public record VisitCopy(
            String number,
            VisitedTitle title,
            VisitType type,
            List<String> visitors,
            VisitResult result,
            LocalizedText office,
            String phone)
            implements Serializable {}

    /** Returns whether the reader can take this act now. */
    public boolean opens(VisitAct act) {
        return acts.contains(act);
    }
}
