package fangxin.procedure.screening;

import java.util.HashSet;
import java.util.List;

/** Policy on score sheets (评价表变化): the class of GB/T 4754 that the station states decides on them, not the chosen trade. */
final class SheetChangePolicy {
    private SheetChangePolicy() {}

    /**
     * Whether other sheets score the subject than those by which it has checked itself.
     *
     * @param checked codes of the sheets for the trade that the applicant chose
     * @param scored  codes of the sheets for the trade of the class
     */
    static boolean changes(List<String> checked, List<String> scored) {
        return !new HashSet<>(checked).equals(new HashSet<>(scored));
    }
}
