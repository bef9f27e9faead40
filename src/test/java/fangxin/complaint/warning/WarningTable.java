package fangxin.complaint.warning;

import fangxin.platform.i18n.Messages;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writer of the part of docs/procedure.md on consumer warnings, from their steps and states. */
public final class WarningTable {
    public String markdown() {
        return """

                ## Consumer warning

                Generated from `fangxin.complaint.warning.WarningStep` and `WarningState`. Nobody who wrote any of the content is its
                second officer.

                | Step | 步骤 | In English | From | To | Needs | 条件 |
                |---|---|---|---|---|---|---|
                """
                + Arrays.stream(WarningStep.values()).map(WarningTable::row).collect(Collectors.joining())
                + """

                | State | 状态 | In English |
                |---|---|---|
                """
                + Arrays.stream(WarningState.values())
                        .map(state -> line(
                                state.name(),
                                text(Locale.CHINESE, "warningstate", state),
                                text(Locale.ENGLISH, "warningstate", state)))
                        .collect(Collectors.joining());
    }

    private static String row(WarningStep step) {
        return line(
                step.name(),
                text(Locale.CHINESE, "warningstep", step),
                text(Locale.ENGLISH, "warningstep", step),
                step.from().isEmpty()
                        ? "—"
                        : step.from().stream().map(Enum::name).collect(Collectors.joining(", ")),
                step.to().name(),
                text(Locale.ENGLISH, "condition", step),
                text(Locale.CHINESE, "condition", step));
    }

    private static String text(Locale locale, String kind, Enum<?> constant) {
        return Messages.message(locale, "warning." + kind + "." + constant.name());
    }

    private static String line(String... cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }
}
