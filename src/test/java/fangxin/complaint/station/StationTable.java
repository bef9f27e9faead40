package fangxin.complaint.station;

import fangxin.platform.i18n.Messages;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writer of the part of docs/procedure.md on stations, ODR firms and their disputes, from their steps and states. */
public final class StationTable {
    private static final String HEADING = """
            | Step | 步骤 | In English | From | To | Needs | 条件 |
            |---|---|---|---|---|---|---|
            """;

    private static final String STATES = """

            | State | 状态 | In English |
            |---|---|---|
            """;

    public String markdown() {
        return """

                ## Service station or ODR firm

                Generated from `fangxin.complaint.station.StationStep` and `StationState`. Who entered an application is not its
                second officer.

                """
                + HEADING
                + Arrays.stream(StationStep.values())
                        .map(step -> row("stationstep", "condition", step, step.from(), step.to()))
                        .collect(Collectors.joining())
                + STATES
                + Arrays.stream(StationState.values())
                        .map(state -> state("stationstate", state))
                        .collect(Collectors.joining())
                + """

                ## Dispute at a station

                Generated from `fangxin.complaint.station.StationCaseStep` and `StationCaseState`. It is no complaint to an authority.

                """
                + HEADING
                + Arrays.stream(StationCaseStep.values())
                        .map(step -> row("stationcasestep", "case.condition", step, step.from(), step.to()))
                        .collect(Collectors.joining())
                + STATES
                + Arrays.stream(StationCaseState.values())
                        .map(state -> state("stationcasestate", state))
                        .collect(Collectors.joining());
    }

    private static String row(
            String kind, String condition, Enum<?> step, Collection<? extends Enum<?>> from, Enum<?> to) {
        return line(
                step.name(),
                text(Locale.CHINESE, kind, step),
                text(Locale.ENGLISH, kind, step),
                from.isEmpty() ? "—" : from.stream().map(Enum::name).collect(Collectors.joining(", ")),
                to == null ? "—" : to.name(),
                text(Locale.ENGLISH, condition, step),
                text(Locale.CHINESE, condition, step));
    }

    private static String state(String kind, Enum<?> state) {
        return line(state.name(), text(Locale.CHINESE, kind, state), text(Locale.ENGLISH, kind, state));
    }

    private static String text(Locale locale, String kind, Enum<?> constant) {
        return Messages.message(locale, "station." + kind + "." + constant.name());
    }

    private static String line(String... cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }
}
