package fangxin.document.issue;

import fangxin.common.RuleViolation;
import fangxin.common.validation.Length;
import fangxin.document.template.DocumentType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.Objects;

/** Agency code (机关代字) of an office's documents of one type; each begins a series of numbers. */
@Entity
@Table(name = "number_series")
@IdClass(NumberSeries.NumberSeriesKey.class)
public class NumberSeries {
    private static final int LONGEST = 40;

    /** Primary key: an office and a document type. */
    public static class NumberSeriesKey implements Serializable {
        private String office;
        private DocumentType kind;

        public NumberSeriesKey() {}

        NumberSeriesKey(String office, DocumentType kind) {
            this.office = office;
            this.kind = kind;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof NumberSeriesKey key && key.office.equals(office) && key.kind == kind;
        }

        @Override
        public int hashCode() {
            return Objects.hash(office, kind);
        }
    }

    @Id
    @Length(max = 30)
    private String office;

    @Id
    @Enumerated(EnumType.STRING)
    @Column(name = "documenttype")
    private DocumentType kind;

    @NotNull
    @Length(max = 40)
    @Column(name = "agencycode")
    private String word;

    protected NumberSeries() {}

    NumberSeries(String office, DocumentType kind, String word) {
        this.office = office;
        this.kind = kind;
        this.word = word;
    }

    void rename(String next) {
        word = checked(next);
    }

    static String checked(String word) {
        String tidy = word == null ? "" : word.replaceAll("\\s", "");
        if (tidy.isEmpty() || tidy.length() > LONGEST || !tidy.matches("\\p{IsHan}+")) {
            throw RuleViolation.at("word", "document.series.shape");
        }
        return tidy;
    }

    DocumentType kind() {
        return kind;
    }

    String word() {
        return word;
    }
}
