package fangxin.complaint.consumermessage;

import fangxin.platform.i18n.Messages;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writer of the part of docs/procedure.md on messages of consumers, from their steps and states. */
public final class MessageTable {
    public String markdown() {
        return """

                ## Message of a consumer

                Generated from `fangxin.complaint.consumermessage.ConsumerMessageStep` and `ConsumerMessageState`. The limits are
                those of the terms of messages (`config/consumer-message-terms.json` at first), which a city changes.

                | Step | 步骤 | In English | Who | From | To | Needs | 条件 |
                |---|---|---|---|---|---|---|---|
                """
                + Arrays.stream(ConsumerMessageStep.values())
                        .map(MessageTable::row)
                        .collect(Collectors.joining())
                + """

                | State | 状态 | In English | Limit |
                |---|---|---|---|
                """
                + Arrays.stream(ConsumerMessageState.values())
                        .map(MessageTable::row)
                        .collect(Collectors.joining());
    }

    private static String row(ConsumerMessageStep step) {
        return line(
                step.name(),
                text(Locale.CHINESE, "consumermessagestep", step),
                text(Locale.ENGLISH, "consumermessagestep", step),
                names(step.parties()),
                step.from().isEmpty()
                        ? "—"
                        : step.from().size() == ConsumerMessageState.values().length ? "any" : names(step.from()),
                step.to().map(Enum::name).orElse("stays"),
                text(Locale.ENGLISH, "condition", step),
                text(Locale.CHINESE, "condition", step));
    }

    private static String row(ConsumerMessageState state) {
        return line(
                state.name(),
                text(Locale.CHINESE, "consumermessagestate", state),
                text(Locale.ENGLISH, "consumermessagestate", state),
                state.limit().map(Enum::name).orElse(""));
    }

    private static String text(Locale locale, String kind, Enum<?> constant) {
        return Messages.message(locale, "consumermessage." + kind + "." + constant.name());
    }

    private static String names(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).collect(Collectors.joining(", "));
    }

    private static String line(String... cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }
}
