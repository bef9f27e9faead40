package fangxin.supervision.visit;

import fangxin.common.LocalizedText;
import fangxin.common.validation.BothLanguages;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * Value of a question that a visit without a score sheet answers with yes, no or not applicable (走访问题): code and text.
 */
public record VisitQuestion(
        @NotBlank(message = "{supervision.visit.terms.code}")
        @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}", message = "{supervision.visit.terms.code}")
        String code,

        @NotNull(message = "{supervision.visit.terms.question}")
        @BothLanguages(message = "{supervision.visit.terms.question}")
        @Length(max = 200, message = "{supervision.text.long}")
        LocalizedText text) {}
