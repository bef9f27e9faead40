package fangxin.complaint.unitcode;

import fangxin.organization.identity.Actor;
import fangxin.organization.identity.TermsIssue;
import fangxin.platform.persistence.JsonAttributeConverter;
import fangxin.platform.persistence.JsonLength;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/**
 * Stored issue of the terms of scans (扫码统计规则版次), which are the networks whose region is known and the number of
 * visitors from which a unit gets an alert. The first is that of config/scan-terms.json.
 */
@Entity
@Table(name = "scan_terms_issue")
public class ScanTermsIssue extends TermsIssue {
    /** Converter that stores the terms as JSON in one column. */
    @Converter
    public static class ScanTermsConverter extends JsonAttributeConverter<ScanTerms>
            implements AttributeConverter<ScanTerms, String> {
        public ScanTermsConverter() {
            super(ScanTerms.class);
        }
    }

    @NotNull
    @JsonLength(max = 32000)
    @Convert(converter = ScanTermsConverter.class)
    private ScanTerms terms;

    protected ScanTermsIssue() {}

    /** @param actor the officer who enters the terms; null for those of the configuration */
    ScanTermsIssue(int issue, ScanTerms terms, Actor actor, Instant now) {
        super(issue, actor, now);
        this.terms = terms;
    }

    public ScanTerms terms() {
        return terms;
    }
}
