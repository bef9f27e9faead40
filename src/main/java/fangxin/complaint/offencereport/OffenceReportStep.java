package fangxin.complaint.offencereport;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Enum of the steps of a report of an offence (举报办理步骤), such as extend, decline, file as a case, do not file and
 * transfer, and notify the reporter of the decision, each with the states from which and to which it leads, and whether
 * it is open to a report or to a lead. No step forwards the report of a person to another authority: the reporter turns
 * to it (Order 121, article 34).
 */
public enum OffenceReportStep {
    RECEIVE(EnumSet.noneOf(OffenceReportState.class), OffenceReportState.RECEIVED),
    /** The head of the authority approved the extension of the check. */
    EXTEND(EnumSet.of(OffenceReportState.RECEIVED), OffenceReportState.RECEIVED),
    /** The same reporter added new facts: the limit begins again (article 35). */
    ADD_FACTS(EnumSet.of(OffenceReportState.RECEIVED), OffenceReportState.RECEIVED),
    /** The report goes to the office above, since every officer of its office is recused. */
    HAND_OVER(EnumSet.of(OffenceReportState.RECEIVED), OffenceReportState.RECEIVED),
    DECLINE(EnumSet.of(OffenceReportState.RECEIVED), OffenceReportState.DECLINED),
    CLOSE_REPEATED(EnumSet.of(OffenceReportState.RECEIVED), OffenceReportState.REPEATED),
    FILE(EnumSet.of(OffenceReportState.RECEIVED), OffenceReportState.FILED),
    DO_NOT_FILE(EnumSet.of(OffenceReportState.RECEIVED), OffenceReportState.NOT_FILED),
    /**
     * The reporter was notified of the decision on filing: a duty with a limit for decisions under Order 20 (article 31), and
     * under Order 121 where another law states it (article 36). The state is unchanged.
     */
    NOTIFY_REPORTER(EnumSet.of(OffenceReportState.FILED, OffenceReportState.NOT_FILED), null),
    /** A lead found in a mediation is transferred to the competent authority, which the words name. */
    TRANSFER(EnumSet.of(OffenceReportState.RECEIVED), OffenceReportState.TRANSFERRED);

    private final Set<OffenceReportState> from;
    private final OffenceReportState to;

    OffenceReportStep(Set<OffenceReportState> from, OffenceReportState to) {
        this.from = from;
        this.to = to;
    }

    /** Returns the states from which the step leads; empty where it begins a report. */
    public Set<OffenceReportState> from() {
        return from;
    }

    /** Returns the state to which the step leads; empty where it changes none. */
    public Optional<OffenceReportState> to() {
        return Optional.ofNullable(to);
    }

    /**
     * Returns whether the step exists for leads of an origin: a lead found in a mediation has no reporter to notify.
     */
    boolean isFor(ReportOrigin origin) {
        return switch (this) {
            case ADD_FACTS, DECLINE, CLOSE_REPEATED, NOTIFY_REPORTER -> origin == ReportOrigin.REPORTER;
            case TRANSFER -> origin == ReportOrigin.MEDIATION;
            default -> true;
        };
    }

    /** Returns the steps that a drafter can take in a state. */
    static List<OffenceReportStep> openIn(OffenceReportState state, ReportOrigin origin) {
        return Arrays.stream(values())
                .filter(step -> step != HAND_OVER && step.from.contains(state))
                .filter(step -> step.isFor(origin))
                .toList();
    }
}
