package fangxin.commitment.returns;

import fangxin.platform.i18n.Messages;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writer of the part of docs/procedure.md on returns, from the steps and states of a claim. */
public final class ReturnTable {
    public String markdown() {
        return """

                ## Return without a reason

                Generated from `fangxin.commitment.returns.ReturnStep` and `ReturnState`. The limits are those of the terms of
                returns (`config/return-terms.json` at first), which a city changes.

                | Step | 步骤 | In English | Who | From | To | Needs | 条件 |
                |---|---|---|---|---|---|---|---|
                """
                + Arrays.stream(ReturnStep.values()).map(ReturnTable::row).collect(Collectors.joining())
                + """

                | State | 状态 | In English | Limit |
                |---|---|---|---|
                """
                + Arrays.stream(ReturnState.values()).map(ReturnTable::row).collect(Collectors.joining());
    }

    private static String row(ReturnStep step) {
        return line(
                step.name(),
                text(Locale.CHINESE, "returnstep", step),
                text(Locale.ENGLISH, "returnstep", step),
                names(step.parties()),
                step.from().isEmpty() ? "—" : names(step.from()),
                step.to().name(),
                text(Locale.ENGLISH, "condition", step),
                text(Locale.CHINESE, "condition", step));
    }

    private static String row(ReturnState state) {
        return line(
                state.name(),
                text(Locale.CHINESE, "returnstate", state),
                text(Locale.ENGLISH, "returnstate", state),
                state.limit().map(Enum::name).orElse(""));
    }

    private static String text(Locale locale, String kind, Enum<?> constant) {
        return Messages.message(locale, "commitment." + kind + "." + constant.name());
    }

    private static String names(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).collect(Collectors.joining(", "));
    }

    private static String line(String... cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }
}
