package fangxin.complaint.typicalcase;

import fangxin.common.privacy.PersonalDataDetector;
import fangxin.complaint.handling.HandlingState;
import fangxin.complaint.warning.CaseSources.SourceCase;
import fangxin.platform.i18n.Messages;
import java.util.Locale;

/**
 * Function that words a typical case from its source without persons and trader: the name of the trader becomes "a
 * trader" (某商户), its address is left out, and personal data that the detector finds are masked. The title and the body
 * fit their fields.
 */
final class TypicalCaseComposer {
    private static final int LONGEST_FACTS = 2500;
    private static final int LONGEST_CATEGORY = 60;

    private TypicalCaseComposer() {}

    static TypicalCaseDraft compose(SourceCase source) {
        boolean penalty = source.decision() != null;
        String category =
                source.category() == null ? null : limited(source.category().zh(), LONGEST_CATEGORY);
        String title = penalty ? text("typicalcase.draft.penalty") : text("typicalcase.draft.complaint", category);
        String facts = text("typicalcase.draft.facts", deIdentified(source, source.summary()));
        String outcome =
                text("typicalcase.draft.outcome", penalty ? deIdentified(source, source.decision()) : outcome(source));
        return new TypicalCaseDraft(title, facts + "\n" + outcome + "\n" + text("typicalcase.draft.lesson"), category);
    }

    private static String outcome(SourceCase source) {
        String closed = text(
                source.outcome() == HandlingState.SETTLED ? "typicalcase.draft.settled" : "typicalcase.draft.ended");
        return source.recovered() == null || source.recovered().signum() == 0
                ? closed
                : closed
                        + text("typicalcase.draft.recovered", source.recovered().toPlainString());
    }

    private static String deIdentified(SourceCase source, String words) {
        if (words == null) {
            return "";
        }
        String without =
                replaced(replaced(words, source.trader(), text("typicalcase.draft.trader")), source.address(), "");
        return limited(new PersonalDataDetector().maskDoubtful(without), LONGEST_FACTS);
    }

    private static String replaced(String words, String name, String replacement) {
        return name == null || name.isBlank() ? words : words.replace(name, replacement);
    }

    private static String limited(String words, int longest) {
        return words.length() <= longest ? words : words.substring(0, longest);
    }

    private static String text(String key, Object... arguments) {
        return Messages.message(Locale.CHINESE, key, arguments);
    }
}
