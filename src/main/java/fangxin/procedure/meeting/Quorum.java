package fangxin.procedure.meeting;

import fangxin.platform.config.ClasspathConfig;

/**
 * Default quorum of review meetings, read from config/rounds/defaults.json: the share of those invited that must
 * attend.
 */
final class Quorum {
    /** Defaults for review meetings in the configuration file. */
    public record QuorumDefaults(MeetingDefaults reviewMeeting) {}

    /** Defaults of a review meeting; {@code quorum} is a share, for example 0.5. */
    public record MeetingDefaults(double quorum) {}

    private Quorum() {}

    /** Returns the share of those invited that must attend. */
    public static double share() {
        return ClasspathConfig.<QuorumDefaults>json("rounds/defaults.json", QuorumDefaults.class)
                .reviewMeeting()
                .quorum();
    }
}
