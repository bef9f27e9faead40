package fangxin.naming.planted;

import fangxin.commitment.compensation.PublicCompensationView;
import java.util.List;

/** Breaks the rule that advance compensation is no condition of a title. */
public final class ReadsAdvanceCompensation {
    private ReadsAdvanceCompensation() {}

    static boolean mayBeNamed(List<PublicCompensationView> schemes) {
        return !schemes.isEmpty();
    }
}
