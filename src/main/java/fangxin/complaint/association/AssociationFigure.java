package fangxin.complaint.association;

import java.util.Optional;

/**
 * Enum of the figures of an association in a year (消协工作指标), in the order of their page, such as visits, cases, money
 * recovered and published tests; some count a kind of activity.
 */
public enum AssociationFigure {
    VISITS(ActivityKind.VISIT),
    CONSULTATIONS(ActivityKind.CONSULTATION),
    CASES(null),
    /** Money recovered, in yuan, without the money that 12315 counts. */
    RECOVERED(null),
    CLASSES(ActivityKind.CLASS),
    WARNINGS(null),
    FILMS(ActivityKind.FILM),
    LEAFLETS(ActivityKind.LEAFLET),
    CAMPAIGNS(ActivityKind.CAMPAIGN),
    TESTS(null);

    private final ActivityKind activity;

    AssociationFigure(ActivityKind activity) {
        this.activity = activity;
    }

    /** Returns the kind of activity that the figure counts; empty for other figures. */
    public Optional<ActivityKind> activity() {
        return Optional.ofNullable(activity);
    }
}
