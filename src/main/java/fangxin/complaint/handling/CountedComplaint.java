package fangxin.complaint.handling;

import fangxin.common.validation.Length;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;

/**
 * Stored state that a complaint had when the figures of an analysis report were counted (统计时状态).
 * {@link CountedComplaintRepository} writes it.
 */
@Entity
@IdClass(CountedComplaint.Key.class)
@Table(name = "counted_complaint")
public class CountedComplaint {
    /** Key of a counted complaint: the report and the complaint. */
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        private String report;
        private String complaint;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.report.equals(report) && key.complaint.equals(complaint);
        }

        @Override
        public int hashCode() {
            return report.hashCode() * 31 + complaint.hashCode();
        }
    }

    @Id
    @Length(max = 20)
    private String report;

    @Id
    @Length(max = 20)
    private String complaint;

    @NotNull
    @Enumerated(EnumType.STRING)
    private HandlingState state;

    protected CountedComplaint() {}

    String report() {
        return report;
    }

    String complaint() {
        return complaint;
    }

    HandlingState state() {
        return state;
    }
}
