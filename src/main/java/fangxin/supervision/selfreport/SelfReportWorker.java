package fangxin.supervision.selfreport;

import fangxin.naming.notice.ActionStamp;
import fangxin.naming.title.Title;
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
 * Transactions of {@link SelfReportJob}, some titles each: opens the window of a year, notifies holders at its opening and
 * before its end, and after it proposes the missing reports of those who were notified as a measure. A holder without an
 * account was not asked, so nothing is proposed against it.
 */
@ApplicationScoped
@Transactional
class SelfReportWorker {
    /** Code of the trigger of supervision under which a missing report is proposed. */
    static final String TRIGGER = "SELF_REPORT_MISSING";

    private static final int PORTION = 100;

    @Inject
    SelfReportRepository reports;

    @Inject
    HolderTermsRepository terms;

    @Inject
    SupervisionProposals proposals;

    @Inject
    AccountNotifier mailings;

    @Inject
    BusinessClock businessClock;

    /** Handles the next titles of the round that is due, and answers whether there may be more. */
    boolean work(Actor system) {
        BusinessMoment now = businessClock.now();
        Optional<SelfReportPeriod> found = period(now);
        if (found.isEmpty()) {
            return false;
        }
        SelfReportPeriod period = found.get();
        SelfReportTerms kept = terms.byIssue(period.termsIssue()).terms().selfReport();
        SelfReportRound round = period.due(kept, now.today());
        if (round == null) {
            return false;
        }
        List<Title> next = reports.withoutReport(period.window(), now.today(), period.position(), PORTION);
        next.forEach(title -> handle(title, round, period, new ActionStamp(system, now)));
        if (next.isEmpty()) {
            period.complete();
            return false;
        }
        period.advance(next.getLast().number());
        return true;
    }

    /** The period of this year's window; it is opened in the window only. */
    private Optional<SelfReportPeriod> period(BusinessMoment now) {
        HolderTermsIssue inForce = terms.current();
        SelfReportWindow window =
                inForce.terms().selfReport().windowIn(now.today().getYear());
        Optional<SelfReportPeriod> known = reports.periodForUpdate(window.year());
        if (known.isPresent() || !window.isOpen(now.today())) {
            return known;
        }
        SelfReportPeriod opened = new SelfReportPeriod(window, inForce.issue());
        reports.add(opened);
        return Optional.of(opened);
    }

    private void handle(Title title, SelfReportRound round, SelfReportPeriod period, ActionStamp by) {
        SelfReportWindow window = period.window();
        if (round == SelfReportRound.MISSING) {
            Instant over = BusinessMoment.startOf(window.lastDay().plusDays(1));
            if (!proposals.wasProposedSince(title.number(), TRIGGER, over)) {
                proposals.propose(
                        title.number(),
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
                title.holder().merchant(),
                by.moment().today(),
                round == SelfReportRound.OPENING ? "selfreport.letter.opening" : "selfreport.letter.reminder",
                "selfreport/%d/%d/%s".formatted(window.year(), period.completed(), title.number()),
                title.place().signName(),
                String.valueOf(window.year()),
                window.lastDay(),
                Settings.baseUrl() + "/my/self_report?title=" + title.number());
    }
}
