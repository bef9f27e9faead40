package fangxin.complaint.analysis;

import fangxin.common.DayRange;
import fangxin.platform.i18n.Messages;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Composer of the first text of an analysis report in Chinese, section by section from the figures, with a last section
 * for an officer to complete; it also decides whether a text is still unfinished.
 */
final class AnalysisReportDraft {
    private static final int SHOWN = 5;
    private static final int PER_CENT = 100;

    private final String place;
    private final DayRange period;
    private final AnalysisReportFigures figures;

    /** @param place name of the city or the district */
    AnalysisReportDraft(String place, DayRange period, AnalysisReportFigures figures) {
        this.place = place;
        this.period = period;
        this.figures = figures;
    }

    /**
     * Returns the sections.
     *
     * @param category name of a category
     * @param agency   name of an office or unit
     */
    AnalysisReportSections text(UnaryOperator<String> category, UnaryOperator<String> agency) {
        AnalysisReportFigure all = figures.of(AnalysisReportFigureGroup.TOTAL).getFirst();
        AnalysisReportFigure consultations =
                figures.of(AnalysisReportFigureGroup.TOTAL).getLast();
        return new AnalysisReportSections(List.of(
                section(
                        "total",
                        period.first(),
                        period.last(),
                        place,
                        all.count(),
                        change(all),
                        consultations.count(),
                        figures.recovered()),
                section("categories", listed(AnalysisReportFigureGroup.CATEGORY, category)),
                section("places", listed(AnalysisReportFigureGroup.PLACE, agency)),
                section(
                        "outcomes",
                        count("SETTLED"),
                        share(count("SETTLED"), all.count()),
                        count("REFUSED"),
                        count("ENDED") + count("NOTIFIED")),
                section("advice")));
    }

    /** Returns whether a section still contains only the advice of the draft. */
    static boolean isUnfinished(AnalysisReportSections text) {
        String advice = section("advice").text();
        return text.sections().stream().anyMatch(section -> section.text().equals(advice));
    }

    private static AnalysisReportSection section(String name, Object... arguments) {
        return new AnalysisReportSection(
                Messages.message(Locale.CHINESE, "analysis.draft." + name + ".heading"),
                Messages.message(Locale.CHINESE, "analysis.draft." + name, arguments));
    }

    private int count(String state) {
        return figures.of(AnalysisReportFigureGroup.OUTCOME).stream()
                .filter(each -> each.code().equals(state))
                .mapToInt(AnalysisReportFigure::count)
                .sum();
    }

    private String listed(AnalysisReportFigureGroup group, UnaryOperator<String> name) {
        String all = figures.of(group).stream()
                .filter(each -> each.count() > 0)
                .limit(SHOWN)
                .map(each -> Messages.message(
                        Locale.CHINESE,
                        "analysis.draft.item",
                        name.apply(each.code()),
                        each.count(),
                        share(each.count(), figures.complaints())))
                .collect(Collectors.joining("、"));
        return all.isEmpty() ? Messages.message(Locale.CHINESE, "analysis.draft.none") : all;
    }

    private static String change(AnalysisReportFigure figure) {
        if (figure.previous() == 0) {
            return Messages.message(Locale.CHINESE, "analysis.draft.change.unknown");
        }
        int difference = figure.count() - figure.previous();
        return Messages.message(
                Locale.CHINESE,
                difference < 0 ? "analysis.draft.change.less" : "analysis.draft.change.more",
                share(Math.abs(difference), figure.previous()));
    }

    /** Returns a share in per cent with one decimal; a dash where the whole is 0. */
    static String share(int part, int of) {
        return of == 0
                ? "—"
                : BigDecimal.valueOf((long) part * PER_CENT).divide(BigDecimal.valueOf(of), 1, RoundingMode.HALF_UP)
                        + "%";
    }
}
