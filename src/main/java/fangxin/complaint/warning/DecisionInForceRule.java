package fangxin.complaint.warning;

import fangxin.naming.title.TitleEvent;
import fangxin.naming.title.TitleStep;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Rule on which signed decisions against the holder let a warning name a shop (点名依据): a rectification until its end, a
 * suspension until it is lifted, a downgrade until the next renewal, a revocation unless a review overturns it. A
 * reminder, and a cancellation, which the holder may have asked for, are none.
 */
final class DecisionInForceRule {
    private static final Map<TitleStep, TitleStep> ENDS = Map.of(
            TitleStep.ORDER_RECTIFICATION, TitleStep.CLOSE_RECTIFICATION,
            TitleStep.SUSPEND, TitleStep.LIFT,
            TitleStep.DOWNGRADE, TitleStep.RENEW,
            TitleStep.REVOKE, TitleStep.OVERTURN);

    private DecisionInForceRule() {}

    /**
     * Returns whether a decision is in force.
     *
     * @param timeline history of the title, the oldest entry first
     * @param decision number of the official document
     */
    static boolean isInForce(List<TitleEvent> timeline, String decision) {
        return IntStream.range(0, timeline.size())
                .filter(i -> decision.equals(timeline.get(i).documentNumber()))
                .filter(i -> ENDS.containsKey(step(timeline.get(i))))
                .anyMatch(i -> timeline.subList(i + 1, timeline.size()).stream()
                        .map(DecisionInForceRule::step)
                        .filter(Objects::nonNull)
                        .noneMatch(ENDS.get(step(timeline.get(i)))::equals));
    }

    private static TitleStep step(TitleEvent entry) {
        return entry.change() == null ? null : entry.change().step();
    }
}
