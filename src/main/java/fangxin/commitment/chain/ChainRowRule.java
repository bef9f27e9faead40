package fangxin.commitment.chain;

import fangxin.common.RuleViolation;
import fangxin.common.TextNormalizer;
import fangxin.merchant.UnifiedSocialCreditCode;
import fangxin.procedure.screening.HouseNumberPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Rule on a row of a list of stores: it states its required columns within their bounds, a house number in the address,
 * a right credit code, and, where the code is not that of the chain, the registered name and the authorisation by which
 * the chain pledges for the store of another merchant.
 */
final class ChainRowRule {
    private ChainRowRule() {}

    /** Lists the problems of a row that can be found without the register. */
    static List<ChainRowProblem> problems(ChainStoreRow row, String chainCode) {
        List<ChainRowProblem> problems = new ArrayList<>();
        for (ChainColumn column : ChainColumn.values()) {
            String text = column.of(row);
            if (text == null && column.isRequired()) {
                problems.add(ChainRowProblem.at(column, "chain.row.required"));
            } else if (text != null && text.length() > column.maxLength()) {
                problems.add(ChainRowProblem.at(column, "chain.row.long", column.maxLength()));
            }
        }
        if (row.address() != null && HouseNumberPolicy.isMissing(row.address())) {
            problems.add(ChainRowProblem.at(ChainColumn.ADDRESS, "chain.row.houseNumber"));
        }
        wrongCode(row).ifPresent(problems::add);
        if (isOfOther(row, chainCode)) {
            if (row.registeredName() == null) {
                problems.add(ChainRowProblem.at(ChainColumn.REGISTERED_NAME, "chain.row.registeredName"));
            }
            if (row.proof() == null) {
                problems.add(ChainRowProblem.at(ChainColumn.PROOF, "chain.row.proof"));
            }
        }
        return problems;
    }

    private static Optional<ChainRowProblem> wrongCode(ChainStoreRow row) {
        if (row.creditCode() == null) {
            return Optional.empty();
        }
        try {
            UnifiedSocialCreditCode.of(row.creditCode());
            return Optional.empty();
        } catch (RuleViolation wrong) {
            return Optional.of(ChainRowProblem.at(ChainColumn.CREDIT_CODE, wrong.key()));
        }
    }

    /** Returns whether a merchant other than the chain holds the store. */
    static boolean isOfOther(ChainStoreRow row, String chainCode) {
        return row.creditCode() != null
                && !TextNormalizer.code(row.creditCode()).equals(chainCode);
    }
}
