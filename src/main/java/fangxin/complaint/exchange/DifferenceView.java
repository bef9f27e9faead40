package fangxin.complaint.exchange;

import fangxin.common.LocalizedText;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * View of a difference between a platform and the cases stored here: day, number, type, field and both values, the
 * owner, and who cleared it up with which words.
 *
 * @param complaint number of the case here; null where it is not stored
 * @param clearing  null while it is open
 * @param decidable whether the reader can clear it up
 */
public record DifferenceView(
        @NotNull String id,
        @NotNull ComplaintPlatform platform,
        @NotNull LocalDate day,
        @NotNull String number,
        String complaint,
        @NotNull DifferenceType type,
        ReconciledField field,
        @NotNull ComparedValues values,
        LocalizedText owner,
        @NotNull FoundState found,
        ClearingView clearing,
        boolean decidable)
        implements Serializable {
    /**
     * State in which a reader sees the difference.
     *
     * @param foundAt when an import first found it
     * @param version number of its changes since; an act on another one is refused
     */
    public record FoundState(@NotNull Instant foundAt, long version) implements Serializable {}

    /** Returns whether the reader can give the case the agency that the platform states. */
    public boolean correctable() {
        return decidable && ComplaintDifference.isOfAgency(type, field);
    }

    /**
     * Values of the field on both sides.
     *
     * @param hereName  name of the category, ground, agency or state whose code is stored here; null for another field
     * @param thereName the same of the platform
     */
    public record ComparedValues(String here, String there, LocalizedText hereName, LocalizedText thereName)
            implements Serializable {
        /** Returns the stored value as shown to a reader: its name, else the value itself. */
        Object shownHere() {
            return hereName == null ? here : hereName;
        }

        Object shownThere() {
            return thereName == null ? there : thereName;
        }
    }

    /**
     * Explanation with which the difference was cleared.
     *
     * @param by name of the officer; null where a later file no longer had it
     */
    public record ClearingView(
            String by, String words, @NotNull Instant at) implements Serializable {}
}
