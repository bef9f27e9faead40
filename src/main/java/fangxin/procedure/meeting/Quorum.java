package fangxin.procedure.meeting;

import fangxin.platform.config.ClasspathConfig;

/** Quorum of review meetings: the share of those invited that must attend, from config/rounds/defaults.json. */
final class Quorum {
    /** Defaults for review meetings in the configuration file. */
    public record QuorumDefaults(MeetingDefaults reviewMeeting) {}

    /** Defaults of a review meeting; {@code quorum} is a share, for example 0.5. */
    public record MeetingDefaults(double quorum) {}

    private Quorum() {}

    /** The share of those invited that must attend. */
    public static double share() {
        return ClasspathConfig.<QuorumDefaults>json("rounds/defaults.json", QuorumDefaults.class)
                .reviewMeeting()
                .quorum();
    }
}
