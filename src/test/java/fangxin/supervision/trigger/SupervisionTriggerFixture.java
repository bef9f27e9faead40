package fangxin.supervision.trigger;

import java.time.Instant;

/** Terms of supervision as they are shipped. */
public final class SupervisionTriggerFixture {
    private SupervisionTriggerFixture() {}

    /** Returns a repository whose terms in force are the shipped ones. */
    public static SupervisionTriggerRepository shipped() {
        return new SupervisionTriggerRepository() {
            @Override
            public SupervisionTriggerList current() {
                return new SupervisionTriggerList(1, SupervisionTriggerSeed.shipped(), null, Instant.EPOCH);
            }
        };
    }
}
