package fangxin.supervision.selfreport;

import fangxin.naming.notice.ActionStamp;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.AccountNotifier;
import fangxin.organization.identity.Actor;
import fangxin.platform.config.Settings;
import fangxin.platform.i18n.Messages;
import fangxin.supervision.holderterms.HolderTermsIssue;
import fangxin.supervision.holderterms.HolderTermsRepository;
import fangxin.supervision.holderterms.SelfReportTerms;
import fangxin.supervision.holderterms.SelfReportWindow;
import fangxin.supervision.proceeding.SupervisionProposals;
import fangxin.supervision.selfreport.SelfReportPeriod.SelfReportRound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Transactions of {@link SelfReportJob}, one title each: opens the window of a year, notifies holders at its opening
 * and before its end, and after it proposes the missing reports as a measure. A holder without an account was not
 * notified, so nothing is proposed against it.
 */
@ApplicationScoped
@Transactional
class SelfReportWorker {
    /**
     * Titles that are next in a round.
     *
     * @param completed number of the round, which makes its messages different from those of the others
     */
    record SelfReportPortion(SelfReportWindow window, SelfReportRound round, int completed, List<String> titles) {}

    /** Code of the trigger of supervision under which a missing report is proposed. */
    static final String TRIGGER = "SELF_REPORT_MISSING";

    private static final int PORTION = 100;

    @Inject
    SelfReportRepository reports;

    @Inject
    SelfReports finder;

    @Inject
    HolderTermsRepository terms;

    @Inject
    TitleRepository titles;

    @Inject
    SupervisionProposals proposals;

    @Inject
    AccountNotifier mailings;

    @Inject
    BusinessClock businessClock;

    /**
     * Returns the next titles of the round that is due; null where none is due, and without titles at the end of the
     * round.
     */
    SelfReportPortion next() {
        BusinessMoment now = businessClock.now();
        Optional<SelfReportPeriod> found = period(now);
        if (found.isEmpty()) {
            return null;
        }
        SelfReportPeriod period = found.get();
        SelfReportRound round = period.due(termsOf(period), now.today());
        if (round == null) {
            return null;
        }
        return new SelfReportPortion(
                period.window(),
                round,
                period.completed(),
                reports.withoutReport(period.window(), now.today(), period.position(), PORTION));
    }

    /**
     * Records that the titles were handled, or that the round has come to its end; not where another node has done so.
     */
    void advance(SelfReportPortion portion) {
        reports.periodForUpdate(portion.window().year())
                .filter(period -> period.completed() == portion.completed())
                .ifPresent(period -> {
                    if (portion.titles().isEmpty()) {
                        period.complete();
                    } else {
                        period.advance(portion.titles().getLast());
                    }
                });
    }

    /**
     * Returns the latest period while it is not complete, else that of this year's window, which is opened in the
     * window only. A window that ends with the year is therefore completed in the next year.
     */
    private Optional<SelfReportPeriod> period(BusinessMoment now) {
        HolderTermsIssue inForce = terms.current();
        SelfReportWindow window =
                inForce.terms().selfReport().windowIn(now.today().getYear());
        Optional<SelfReportPeriod> latest = reports.latestPeriodForUpdate();
        if (latest.filter(known -> known.window().year() >= window.year() || !known.isComplete(termsOf(known)))
                        .isPresent()
                || !window.isOpen(now.today())) {
            return latest;
        }
        SelfReportPeriod opened = new SelfReportPeriod(window, inForce.issue());
        reports.add(opened);
        return Optional.of(opened);
    }

    private SelfReportTerms termsOf(SelfReportPeriod period) {
        return terms.byIssue(period.termsIssue()).terms().selfReport();
    }

    /**
     * Notifies the holder of one title, or proposes its missing report where a message reaches the holder. Of the titles
     * of one premises only the one under which the report is entered is handled.
     */
    void handle(String number, SelfReportPortion portion, Actor system) {
        Title title = titles.findForUpdate(number);
        SelfReportWindow window = portion.window();
        if (!finder.isReporting(title, window, businessClock.now().today())) {
            return;
        }
        ActionStamp by = new ActionStamp(system, businessClock.now());
        String merchant = String.valueOf(title.holder().merchant());
        if (portion.round() == SelfReportRound.MISSING) {
            Instant over = BusinessMoment.startOf(window.lastDay().plusDays(1));
            if (mailings.reachesMerchant(merchant, by.moment().today())
                    && !proposals.wasProposedSince(number, TRIGGER, over)) {
                proposals.propose(
                        number,
                        TRIGGER,
                        Messages.message(
                                Locale.CHINESE,
                                "supervision.facts.selfReport",
                                String.valueOf(window.year()),
                                window.lastDay()),
                        by);
            }
            return;
        }
        mailings.toMerchant(
                merchant,
                by.moment().today(),
                portion.round() == SelfReportRound.OPENING ? "selfreport.letter.opening" : "selfreport.letter.reminder",
                "selfreport/%d/%d/%s".formatted(window.year(), portion.completed(), number),
                title.place().signName(),
                String.valueOf(window.year()),
                window.lastDay(),
                Settings.baseUrl() + "/my/self_report?title=" + number);
    }
}
