package fangxin.administration.formdesign;

import fangxin.common.LocalizedText;
import fangxin.procedure.application.FormDefinition.EvidenceType;
import fangxin.procedure.application.Question;

/**
 * Functions that tidy the wording of a draft form before it is stored: no blanks at the ends of a text, and no English
 * text that is blank.
 */
final class FormWording {
    private FormWording() {}

    static LocalizedText tidied(LocalizedText wording) {
        return wording == null ? null : new LocalizedText(tidied(wording.zh()), tidied(wording.en()));
    }

    private static String tidied(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    static Question tidied(Question question) {
        return new Question(
                question.code(),
                tidied(question.label()),
                tidied(question.hint()),
                question.type(),
                question.required(),
                question.needed(),
                question.bounds(),
                question.options() == null
                        ? null
                        : question.options().stream()
                                .map(option -> new Question.AnswerOption(option.value(), tidied(option.label())))
                                .toList(),
                question.personal(),
                tidied(question.example()));
    }

    static EvidenceType tidied(EvidenceType evidence) {
        return new EvidenceType(
                evidence.code(),
                tidied(evidence.title()),
                tidied(evidence.hint()),
                evidence.min(),
                evidence.max(),
                tidied(evidence.examples()),
                evidence.needed(),
                evidence.unless());
    }
}
