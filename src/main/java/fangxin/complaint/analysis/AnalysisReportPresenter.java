package fangxin.complaint.analysis;

import fangxin.common.DayRange;
import fangxin.common.LocalizedText;
import fangxin.complaint.analysis.AnalysisReportDetail.AnalysisReportFigureGroupView;
import fangxin.complaint.analysis.AnalysisReportDetail.AnalysisReportFigureView;
import fangxin.complaint.handling.CountedComplaintRepository;
import fangxin.complaint.handling.HandlingState;
import fangxin.complaint.timelimit.ComplaintCode.CodeList;
import fangxin.complaint.timelimit.ComplaintTerms;
import fangxin.complaint.timelimit.ComplaintTermsRepository;
import fangxin.criteria.model.Trade;
import fangxin.criteria.model.TradeRepository;
import fangxin.document.template.DocumentData;
import fangxin.document.template.DocumentType;
import fangxin.document.template.LockedFigures;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.division.Division;
import fangxin.organization.division.DivisionRepository;
import fangxin.platform.config.Settings;
import fangxin.platform.i18n.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Presenter of analysis reports: composes title and first text, puts reports and their figures into views with the
 * names of categories, agencies, sources, states, trades and tags, and fills the document of a report.
 */
@ApplicationScoped
class AnalysisReportPresenter {
    private static final int BAR_LENGTH = 7;
    private static final String BAR = "█";
    private static final String NONE = "—";

    @Inject
    AnalysisTermsRepository analysisTerms;

    @Inject
    ComplaintTermsRepository terms;

    @Inject
    CountedComplaintRepository countedComplaints;

    @Inject
    TradeRepository trades;

    @Inject
    AgencyRepository agencies;

    @Inject
    DivisionRepository divisions;

    private record FigureNames(
            ComplaintTerms terms,
            Map<String, LocalizedText> trades,
            Map<String, LocalizedText> agencies,
            boolean hasStates) {
        /**
         * Returns whether the list of cases can be filtered by the code of a figure: a word of a platform that is no
         * code is only counted, and the states of a report from before they were stored are unknown.
         */
        boolean lists(AnalysisReportFigure figure) {
            return switch (figure.group()) {
                case CATEGORY -> terms.code(CodeList.CATEGORY, figure.code()).isPresent();
                case SOURCE -> terms.code(CodeList.SOURCE, figure.code()).isPresent();
                case TRADE -> trades.containsKey(figure.code());
                case TAG -> terms.code(CodeList.TAG, figure.code()).isPresent();
                case OUTCOME -> hasStates;
                case TOTAL, PLACE -> true;
            };
        }

        LocalizedText of(AnalysisReportFigureGroup group, String code) {
            LocalizedText plain = new LocalizedText(code, code);
            return switch (group) {
                case TOTAL -> Messages.inBoth("handling.complainttype." + code);
                case CATEGORY -> terms.categoryPathName(code);
                case SOURCE -> terms.nameOf(CodeList.SOURCE, code);
                case PLACE -> agencies.getOrDefault(code, plain);
                case TRADE -> trades.getOrDefault(code, plain);
                case TAG -> terms.nameOf(CodeList.TAG, code);
                case OUTCOME -> Messages.inBoth("handling.handlingstate." + HandlingState.valueOf(code));
            };
        }
    }

    private FigureNames names(String report) {
        return new FigureNames(
                terms.current().terms(),
                trades.all().stream().collect(Collectors.toMap(Trade::code, Trade::name)),
                agencies.names(),
                countedComplaints.hasStates(report));
    }

    /** Returns the title of a report in Chinese; the period of a festival can begin in the year before its own. */
    String title(String office, AnalysisReportOccasion occasion, DayRange period, int year) {
        return Messages.message(
                Locale.CHINESE,
                "analysis.report.title." + occasion.period(),
                place(office),
                String.valueOf(year),
                period.first().getMonthValue(),
                (period.first().getMonthValue() + 2) / 3,
                Messages.message(
                        Locale.CHINESE,
                        period.first().getMonthValue() == 1
                                ? "analysis.report.half.first"
                                : "analysis.report.half.second"),
                occasion.name().zh());
    }

    /**
     * Returns the name of the city or the district of an office; that of the office where it serves a zone inside a
     * division.
     */
    private String place(String office) {
        return divisions
                .find(office)
                .map(Division::name)
                .orElseGet(() -> agencies.byCode(office).name())
                .zh();
    }

