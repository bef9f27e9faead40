package fangxin.supervision.feed;

import fangxin.common.RuleViolation;
import fangxin.common.validation.Length;
import fangxin.document.spreadsheet.ColumnMapping;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.platform.persistence.JsonLength;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Stored feed (数据来源) of one kind that one office imports: its columns, the day up to which it is complete, and why it
 * is not. It answers NO only while it is complete and not late.
 *
 * <p>Worked example: complete until 1 March with 7 days, it answers NO through 8 March, 23:59:59 in China, and UNKNOWN
 * from 00:00:00 of 9 March, whether or not a job has run.
 */
@Entity
public class Feed {
    @Id
    @Length(max = 75)
    private String id;

    @Version
    private long version;

    @NotNull
    @Length(max = 40)
    private String kind;

    @NotNull
    @Length(max = 30)
    private String office;

    @JsonLength(max = 4000)
    @Convert(converter = ColumnMapping.ColumnMappingConverter.class)
    private ColumnMapping mapping;

    private LocalDate completeUntil;
    private int completeRows;

    @Enumerated(EnumType.STRING)
    private FeedDefect defect;

    private Instant defectSince;

    @NotNull
    private Instant receivedAt;

    protected Feed() {}

    Feed(String kind, String office, Instant now) {
        this.id = idOf(kind, office);
        this.kind = kind;
        this.office = office;
        this.receivedAt = now;
    }

    static String idOf(String kind, String office) {
        return office + "/" + kind;
    }

    /** Receives rows of an addition, which do not change the completeness of the feed. */
    void receiveAddition(ColumnMapping used, Instant now) {
        remember(used, now);
    }

    /** Refuses a complete file that states an earlier day than the last one: it would end what came since. */
    void requireNotBefore(LocalDate until) {
        if (completeUntil != null && until.isBefore(completeUntil)) {
            throw RuleViolation.at("completeUntil", "feed.import.older", completeUntil);
        }
    }

    /**
     * Receives a file that states to be complete. One without rows, with far fewer than the last one or than the records
     * that it should have, or with refused rows is a defect: the feed answers UNKNOWN until the next complete file or
     * until an officer accepts this one, and ends no record.
     *
     * @param refused  number of its rows that were refused: whether they are adverse to a subject is not known
     * @param expected number of the stored records that a complete file of this day should have
     * @return the defect, or empty where the file is complete
     */
    Optional<FeedDefect> receiveComplete(
            FeedKind of, int rows, int refused, long expected, LocalDate until, ColumnMapping used, Instant now) {
        remember(used, now);
        Optional<FeedDefect> found = completeness(of, rows, refused, expected);
        if (found.isEmpty()) {
            completeUntil = until;
            completeRows = rows;
            defect = null;
            defectSince = null;
        } else if (defect == null) {
            defectSince = now;
        }
        defect = found.orElse(null);
        return found;
    }

    private Optional<FeedDefect> completeness(FeedKind of, int rows, int refused, long expected) {
        if (rows == 0) {
            return Optional.of(FeedDefect.EMPTY);
        }
        if (rows * 100L < of.completeShare() * Math.max(completeRows, expected)) {
            return Optional.of(FeedDefect.TRUNCATED);
        }
        return refused > 0 ? Optional.of(FeedDefect.REFUSED) : Optional.empty();
    }

    /** Refuses to accept a file unless it is the newest one and the feed answers UNKNOWN because of it. */
    void requireAcceptable(FeedImport intake, Optional<FeedImport> newest) {
        if (defect == null
                || !defect.isAcceptable()
                || newest.filter(last -> last.id().equals(intake.id())).isEmpty()) {
            throw RuleViolation.conflict("feed.import.notTruncated");
        }
    }

    /** Accepts the rows of a file as complete: an officer has compared it with its source. */
    void acceptRows(int rows, LocalDate until) {
        completeUntil = until;
        completeRows = rows;
        defect = null;
        defectSince = null;
    }

    /**
     * Takes over the feed of an office that was merged into its own. It answers NO for the subjects of both only where
     * both feeds were complete, until the earlier of their last days; else it answers UNKNOWN until the next complete
     * file.
     *
     * @param other the feed of the office that ends; null where it had none
     */
    void takeOver(Feed other, Instant now) {
        if (other != null && isComplete() && other.isComplete()) {
            completeUntil = completeUntil.isBefore(other.completeUntil) ? completeUntil : other.completeUntil;
            completeRows += other.completeRows;
            return;
        }
        mapping = mapping == null && other != null ? other.mapping : mapping;
        if (defect == null) {
            defect = FeedDefect.MERGED;
            defectSince = now;
        }
    }

    private boolean isComplete() {
        return defect == null && completeUntil != null;
    }

    private void remember(ColumnMapping used, Instant now) {
        mapping = used == null ? mapping : used;
        receivedAt = now;
    }

    /** Returns the reason why the feed does not answer NO on a day; empty where it does. */
    Optional<FeedDefect> defectOn(FeedKind of, LocalDate today) {
        if (defect != null) {
            return Optional.of(defect);
        }
        if (completeUntil == null) {
            return Optional.of(FeedDefect.NEVER_COMPLETE);
        }
        return today.isAfter(completeUntil.plusDays(of.maxAge())) ? Optional.of(FeedDefect.LATE) : Optional.empty();
    }

    /** Returns the moment since which the feed does not answer NO, or null. */
    Instant unknownSince(FeedKind of, LocalDate today) {
        return defectOn(of, today)
                .map(found -> switch (found) {
                    case EMPTY, TRUNCATED, REFUSED, MERGED -> defectSince;
                    case LATE -> BusinessMoment.startOf(completeUntil.plusDays(of.maxAge() + 1L));
                    case NEVER_COMPLETE, WAITING -> receivedAt;
                })
                .orElse(null);
    }

    String id() {
        return id;
    }

    String kind() {
        return kind;
    }

    String office() {
        return office;
    }

    /** Returns the mapping of the columns of the feed's files, or null. */
    ColumnMapping mapping() {
        return mapping;
    }

    LocalDate completeUntil() {
        return completeUntil;
    }

    int completeRows() {
        return completeRows;
    }

    Instant receivedAt() {
        return receivedAt;
    }
}
