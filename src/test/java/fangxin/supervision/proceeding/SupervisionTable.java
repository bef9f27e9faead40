package fangxin.supervision.proceeding;

import fangxin.platform.i18n.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Writer of the part of docs/procedure.md on supervision, from its steps and states. */
public final class SupervisionTable {
    public String markdown() {
        return """

                ## Supervision of a title

                Generated from `fangxin.supervision.proceeding.SupervisionStep` and `SupervisionState`. The limits are those of the
                terms of supervision (`config/supervision-triggers.json` at first), which a city changes.

                | Step | 步骤 | In English | Who | From | To | Needs | 条件 |
                |---|---|---|---|---|---|---|---|
                """
                + Arrays.stream(SupervisionStep.values())
                        .map(SupervisionTable::row)
                        .collect(Collectors.joining())
                + """

                | State | 状态 | In English | Waits for | Limit |
                |---|---|---|---|---|
                """
                + Arrays.stream(SupervisionState.values())
                        .map(SupervisionTable::row)
                        .collect(Collectors.joining());
    }

    private static String row(SupervisionStep step) {
        return line(
                step.name(),
                sentence(Locale.CHINESE, "supervisionstep", step),
                sentence(Locale.ENGLISH, "supervisionstep", step),
                names(step.parties()),
                step.from().isEmpty() ? "—" : names(step.from()),
                names(step.to()),
                sentence(Locale.ENGLISH, "condition", step),
                sentence(Locale.CHINESE, "condition", step));
    }

    private static String row(SupervisionState state) {
        return line(
                state.name(),
                sentence(Locale.CHINESE, "supervisionstate", state),
                sentence(Locale.ENGLISH, "supervisionstate", state),
                state.waitsFor().map(Enum::name).orElse(""),
                state.limit().map(Enum::name).orElse(""));
    }

    private static String sentence(Locale locale, String kind, Enum<?> constant) {
        return Messages.message(locale, "supervision." + kind + "." + constant.name());
    }

    private static String names(Set<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).collect(Collectors.joining(", "));
    }

    private static String line(String... cells) {
        return List.of(cells).stream().collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