    /** Returns the first text of a report. */
    AnalysisReportSections draft(String office, DayRange period, CountedList counted) {
        FigureNames names = names(null);
        return new AnalysisReportDraft(place(office), period, counted.figures())
                .text(
                        code -> names.of(AnalysisReportFigureGroup.CATEGORY, code)
                                .zh(),
                        code -> names.of(AnalysisReportFigureGroup.PLACE, code).zh());
    }

    /** Returns the numbers in the text in force of a draft with which no figure agrees. */
    private List<AnalysisReportDetail.UnmatchedNumber> unmatched(
            AnalysisReport report, AnalysisReportText text, FigureNames names) {
        if (report.isReleased() || text.seq() != report.textVersion()) {
            return List.of();
        }
        AnalysisReportFigures figures = report.figures();
        AnalysisReportSections draft =
                new AnalysisReportDraft("", report.period(), figures).text(code -> "", code -> "");
        return new ReportNumberRule(figures, draft)
                .unmatched(
                        text.text(),
                        Stream.concat(
                                        Stream.of(
                                                report.title(),
                                                analysisTerms
                                                        .current()
                                                        .terms()
                                                        .nameOf(report.occasion())
                                                        .zh()),
                                        figures.figures().stream()
                                                .map(each -> names.of(each.group(), each.code())
                                                        .zh()))
                                .toList());
    }

    List<AnalysisReportView> views(List<AnalysisReport> all) {
        Map<String, LocalizedText> names = agencies.names();
        AnalysisTerms current = analysisTerms.current().terms();
        return all.stream().map(report -> view(report, current, names)).toList();
    }

    private static AnalysisReportView view(
            AnalysisReport report, AnalysisTerms terms, Map<String, LocalizedText> names) {
        return new AnalysisReportView(
                report.number(),
                report.title(),
                terms.nameOf(report.occasion()),
                names.get(report.office()),
                report.period().first(),
                report.period().last(),
                report.state(),
                report.figures().complaints(),
                report.countedAt(),
                report.releasedAt());
    }

    AnalysisReportDetail detail(
            AnalysisReport report,
            List<AnalysisReportText> texts,
            AnalysisReportDetail.AnalysisReportListCheck list,
            boolean editable) {
        FigureNames names = names(report.number());
        return new AnalysisReportDetail(
                view(report, analysisTerms.current().terms(), names.agencies()),
                report.version(),
                report.actor().name(),
                report.releasedBy(),
                list,
                Arrays.stream(AnalysisReportFigureGroup.values())
                        .map(group -> group(report, group, names))
                        .filter(group -> !group.figures().isEmpty())
                        .toList(),
                report.figures().recovered(),
                report.figures().previousRecovered(),
                compared(report.figures()),
                texts.getFirst().text().sections(),
                texts.stream()
                        .map(text -> new AnalysisReportDetail.AnalysisReportTextVersion(
                                text.seq(), text.actor().name(), text.writtenAt(), unmatched(report, text, names)))
                        .toList(),
                editable);
    }

    private static AnalysisReportDetail.ComparedDays compared(AnalysisReportFigures figures) {
        return figures.previousDays() == null
                ? null
                : new AnalysisReportDetail.ComparedDays(figures.previousDays(), figures.yearBeforeDays());
    }

    private AnalysisReportFigureGroupView group(
            AnalysisReport report, AnalysisReportFigureGroup group, FigureNames names) {
        List<AnalysisReportFigure> figures = report.figures().of(group);
        return new AnalysisReportFigureGroupView(
                group,
                figures.stream()
                        .mapToInt(each -> Math.max(each.count(), each.previous()))
                        .max()
                        .orElse(0),
                figures.stream().map(each -> figure(report, each, names)).toList());
    }

    private AnalysisReportFigureView figure(AnalysisReport report, AnalysisReportFigure figure, FigureNames names) {
        return new AnalysisReportFigureView(
                names.of(figure.group(), figure.code()),
                figure.count(),
                share(report, figure),
                figure.previous(),
                report.figures().lacksYearBefore() ? null : figure.yearBefore(),
                names.lists(figure) ? cases(report, figure) : null);
    }

    private static String share(AnalysisReport report, AnalysisReportFigure figure) {
        return figure.group() == AnalysisReportFigureGroup.TOTAL
                ? ""
                : AnalysisReportDraft.share(figure.count(), report.figures().complaints());
    }

