package fangxin.platform.ui;

import fangxin.common.RuleViolation.Violation;
import fangxin.common.validation.Constraints;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;

/**
 * Message of a violated constraint, such as “该项必填。”, whose sentence does not name the input: beside the input it is
 * the sentence, in the summary of errors the label precedes it.
 */
public final class ConstraintMessage extends FacesMessage {
    private static final long serialVersionUID = 1;

    private ConstraintMessage(String sentence, String labelled) {
        super(SEVERITY_ERROR, sentence, labelled);
    }

    /** Returns the message of a violation; the label of the input precedes it where the sentence does not name it. */
    public static FacesMessage of(Violation violation, UIComponent input) {
        String sentence = PageFunctions.sentence(violation);
        Object label = input == null ? null : input.getAttributes().get("label");
        return label == null || !Constraints.isGeneralSentence(violation.key())
                ? new FacesMessage(SEVERITY_ERROR, sentence, null)
                : new ConstraintMessage(sentence, label + PageFunctions.message("platform.colon") + sentence);
    }
}
