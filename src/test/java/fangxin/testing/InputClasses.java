package fangxin.testing;

import net.jqwik.api.statistics.Statistics;

/** Classes of the input of a property, each of which its tries must reach. */
public final class InputClasses {
    private InputClasses() {}

    /**
     * Counts the input of this try in its class.
     *
     * @param label   what the classes differ in; unique in the property
     * @param reached class of this try
     * @param classes the property fails if a class is reached by none of its tries; so that chance does not decide,
     *                each should be expected at least twenty times
     */
    public static void requireEach(String label, Object reached, Object... classes) {
        Statistics.label(label).collect(reached).coverage(coverage -> {
            for (Object each : classes) {
                coverage.check(each).count(reaching -> reaching > 0);
            }
        });
    }

    /** Counts a try as true or false for a statement; both classes must occur. */
    public static void requireBoth(String statement, boolean holds) {
        requireEach(statement, holds, true, false);
    }
}
