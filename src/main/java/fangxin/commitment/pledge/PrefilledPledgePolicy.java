package fangxin.commitment.pledge;

import fangxin.procedure.application.ApplicationContent;
import fangxin.procedure.application.PledgeSignature;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Policy on what a new pledge takes over from the merchant's last application (沿用上次申报): the promises that answer the
 * same question, as far as the terms have them, and the name of the signer. The merchant confirms them with its
 * signature.
 */
final class PrefilledPledgePolicy {
    private static final String YES = "true";
    private static final int RETURN_DAYS = 7;

    /**
     * Codes of promises of the shipped terms, with the yes-or-no question of the application form of the same content.
     */
    private static final Map<String, String> QUESTIONS =
            Map.of("RETURN_7_DAYS", "offersReturns", "ADVANCE_COMPENSATION", "advancePayment");

    private PrefilledPledgePolicy() {}

    /** Returns the codes of the promises that an application has made, in the order of the terms. */
    static List<String> promises(ApplicationContent last, CommitmentTerms terms) {
        return terms.promises().stream()
                .map(CommitmentPromise::code)
                .filter(code -> isMade(code, last.answers()))
                .toList();
    }

    private static boolean isMade(String promise, Map<String, String> answers) {
        return Optional.ofNullable(QUESTIONS.get(promise))
                        .map(answers::get)
                        .filter(YES::equals)
                        .isPresent()
                && (!promise.equals("RETURN_7_DAYS") || days(answers.get("returnDays")) >= RETURN_DAYS);
    }

    private static int days(String text) {
        return text != null && text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : 0;
    }

    /** Returns the name of the person who signed the pledge of the application. */
    static Optional<String> signer(ApplicationContent last) {
        return Optional.ofNullable(last.signature()).map(PledgeSignature::signer);
    }
}
