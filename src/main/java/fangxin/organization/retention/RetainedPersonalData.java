package fangxin.organization.retention;

/**
 * Interface by which a feature states which of its records hold personal data of one kind whose time is over, and
 * erases them. A record under dispute or review is none of them until that is closed.
 */
public interface RetainedPersonalData {
    /** Mark in the place of an erased text that a table requires. */
    String ERASED = "—";

    /** Returns the code of the kind in the retention terms. */
    String kind();

    /**
     * Returns the records whose retention is over, also those without personal data; records that were erased before
     * are excluded by their mark.
     */
    RetainedRecords records(RetentionCutoff cutoff);

    /**
     * Deletes or masks the personal data of one record, its files included; its other data are not erased.
     *
     * @param record key of the record
     */
    void erase(String record);
}
