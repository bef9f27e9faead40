package fangxin.procedure.candidacy;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;

/**
 * Rule of the changes of stage that count (环节变动规则), for figures and timelines: a step that was recalled does not, nor
 * does its recall, so that the stay before it goes on.
 */
public final class StageChangeRule {
    private StageChangeRule() {}

    /**
     * Returns the changes of stage that count.
     *
     * @param changes of the stage of one case, oldest first
     */
    public static <E> List<E> counting(List<E> changes, Function<E, Step> stepOf) {
        Deque<E> counting = new ArrayDeque<>();
        for (E change : changes) {
            if (stepOf.apply(change) == Step.RECALL) {
                counting.pollLast();
            } else {
                counting.addLast(change);
            }
        }
        return List.copyOf(counting);
    }
}
