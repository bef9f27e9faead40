package fangxin.organization.retention;

import java.util.List;
import java.util.Map;

/**
 * Interface by which a test runs the job of a feature that deletes many records of its kinds by one statement, apart
 * from the common job.
 */
public interface SeparateDeletion {
    /** Keys of the records that the job is to delete now, by the code of their kind. */
    Map<String, List<String>> due();

    void run();
}
