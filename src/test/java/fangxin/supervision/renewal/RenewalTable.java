package fangxin.supervision.renewal;

import fangxin.platform.i18n.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Writer of the part of docs/procedure.md on renewal, from its steps and states. */
public final class RenewalTable {
    public String markdown() {
        return """

                ## Renewal of a title

                Generated from `fangxin.supervision.renewal.RenewalStep` and `RenewalState`. The limits are those of the terms for
                holders (`config/holder-terms.json` at first), which a city changes.

                | Step | 步骤 | In English | Who | From | To | Needs | 条件 |
                |---|---|---|---|---|---|---|---|
                """
                + Arrays.stream(RenewalStep.values()).map(RenewalTable::row).collect(Collectors.joining())
                + """

                | State | 状态 | In English | Waits for | Limit |
                |---|---|---|---|---|
                """
                + Arrays.stream(RenewalState.values()).map(RenewalTable::row).collect(Collectors.joining());
    }

    private static String row(RenewalStep step) {
        return line(
                step.name(),
                sentence(Locale.CHINESE, "renewalstep", step),
                sentence(Locale.ENGLISH, "renewalstep", step),
                names(step.parties()),
                step.from().isEmpty() ? "—" : names(step.from()),
                step.to().name(),
                sentence(Locale.ENGLISH, "condition", step),
                sentence(Locale.CHINESE, "condition", step));
    }

    private static String row(RenewalState state) {
        return line(
                state.name(),
                sentence(Locale.CHINESE, "renewalstate", state),
                sentence(Locale.ENGLISH, "renewalstate", state),
                state.waitsFor().map(Enum::name).orElse(""),
                state.limit().map(Enum::name).orElse(""));
    }

    private static String sentence(Locale locale, String kind, Enum<?> constant) {
        return Messages.message(locale, "renewal." + kind + "." + constant.name());
    }

    private static String names(Set<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).collect(Collectors.joining(", "));
    }

    private static String line(String... cells) {
        return List.of(cells).stream().collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
