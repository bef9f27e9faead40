package fangxin.naming.signing;

import fangxin.common.LocalizedText;
import fangxin.naming.title.TitleStep;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;

/**
 * View of a type of official document, for pages and API: its names, its effect on titles, whether it needs a reason
 * and demands the plaque back, and the document that is printed from it.
 *
 * @param reasonRequired whether its drafter must state a reason
 * @param plaqueReturned whether its signature demands the plaque back
 * @param template       code of the document that is printed from it, or null
 * @param source         regulation that provides for it, or "default"
 * @param step           step that its signature takes on a title, or null
 * @param outcome        what becomes of the titles, as the end of a sentence
 */
public record OfficialDocumentTypeView(
        @NotNull String code,
        @NotNull LocalizedText name,
        @NotNull SigningPolicy policy,
        boolean reasonRequired,
        boolean plaqueReturned,
        String template,
        @NotNull String source,
        TitleStep step,
        @NotNull LocalizedText outcome)
        implements Serializable {
    public boolean confersTitles() {
        return policy == SigningPolicy.CONFERRAL;
    }

    /** Returns whether documents of this type set a last day, of the term or of the remedy. */
    public boolean setsLastDay() {
        return step != null && (step.setsTerm() || step.setsRemedy());
    }

    /** Returns whether documents of this type set a new last day of the term. */
    public boolean setsTerm() {
        return step != null && step.setsTerm();
    }
}
