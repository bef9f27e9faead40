package fangxin.complaint.warning;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.Objects;

/**
 * Embeddable name of the record from which a typical case is drafted (案例来源), its type, complaint or penalty, and its
 * id; officers of the office read it, the public does not, because it leads to the persons of the case.
 */
@Embeddable
public class CaseSource implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Input of the record from which a typical case is drafted. */
    public record CaseSourceInput(
            @NotNull(message = "{warning.source.missing}") CaseSourceType type,

            @NotBlank(message = "{warning.source.missing}") @Length(max = 40, message = "{warning.text.long}")
            String id)
            implements Serializable {
        public CaseSourceInput {
            id = FieldErrors.tidy(id);
        }
    }

    @Enumerated(EnumType.STRING)
    private CaseSourceType sourceType;

    @Length(max = 40)
    private String source;

    protected CaseSource() {}

    private CaseSource(CaseSourceInput input) {
        sourceType = input.type();
        source = input.id();
    }

    /** Returns the source that an input names; null for none. */
    static CaseSource of(CaseSourceInput input) {
        return input == null ? null : new CaseSource(input);
    }

    CaseSourceInput view() {
        return new CaseSourceInput(sourceType, source);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CaseSource same && sourceType == same.sourceType && Objects.equals(source, same.source);
    }

    @Override
    public int hashCode() {
        return Objects.hash(sourceType, source);
    }
}
