package fangxin.supervision.selfreport;

import fangxin.naming.title.Title;
import fangxin.organization.agency.Agency;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.supervision.holderterms.HolderTermsRepository;
import fangxin.supervision.holderterms.SelfReportTerms;
import fangxin.supervision.holderterms.SelfReportWindow;
import fangxin.supervision.selfreport.SelfReportView.ReportedTitle;
import fangxin.supervision.selfreport.SelfReportView.SelfReportEntryView;
import fangxin.supervision.selfreport.SelfReportView.SelfReportReceipt;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Domain service that finds the window, terms and newest of the self-reports, and puts them into views, with the days
 * of the opened window and the questions under which a report was begun.
 */
@ApplicationScoped
public class SelfReports {
    /** The last self-report on a title (最近一次自查). */
    public record LastSelfReport(int year, String number, int attention) implements Serializable {}

    @Inject
    SelfReportRepository reports;

    @Inject
    HolderTermsRepository terms;

    @Inject
    AgencyRepository agencies;

    /** Finds the newest submitted report on the premises of a title. */
    public Optional<LastSelfReport> newest(Title title) {
        return reports.newest(title)
                .map(report -> new LastSelfReport(report.reportYear(), report.number(), report.attention()));
    }

    /** Returns the window that is open on a day, or the last one before it. */
    SelfReportWindow window(LocalDate today) {
        SelfReportWindow byTerms = terms.current().terms().selfReport().windowOn(today);
        return reports.period(today.getYear() - 1)
                .map(SelfReportPeriod::window)
                .filter(opened -> !today.isBefore(opened.opensOn()))
                .or(() -> reports.period(byTerms.year()).map(SelfReportPeriod::window))
                .orElse(byTerms);
    }

    /** Returns the terms that a report keeps; those in force where none is begun. */
    SelfReportTerms termsOf(Optional<SelfReport> report) {
        return report.map(begun -> terms.byIssue(begun.termsIssue()))
                .orElseGet(terms::current)
                .terms()
                .selfReport();
    }

    /**
     * Returns the titles that one report covers: those of the premises on which a report is due, the one under which it
     * is entered first; the title itself where none is due.
     */
    List<Title> covered(Title title, Optional<SelfReport> begun, SelfReportWindow window, LocalDate today) {
        List<Title> owing = reports.atPremises(title).stream()
                .filter(each -> SelfReportDutyRule.owes(each, window, today))
                .toList();
        Title first = begun.map(SelfReport::title)
                .or(() -> SelfReportDutyRule.reporting(owing))
                .orElse(title);
        return Stream.concat(
                        Stream.of(first),
                        owing.stream().filter(each -> !each.number().equals(first.number())))
                .toList();
    }

    /**
     * Returns whether the holder is notified of the report on the premises of a title under this title: the one that has
     * begun it, or another one where that title has ended.
     */
    boolean isReporting(Title title, SelfReportWindow window, LocalDate today) {
        Optional<SelfReport> begun = reports.find(title, window.year())
                .filter(report -> SelfReportDutyRule.owes(report.title(), window, today));
        return covered(title, begun, window, today).getFirst().number().equals(title.number());
    }

    int issueInForce() {
        return terms.current().issue();
    }

    SelfReportView view(Title title, Optional<SelfReport> begun, Actor reader, BusinessMoment now) {
        SelfReportWindow window = begun.map(SelfReport::reportYear)
                .flatMap(reports::period)
                .map(SelfReportPeriod::window)
                .orElseGet(() -> window(now.today()));
        SelfReportTerms kept = termsOf(begun);
        SelfReportState state = begun.map(SelfReport::state).orElse(SelfReportState.MISSING);
        List<Title> covered = covered(title, begun, window, now.today());
        boolean officer = SelfReportAccess.isOfficer(reader, title);
        return new SelfReportView(
                new ReportedTitle(
                        title.number(),
                        title.place().signName(),
                        title.holder().registeredName(),
                        title.place().address(),
                        agencies.find(title.owner()).map(Agency::name).orElse(null),
                        covered.stream()
                                .map(Title::number)
                                .filter(number -> !number.equals(title.number()))
                                .toList()),
                window,
                state,
                SelfReportForm.of(kept, covered).items(),
                begun.map(SelfReport::answers).orElse(Map.of()),
                begun.map(SelfReport::note).orElse(null),
                kept.photoRequired(),
                begun.map(SelfReport::photo).orElse(null),
                begun.filter(report -> report.number() != null)
                        .map(report -> new SelfReportReceipt(
                                report.number(), report.channel(), report.submittedAt(), report.attention()))
                        .orElse(null),
                begun.map(report -> report.journal().stream()
                                .map(SelfReportEntryView::of)
                                .toList())
                        .orElse(List.of()),
                (state == SelfReportState.MISSING || state == SelfReportState.DRAFT)
                        && (officer || SelfReportAccess.isHolder(reader, title))
                        && window.isOpen(now.today())
                        && SelfReportDutyRule.owes(title, window, now.today()),
                state == SelfReportState.ATTENTION
                        && begun.filter(report -> SelfReportAccess.isOfficer(reader, report.title()))
                                .isPresent());
    }
}
