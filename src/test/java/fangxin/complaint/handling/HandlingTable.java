package fangxin.complaint.handling;

import fangxin.complaint.offencereport.OffenceReportState;
import fangxin.complaint.offencereport.OffenceReportStep;
import fangxin.complaint.offencereport.ReportOrigin;
import fangxin.platform.i18n.Messages;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writer of the part of docs/procedure.md on complaints and reports, from their steps and states. */
public final class HandlingTable {
    public String markdown() {
        return """

                ## Complaints and consultations

                Generated from `fangxin.complaint.handling.HandlingStep` and `HandlingState`. The limits are those of the terms of
                complaints (`config/complaint-terms.json` at first), by rule sets with dates of force.

                | Step | 步骤 | In English | Who | From | To | Needs | 条件 |
                |---|---|---|---|---|---|---|---|
                """
                + Arrays.stream(HandlingStep.values()).map(HandlingTable::row).collect(Collectors.joining())
                + """

                | State | 状态 | In English | Limit |
                |---|---|---|---|
                """
                + Arrays.stream(HandlingState.values()).map(HandlingTable::row).collect(Collectors.joining())
                + """

                ## Reports of offences

                Generated from `fangxin.complaint.offencereport.OffenceReportStep` and `OffenceReportState`. Only the drafters of
                the competent office take these steps.

                | Step | 步骤 | In English | From | To |
                |---|---|---|---|---|
                """
                + Arrays.stream(OffenceReportStep.values())
                        .map(HandlingTable::row)
                        .collect(Collectors.joining())
                + """

                | State | 状态 | In English |
                |---|---|---|
                """
                + Arrays.stream(OffenceReportState.values())
                        .map(HandlingTable::row)
                        .collect(Collectors.joining())
                + """

                | Origin | 线索来源 | In English | Limit of the check |
                |---|---|---|---|
                """
                + Arrays.stream(ReportOrigin.values()).map(HandlingTable::row).collect(Collectors.joining());
    }

    private static String row(HandlingStep step) {
        return line(
                step.name(),
                text(Locale.CHINESE, "handling.handlingstep", step),
                text(Locale.ENGLISH, "handling.handlingstep", step),
                names(step.parties()),
                step.from().isEmpty() ? "—" : names(step.from()),
                step.to().name(),
                text(Locale.ENGLISH, "handling.condition", step),
                text(Locale.CHINESE, "handling.condition", step));
    }

    private static String row(HandlingState state) {
        return line(
                state.name(),
                text(Locale.CHINESE, "handling.handlingstate", state),
                text(Locale.ENGLISH, "handling.handlingstate", state),
                state.limit().map(Enum::name).orElse(""));
    }

    private static String row(OffenceReportStep step) {
        return line(
                step.name(),
                text(Locale.CHINESE, "offencereport.offencereportstep", step),
                text(Locale.ENGLISH, "offencereport.offencereportstep", step),
                step.from().isEmpty() ? "—" : names(step.from()),
                step.to().map(Enum::name).orElse("—"));
    }

    private static String row(OffenceReportState state) {
        return line(
                state.name(),
                text(Locale.CHINESE, "offencereport.offencereportstate", state),
                text(Locale.ENGLISH, "offencereport.offencereportstate", state));
    }

    private static String row(ReportOrigin origin) {
        return line(
                origin.name(),
                text(Locale.CHINESE, "offencereport.reportorigin", origin),
                text(Locale.ENGLISH, "offencereport.reportorigin", origin),
                origin.limit().name());
    }

    private static String text(Locale locale, String kind, Enum<?> constant) {
        return Messages.message(locale, kind + "." + constant.name());
    }

    private static String names(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).sorted().collect(Collectors.joining(", "));
    }

    private static String line(String... cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }
}
