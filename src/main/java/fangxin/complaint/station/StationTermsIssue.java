package fangxin.complaint.station;

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
 * Stored issue of the terms of stations and ODR firms (服务站规则版次): its number, the terms, and who entered it when; each
 * change is a new issue, and the first is that of config/station-terms.json.
 */
@Entity
@Table(name = "station_terms_issue")
public class StationTermsIssue extends TermsIssue {
    /** Converter that stores the terms as JSON in one column. */
    @Converter
    public static class StationTermsConverter extends JsonAttributeConverter<StationTerms>
            implements AttributeConverter<StationTerms, String> {
        public StationTermsConverter() {
            super(StationTerms.class);
        }
    }

    @NotNull
    @JsonLength(max = 16000)
    @Convert(converter = StationTermsConverter.class)
    private StationTerms terms;

    protected StationTermsIssue() {}

    /** @param actor the officer who enters the terms; null for those of the configuration */
    StationTermsIssue(int issue, StationTerms terms, Actor actor, Instant now) {
        super(issue, actor, now);
        this.terms = terms;
    }

    /** Returns the terms, with default values for the terms that were added after these were stored. */
    public StationTerms terms() {
        return terms.withDefaults();
    }
}
