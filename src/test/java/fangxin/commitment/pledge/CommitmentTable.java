package fangxin.commitment.pledge;

import fangxin.platform.i18n.Messages;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writer of the part of docs/procedure.md on the track of commitment, from its steps and states. */
public final class CommitmentTable {
    public String markdown() {
        return """

                ## Track of commitment

                Generated from `fangxin.commitment.pledge.CommitmentStep` and `CommitmentState`. The limits are those of the terms
                of commitments (`config/commitment-terms.json` at first), which a city changes.

                | Step | 步骤 | In English | Who | From | To | Needs | 条件 |
                |---|---|---|---|---|---|---|---|
                """
                + Arrays.stream(CommitmentStep.values())
                        .map(CommitmentTable::row)
                        .collect(Collectors.joining())
                + """

                | State | 状态 | In English | Waits for | Limit |
                |---|---|---|---|---|
                """
                + Arrays.stream(CommitmentState.values())
                        .map(CommitmentTable::row)
                        .collect(Collectors.joining());
    }

    private static String row(CommitmentStep step) {
        return line(
                step.name(),
                text(Locale.CHINESE, "commitmentstep", step),
                text(Locale.ENGLISH, "commitmentstep", step),
                names(step.parties()),
                step.from().isEmpty() ? "—" : names(step.from()),
                step.to().name(),
                text(Locale.ENGLISH, "condition", step),
                text(Locale.CHINESE, "condition", step));
    }

    private static String row(CommitmentState state) {
        return line(
                state.name(),
                text(Locale.CHINESE, "commitmentstate", state),
                text(Locale.ENGLISH, "commitmentstate", state),
                state.waitsFor().map(Enum::name).orElse(""),
                state.limit().map(Enum::name).orElse(""));
    }

    private static String text(Locale locale, String kind, Enum<?> constant) {
        return Messages.message(locale, "pledge." + kind + "." + constant.name());
    }

    private static String names(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).collect(Collectors.joining(", "));
    }

    private static String line(String... cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }
}
