package fangxin.procedure.meeting;

import fangxin.platform.config.ClasspathConfig;

/** How many of those invited must come to a review meeting, as config/rounds/defaults.json says. */
public final class Quorum {
    /** The part of the defaults that is read here. */
    public record Defaults(Meeting reviewMeeting) {}

    public record Meeting(double quorum) {}

    private Quorum() {}

    public static double share() {
        return ClasspathConfig.<Defaults>json("rounds/defaults.json", Defaults.class)
                .reviewMeeting()
                .quorum();
    }
}