    /** Returns the query of the list of the cases that a figure counts. */
    private String cases(AnalysisReport report, AnalysisReportFigure figure) {
        if (figure.group() == AnalysisReportFigureGroup.OUTCOME) {
            return ComplaintListAddress.counted(report.number(), figure.code()).text();
        }
        boolean ofCity = agencies.isCityOffice(report.office());
        DayRange period = report.period();
        ComplaintListAddress query = switch (figure.group()) {
            case TOTAL -> ComplaintListAddress.of(figure.code(), period);
            case OUTCOME -> throw new IllegalArgumentException(figure.code());
            case CATEGORY -> ComplaintListAddress.complaints(period).with("category", figure.code());
            case SOURCE -> ComplaintListAddress.complaints(period).with("source", figure.code());
            case TRADE -> ComplaintListAddress.complaints(period).with("trade", figure.code());
            case TAG -> ComplaintListAddress.complaints(period).with("tag", figure.code());
            case PLACE -> ComplaintListAddress.complaints(period).with(ofCity ? "office" : "unit", figure.code());
        };
        return ofCity ? query.text() : query.with("office", report.office()).text();
    }

    /**
     * Returns the content of the document of a report; its bars are characters, which print in grey, and its QR code
     * opens the page.
     */
    DocumentData document(DocumentType type, AnalysisReport report, AnalysisReportSections text) {
        FigureNames names = names(report.number());
        DayRange period = report.period();
        DocumentData.DocumentDataBuilder data = DocumentData.of(type)
                .put("title", report.title())
                .put("issuer", names.agencies().get(report.office()).zh())
                .put("signature", names.agencies().get(report.office()).zh())
                .put("office", names.agencies().get(report.office()).zh())
                .put("period", days(period, report.figures()))
                .put("count", report.figures().complaints())
                .put("listHash", report.listHash())
                .put("code", Settings.baseUrl() + "/work/analysis_report?number=" + report.number())
                .put(
                        "date",
                        report.releasedAt() == null
                                ? Messages.message(Locale.CHINESE, "analysis.report.draft")
                                : Messages.message(
                                        Locale.CHINESE,
                                        "analysis.report.dated",
                                        BusinessMoment.dayOf(report.releasedAt())));
        text.sections().forEach(section -> data.row("sections", section.heading(), section.text()));
        for (AnalysisReportFigureGroup group : AnalysisReportFigureGroup.values()) {
            List<AnalysisReportFigure> figures = report.figures().of(group);
            int highest =
                    figures.stream().mapToInt(AnalysisReportFigure::count).max().orElse(0);
            figures.forEach(each -> data.row(
                    "figures",
                    Messages.message(Locale.CHINESE, "analysis.analysisreportfiguregroup." + group),
                    names.of(group, each.code()).zh(),
                    each.count(),
                    share(report, each),
                    each.previous(),
                    report.figures().lacksYearBefore() ? NONE : each.yearBefore(),
                    bar(each.count(), highest)));
        }
        return data.build();
    }

    /** Returns the figures of the document of a report, which only a new count changes, with the lists that they count. */
    LockedFigures lockedFigures(AnalysisReport report) {
        FigureNames names = names(report.number());
        return new LockedFigures(
                Set.of("period", "count", "listHash"),
                "figures",
                Set.of("count", "share", "previous", "yearBefore", "bar"),
                "count",
                Arrays.stream(AnalysisReportFigureGroup.values())
                        .flatMap(group -> report.figures().of(group).stream())
                        .map(figure -> names.lists(figure)
                                ? Settings.baseUrl() + "/work/complaints?" + cases(report, figure)
                                : "")
                        .toList());
    }

    /** Returns the days of a report, and those with which it compares. */
    private static String days(DayRange period, AnalysisReportFigures figures) {
        String own = Messages.message(Locale.CHINESE, "analysis.period", period.first(), period.last());
        return figures.previousDays() == null
                ? own
                : Messages.message(
                        Locale.CHINESE,
                        "analysis.report.comparedPeriod",
                        own,
                        figures.previousDays().first(),
                        figures.previousDays().last(),
                        figures.yearBeforeDays() == null
                                ? NONE
                                : Messages.message(
                                        Locale.CHINESE,
                                        "analysis.period",
                                        figures.yearBeforeDays().first(),
                                        figures.yearBeforeDays().last()));
    }

    /**
     * Returns a bar of up to seven characters, which fits its column in one line; of at least one for a number above
     * zero.
     */
    static String bar(int count, int highest) {
        return count == 0
                ? ""
                : BAR.repeat(Math.max(1, Math.toIntExact(Math.round((double) BAR_LENGTH * count / highest))));
    }
}
