package fangxin.testing.planted;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Property that checks no coverage, and of which one assertion never runs. */
class ChecksNoCoverage {
    @Property(tries = 10)
    void skipsItsSecondAssertion(@ForAll boolean any) {
        assertThat(any).isIn(true, false);
        if (Boolean.valueOf(any) == null) {
            assertThat(any).isTrue();
        }
    }

    @Property(tries = 10)
    void makesNoAssertion(@ForAll boolean any) {
        if (Boolean.valueOf(any) == null) {
            assertThat(any).isTrue();
        }
    }
}
