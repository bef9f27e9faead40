package fangxin.commitment.returns;

import static fangxin.commitment.returns.ReturnParty.CONSUMER;
import static fangxin.commitment.returns.ReturnParty.HOLDER;
import static fangxin.commitment.returns.ReturnParty.JOB;
import static fangxin.commitment.returns.ReturnParty.OFFICE;
import static fangxin.commitment.returns.ReturnParty.OTHER_SHOP;
import static fangxin.commitment.returns.ReturnState.AGREED;
import static fangxin.commitment.returns.ReturnState.APPLIED;
import static fangxin.commitment.returns.ReturnState.CONTESTED;
import static fangxin.commitment.returns.ReturnState.GOODS_BACK;
import static fangxin.commitment.returns.ReturnState.HEARD;
import static fangxin.commitment.returns.ReturnState.JUSTIFIED;
import static fangxin.commitment.returns.ReturnState.REFUNDED;
import static fangxin.commitment.returns.ReturnState.REFUSED;
import static fangxin.commitment.returns.ReturnState.REMINDED;
import static fangxin.commitment.returns.ReturnState.SILENT;
import static fangxin.commitment.returns.ReturnState.UNJUSTIFIED;
import static fangxin.commitment.returns.ReturnState.WITHDRAWN;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Enum of all steps of a claim of return (退货办理步骤), such as claim, remind, agree, refuse, refund, contest and find: the
 * parties that can take each, and the states from which and to which it leads. The claim checks its other conditions.
 * {@code docs/procedure.md} is drawn from this table.
 */
public enum ReturnStep {
    APPLY(by(CONSUMER, HOLDER, OTHER_SHOP), begins(), APPLIED),
    /** A shopper test found a refusal: the claim begins as one that is contested. */
    REPORT_REFUSAL(by(OFFICE), begins(), CONTESTED),
    REMIND(by(JOB), from(APPLIED), REMINDED),
    ESCALATE(by(JOB), from(REMINDED), SILENT),
    /** The shop agrees; a shop other than that of the purchase agrees only by taking the goods back. */
    AGREE(
            by(HOLDER, OTHER_SHOP),
            from(APPLIED, REMINDED, SILENT, REFUSED, CONTESTED, HEARD, JUSTIFIED, UNJUSTIFIED),
            AGREED),
    REFUSE(by(HOLDER), from(APPLIED, REMINDED, SILENT), REFUSED),
    TAKE_BACK(by(HOLDER, OTHER_SHOP), from(AGREED), GOODS_BACK),
    REFUND(by(HOLDER, OTHER_SHOP), from(GOODS_BACK), REFUNDED),
    CONTEST(by(CONSUMER, OFFICE), from(SILENT, AGREED, REFUSED, GOODS_BACK, REFUNDED), CONTESTED),
    STATE(by(HOLDER, OFFICE), from(CONTESTED), HEARD),
    END_PERIOD(by(JOB), from(CONTESTED), HEARD),
    FIND_JUSTIFIED(by(OFFICE), from(HEARD), JUSTIFIED),
    FIND_UNJUSTIFIED(by(OFFICE), from(HEARD), UNJUSTIFIED),
    WITHDRAW(by(CONSUMER), from(APPLIED, REMINDED, SILENT, AGREED, REFUSED, CONTESTED, HEARD), WITHDRAWN);

    private final Set<ReturnParty> parties;
    private final Set<ReturnState> from;
    private final ReturnState to;

    ReturnStep(Set<ReturnParty> parties, Set<ReturnState> from, ReturnState to) {
        this.parties = parties;
        this.from = from;
        this.to = to;
    }

    public Set<ReturnParty> parties() {
        return parties;
    }

    /** Returns the states from which the step leads; empty where it begins a claim. */
    public Set<ReturnState> from() {
        return from;
    }

    public ReturnState to() {
        return to;
    }

    /** Returns the steps that a party can take in a state, in the order of the table. */
    static List<ReturnStep> openTo(ReturnParty party, ReturnState state) {
        return Arrays.stream(values())
                .filter(step -> step.from.contains(state) && step.parties.contains(party))
                .toList();
    }

    private static Set<ReturnParty> by(ReturnParty first, ReturnParty... others) {
        return EnumSet.of(first, others);
    }

    private static Set<ReturnState> begins() {
        return EnumSet.noneOf(ReturnState.class);
    }

    private static Set<ReturnState> from(ReturnState first, ReturnState... others) {
        return EnumSet.of(first, others);
    }
}
