package fangxin.supervision.holderterms;

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
 * Stored issue of the terms for holders (自查与续期规定版次): its number, the terms, and who entered it when; each change is a
 * new issue, and the first is that of config/holder-terms.json. A self-report or renewal keeps the issue under which it
 * was begun.
 */
@Entity
@Table(name = "holder_terms")
public class HolderTermsIssue extends TermsIssue {
    /** Converter that stores the terms as JSON in one column. */
    @Converter
    public static class HolderTermsConverter extends JsonAttributeConverter<HolderTerms>
            implements AttributeConverter<HolderTerms, String> {
        public HolderTermsConverter() {
            super(HolderTerms.class);
        }
    }

    @NotNull
    @JsonLength(max = 16000)
    @Convert(converter = HolderTermsConverter.class)
    private HolderTerms terms;

    protected HolderTermsIssue() {}

    /** @param actor the officer who enters the terms; null for those of the configuration */
    public HolderTermsIssue(int issue, HolderTerms terms, Actor actor, Instant now) {
        super(issue, actor, now);
        this.terms = terms;
    }

    public HolderTerms terms() {
        return terms;
    }
}
