package fangxin.procedure.meeting;

import fangxin.platform.config.ClasspathConfig;

/** How many of those invited must come to a review meeting, as config/rounds/defaults.json says. */
public final class Quorum {
    /** The part of the defaults that is read here. */
    public record RoundDefaults(MeetingDefaults reviewMeeting) {}

    public record MeetingDefaults(double quorum) {}

    private Quorum() {}

    public static double share() {
        return ClasspathConfig.<RoundDefaults>json("rounds/defaults.json", RoundDefaults.class)
                .reviewMeeting()
                .quorum();
    }
}
