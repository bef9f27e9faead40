package fangxin.commitment.compensation;

import fangxin.platform.i18n.Messages;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writer of the part of docs/procedure.md on payments of advance compensation, from their steps and states. */
public final class CompensationTable {
    public String markdown() {
        return """

                ## Payment of advance compensation

                Generated from `fangxin.commitment.compensation.CompensationStep` and `CompensationPaymentState`. Officers of the
                office of the scheme record payments and recoveries; who recorded a payment is not its second officer.

                | Step | 步骤 | In English | From | To | Needs | 条件 |
                |---|---|---|---|---|---|---|
                """
                + Arrays.stream(CompensationStep.values())
                        .filter(step -> step.to() != null)
                        .map(CompensationTable::row)
                        .collect(Collectors.joining())
                + """

                | State | 状态 | In English |
                |---|---|---|
                """
                + Arrays.stream(CompensationPaymentState.values())
                        .map(state -> line(
                                state.name(),
                                text(Locale.CHINESE, "compensationpaymentstate", state),
                                text(Locale.ENGLISH, "compensationpaymentstate", state)))
                        .collect(Collectors.joining());
    }

    private static String row(CompensationStep step) {
        return line(
                step.name(),
                text(Locale.CHINESE, "compensationstep", step),
                text(Locale.ENGLISH, "compensationstep", step),
                step.from().isEmpty() ? "—" : names(step.from()),
                step.to().name(),
                text(Locale.ENGLISH, "condition", step),
                text(Locale.CHINESE, "condition", step));
    }

    private static String text(Locale locale, String kind, Enum<?> constant) {
        return Messages.message(locale, "compensation." + kind + "." + constant.name());
    }

    private static String names(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).collect(Collectors.joining(", "));
    }

    private static String line(String... cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }
}
