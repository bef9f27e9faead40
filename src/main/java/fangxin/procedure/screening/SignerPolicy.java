package fangxin.procedure.screening;

import fangxin.common.TextNormalizer;

/**
 * Policy on who signs the pledge: a signer whose name differs from that of the operator is a red flag, not a refusal.
 */
final class SignerPolicy {
    private SignerPolicy() {}

    /**
     * Returns whether signer and operator have different names. Blanks, middle dots, width and traditional characters
     * do not count; a missing name is no difference, since the completeness check reports it.
     */
    static boolean areDifferent(String signer, String operator) {
        String signed = TextNormalizer.key(signer);
        String stated = TextNormalizer.key(operator);
        return !signed.isEmpty() && !stated.isEmpty() && !signed.equals(stated);
    }
}
