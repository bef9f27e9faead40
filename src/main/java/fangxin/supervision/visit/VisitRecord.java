package fangxin.supervision.visit;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * Value: what a visit without a score sheet found, stored as JSON.
 *
 * @param findings what else was found, or null
 */
public record VisitRecord(List<VisitAnswer> answers, String findings) implements Serializable {
    public VisitRecord {
        answers = answers == null ? List.of() : new ArrayList<>(answers);
    }
}
