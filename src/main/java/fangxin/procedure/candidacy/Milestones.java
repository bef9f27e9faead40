package fangxin.procedure.candidacy;

import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Rule on what the merchant reads of a candidacy's journal (办理进度): which entries, and which of the reasons that
 * officers wrote. Marks, single opinions and the reasons that officers write for each other stay with the office;
 * the merchant reads a reason only where it is addressed to the merchant.
 */
public final class Milestones {
    private static final Set<Step> INTERNAL = EnumSet.of(Step.SCORE, Step.REPLY, Step.PROPOSE_LAPSE);
    private static final Set<Step> REASONED = EnumSet.of(
            Step.RETURN,
            Step.DECLINE,
            Step.CLOSE_RECTIFICATION,
            Step.REFUSE,
            Step.SUSTAIN,
            Step.UPHOLD,
            Step.EXTEND,
            Step.CONFIRM_LAPSE,
            Step.NAME,
            Step.SEND_UP,
            Step.RECORD_ANSWER);

    private Milestones() {}

    public static List<JournalEntry> of(List<JournalEntry> journal) {
        return journal.stream()
                .filter(entry -> !INTERNAL.contains(entry.step()))
                .toList();
    }

    /** Returns the reason of an entry as the merchant reads it; null where it is internal. */
    public static String reason(JournalEntry entry) {
        return isAddressedToMerchant(entry.step(), entry.stageAfter(), entry.role()) ? entry.reason() : null;
    }

    static boolean isAddressedToMerchant(Step step, Stage after, Role role) {
        return role == Role.MERCHANT || REASONED.contains(step) || after == Stage.REFUSED;
    }

    /** Returns whether this person reads the candidacy as its merchant. */
    static boolean readsAsMerchant(Actor reader, Candidacy candidacy) {
        return reader.holds(Role.MERCHANT, candidacy.merchant().id());
    }
}
