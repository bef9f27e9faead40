package fangxin.complaint.handling;

import java.io.Serializable;

/**
 * Value of the numbers of a case on the platforms 12315 and 12345 (双号), one of which may be missing.
 *
 * @param national  number on the 12315 platform; null where it has none
 * @param municipal number of the 12345 hotline; null where it has none
 */
public record CaseNumbers(String national, String municipal) implements Serializable {
    /** Returns the number of one platform: of 12315, or else of 12345. */
    public String of(boolean ofNational) {
        return ofNational ? national : municipal;
    }

    /** Returns the number of one platform alone. */
    CaseNumbers only(boolean ofNational) {
        return new CaseNumbers(ofNational ? national : null, ofNational ? null : municipal);
    }

    /** Returns these numbers, with missing ones taken from others. */
    CaseNumbers and(CaseNumbers more) {
        return new CaseNumbers(
                national == null ? more.national : national, municipal == null ? more.municipal : municipal);
    }
}
