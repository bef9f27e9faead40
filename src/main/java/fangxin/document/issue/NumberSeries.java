package fangxin.document.issue;

import fangxin.common.validation.Length;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.Objects;

/**
 * Stored number series of an office for one document type: only the agency code (机关代字) with which its document numbers
 * begin; the counters are stored apart.
 */
@Entity
@Table(name = "number_series")
@IdClass(NumberSeries.NumberSeriesKey.class)
public class NumberSeries {
    /** Primary key: an office and a document type. */
    public static class NumberSeriesKey implements Serializable {
        private String office;
        private String documentType;

        public NumberSeriesKey() {}

        NumberSeriesKey(String office, String documentType) {
            this.office = office;
            this.documentType = documentType;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof NumberSeriesKey key
                    && key.office.equals(office)
                    && key.documentType.equals(documentType);
        }

        @Override
        public int hashCode() {
            return Objects.hash(office, documentType);
        }
    }

    @Id
    @Length(max = 30)
    private String office;

    @Id
    @Length(max = 40)
    private String documentType;

    @NotNull
    @Length(max = 40)
    private String agencyCode;

    protected NumberSeries() {}

    NumberSeries(String office, String documentType, String agencyCode) {
        this.office = office;
        this.documentType = documentType;
        this.agencyCode = agencyCode;
    }

    void rename(String next) {
        agencyCode = next;
    }

    String documentType() {
        return documentType;
    }

    String agencyCode() {
        return agencyCode;
    }
}
