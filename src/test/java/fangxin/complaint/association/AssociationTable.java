package fangxin.complaint.association;

import fangxin.platform.i18n.Messages;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writer of the parts of docs/procedure.md on cases and comparative tests of associations, from their steps and states.
 */
public final class AssociationTable {
    private static final String STEPS = """

            | Step | 步骤 | In English | From | To | Needs | 条件 |
            |---|---|---|---|---|---|---|
            """;
    private static final String STATES = """

            | State | 状态 | In English |
            |---|---|---|
            """;

    public String markdown() {
        return """

                ## Case of a consumers' association

                Generated from `fangxin.complaint.association.AssociationCaseStep` and `AssociationCaseState`. A step without a state
                to which it leads leaves the state unchanged.
                """
                + STEPS
                + Arrays.stream(AssociationCaseStep.values())
                        .map(step -> row(step, step.from(), step.to(), "condition"))
                        .collect(Collectors.joining())
                + STATES
                + Arrays.stream(AssociationCaseState.values())
                        .map(AssociationTable::row)
                        .collect(Collectors.joining())
                + """

                ## Comparative test

                Generated from `fangxin.complaint.association.ComparativeTestStep` and `ComparativeTestState`.
                """
                + STEPS
                + Arrays.stream(ComparativeTestStep.values())
                        .map(step -> row(step, step.from(), step.to(), "test.condition"))
                        .collect(Collectors.joining())
                + STATES
                + Arrays.stream(ComparativeTestState.values())
                        .map(AssociationTable::row)
                        .collect(Collectors.joining());
    }

    private static String row(Enum<?> step, Set<? extends Enum<?>> from, Enum<?> to, String condition) {
        return line(
                step.name(),
                label(Locale.CHINESE, step),
                label(Locale.ENGLISH, step),
                from.isEmpty() ? "—" : from.stream().map(Enum::name).collect(Collectors.joining(", ")),
                to == null ? "—" : to.name(),
                text(Locale.ENGLISH, condition + "." + step.name()),
                text(Locale.CHINESE, condition + "." + step.name()));
    }

    private static String row(Enum<?> state) {
        return line(state.name(), label(Locale.CHINESE, state), label(Locale.ENGLISH, state));
    }

    private static String label(Locale locale, Enum<?> constant) {
        return text(
                locale, constant.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT) + "." + constant.name());
    }

    private static String text(Locale locale, String key) {
        return Messages.message(locale, "association." + key);
    }

    private static String line(String... cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }
}
