package fangxin.organization.law;

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
 * Stored issue of the law library (法规库版次): its number, the laws, and who entered it when; each change is a new issue, and
 * the first is that of config/laws.json.
 */
@Entity
@Table(name = "law_library_issue")
public class LawLibraryIssue extends TermsIssue {
    /** Converter that stores the library as JSON in one column. */
    @Converter
    public static class LawLibraryConverter extends JsonAttributeConverter<LawLibrary>
            implements AttributeConverter<LawLibrary, String> {
        public LawLibraryConverter() {
            super(LawLibrary.class);
        }
    }

    @NotNull
    @JsonLength(max = 32000)
    @Convert(converter = LawLibraryConverter.class)
    private LawLibrary terms;

    protected LawLibraryIssue() {}

    /** @param actor the officer who enters the library; null for that of the configuration */
    public LawLibraryIssue(int issue, LawLibrary terms, Actor actor, Instant now) {
        super(issue, actor, now);
        this.terms = terms;
    }

    public LawLibrary terms() {
        return terms;
    }
}
