package fangxin.supervision.particulars;

import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.common.validation.Constraints;
import fangxin.document.table.ListSlice;
import fangxin.naming.notice.ActionStamp;
import fangxin.naming.title.CertificateNumber;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleRepository;
import fangxin.naming.title.TitleStanding;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.calendar.DeadlineReason;
import fangxin.organization.identity.AccountNotifier;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.RecusalCondition;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.RoleNames;
import fangxin.organization.storage.FileStore;
import fangxin.organization.storage.StoredFile;
import fangxin.platform.config.Settings;
import fangxin.platform.i18n.Messages;
import fangxin.platform.persistence.SequenceCounters;
import fangxin.supervision.proceeding.ProceedingOpening;
import fangxin.supervision.proceeding.SupervisionAccess;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Service boundary for changes of the particulars of titled units (信息变更): a holder, or an officer at the counter,
 * reports one with evidence; the holder reads and withdraws its own; offices list and read them; the deciding office
 * confirms, which corrects the title, or refuses.
 */
@Stateless
@RolesAllowed({RoleNames.OFFICE_STAFF, RoleNames.AUDITOR})
public class ParticularsService {
    private static final int MOST = 500;
    private static final int MOST_FILES = 10;

    @Inject
    ParticularsRepository reports;

    @Inject
    ParticularsTermsRepository terms;

    @Inject
    ParticularsPresenter presenter;

    @Inject
    ParticularsAccess access;

    @Inject
    ParticularsDecisionPolicy policy;

    @Inject
    ParticularsCorrection correction;

    @Inject
    PremisesTitles premisesTitles;

    @Inject
    ProceedingOpening proceedings;

    @Inject
    TitleRepository titles;

    @Inject
    AgencyRepository agencies;

    @Inject
    FileStore files;

    @Inject
    SequenceCounters counters;

    @Inject
    AccountNotifier mailings;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    /**
     * Returns the terms for a person who reports a change of a title: kinds with evidence and consequences, and the
     * period.
     */
    @RolesAllowed({RoleNames.MERCHANT, RoleNames.COUNTY_OFFICE})
    public ParticularsCatalogue terms(String title) {
        access.requireReporting(currentUser.actor(), titles.byNumber(title));
        return terms.current().catalogue();
    }

    /**
     * Reports a change with its evidence (a picture or PDF). A repeated report returns the first; another report of the
     * same kind is refused while the first is undecided.
     */
    @RolesAllowed({RoleNames.MERCHANT, RoleNames.COUNTY_OFFICE})
    public ParticularsReportView report(ParticularsReportInput input, String fileName, InputStream file) {
        Constraints.check(input);
        Title title = titles.byNumber(input.title());
        Actor actor = currentUser.actor();
        ParticularsChannel channel = access.requireReporting(actor, title);
        titles.lock(title.number());
        BusinessMoment now = businessClock.now();
        ParticularsTermsList current = terms.current();
        ParticularsKind kind = current.catalogue()
                .find(input.kind())
                .orElseThrow(() -> RuleViolation.at("kind", "supervision.particulars.kind.choose"));
        requireRunning(title, now);
        ParticularValueRule.requireChanged(input.changedOn(), now.today());
        String value = ParticularValueRule.require(title, kind.particular(), input.value());
        Optional<ParticularsReport> waiting = reports.ofTitle(title.number()).stream()
                .filter(other -> other.state() == ParticularsState.REPORTED
                        && other.kind().equals(kind.code()))
                .findFirst();
        if (waiting.filter(other -> other.isRepeatedBy(input, value)).isPresent()) {
            return presenter.view(waiting.get(), actor, now);
        }
        waiting.ifPresent(other -> {
            throw RuleViolation.conflict("supervision.particulars.already", other.name(), other.number());
        });
        if (file == null) {
            throw RuleViolation.at("file", "supervision.particulars.file.missing");
        }
        ParticularsReport report = new ParticularsReport(
                nextNumber(now),
                title,
                current,
                kind,
                input,
                value,
                channel,
                policy.officeFor(kind, title),
                new ActionStamp(actor, now));
        reports.add(report);
        files.store(report.number(), ParticularsFileAccess.EVIDENCE, fileName, file, actor.account());
        notifyOffice(report, now);
        return presenter.view(report, actor, now);
    }

    private static void requireRunning(Title title, BusinessMoment now) {
        TitleStanding standing = title.standing(now.today());
        if (!standing.isRunning()) {
            throw RuleViolation.conflict(
                    "supervision.particulars.ended", title.place().signName(), standing.label());
        }
    }

    private String nextNumber(BusinessMoment now) {
        int year = now.today().getYear();
        return ParticularsReport.numberOf(year, counters.next("supervision/" + year));
    }

    private void notifyOffice(ParticularsReport report, BusinessMoment now) {
        mailings.toHoldersAbout(
                report.title().holder().merchant(),
                Role.COUNTY_OFFICE,
                report.office(),
                now.today(),
                "supervision.letter.particulars.reported",
                "particulars-reported/" + report.number(),
                report.title().place().signName(),
                report.name(),
                Settings.baseUrl() + "/work/particulars_report?number=" + report.number());
    }

    /** Adds a picture or PDF to an undecided report; the same one is stored once. Returns its id. */
    @RolesAllowed({RoleNames.MERCHANT, RoleNames.COUNTY_OFFICE})
    public String attach(String number, String name, InputStream in) {
        Actor actor = currentUser.actor();
        ParticularsReport found = reports.byNumber(number);
        access.requireReporting(actor, found.title());
        ParticularsReport report = reports.findForUpdate(number);
        report.requireOpen();
        List<StoredFile> before = files.of(number, ParticularsFileAccess.EVIDENCE);
        StoredFile stored = files.store(number, ParticularsFileAccess.EVIDENCE, name, in, actor.account());
        Optional<StoredFile> same = before.stream()
                .filter(file -> file.sha256().equals(stored.sha256()))
                .findFirst();
        if (same.isPresent()) {
            files.remove(stored);
            return same.get().id();
        }
        if (before.size() >= MOST_FILES) {
            throw RuleViolation.at("file", "supervision.files.many", MOST_FILES);
        }
        return stored.id();
    }

    /** Returns the reports of the officer's offices, those that are due first. */
    public List<ParticularsReportView> reports() {
        return reports(ParticularsFilter.NONE, new ListSlice(null, 0, MOST));
    }

    /** Lists a part of the reports of the officer's offices. */
    public List<ParticularsReportView> reports(ParticularsFilter filter, ListSlice slice) {
        Actor actor = currentUser.actor();
        return presenter.views(
                reports.ofOffices(access.offices(actor), filter, new RecusalCondition(actor.away()), slice),
                actor,
                businessClock.now());
    }

    /** Counts the reports of the officer's offices. */
    public long count(ParticularsFilter filter) {
        Actor actor = currentUser.actor();
        return reports.countOfOffices(access.offices(actor), filter, new RecusalCondition(actor.away()));
    }

    public ParticularsReportView report(String number) {
        return presenter.view(readable(number), currentUser.actor(), businessClock.now());
    }

    /** Returns the reports on a title, the newest first; none for a reader of the title who must not read them. */
    public List<ParticularsReportView> ofTitle(String title) {
        Actor actor = currentUser.actor();
        Title of = titles.byNumber(title);
        return access.mayRead(actor, of)
                ? presenter.views(reports.ofTitle(of.number()), actor, businessClock.now())
                : List.of();
    }

    /** Returns the reports that have opened a proceeding on a title; none for a person who must not read the proceeding. */
    public List<ProceedingEvidenceView> behind(String title, String proceeding) {
        Actor actor = currentUser.actor();
        LocalDate today = businessClock.now().today();
        return access.readsProceeding(actor, titles.byNumber(title), proceeding)
                ? reports.behind(title, proceeding).stream()
                        .map(report -> presenter.behind(report, access.mayRead(actor, report, today)))
                        .toList()
                : List.of();
    }

    /** Returns whether the reader opens the proceedings on a title, which can be one of another office. */
    public boolean readsProceedings(String title) {
        return SupervisionAccess.mayRead(currentUser.actor(), titles.byNumber(title), agencies);
    }

    /** Returns whether the reader reports changes of a title at the counter. */
    public boolean mayReport(String title) {
        return access.mayReportAtCounter(currentUser.actor(), titles.byNumber(title));
    }

    /** Returns the reason of the last day for the decision; not found where it was decided. */
    public DeadlineReason deadline(String number) {
        ParticularsReport report = readable(number);
        return report.deadline(
                terms.byIssue(report.termsIssue()), businessClock.now().calendar());
    }

    /** Returns the reports of the calling merchants, the newest first. */
    @RolesAllowed(RoleNames.MERCHANT)
    public List<ParticularsReportView> listOwn() {
        Actor actor = currentUser.actor();
        return presenter.views(reports.ofMerchants(actor.placesAs(Role.MERCHANT).toList()), actor, businessClock.now());
    }

    @RolesAllowed(RoleNames.MERCHANT)
    public ParticularsReportView ownReport(String number) {
        return presenter.view(ownOf(number), currentUser.actor(), businessClock.now());
    }

    /** Withdraws a report before the decision; a repeated withdrawal changes nothing. */
    @RolesAllowed(RoleNames.MERCHANT)
    public ParticularsReportView withdraw(String number) {
        ownOf(number);
        ParticularsReport report = reports.findForUpdate(number);
        BusinessMoment now = businessClock.now();
        report.withdraw(new ActionStamp(currentUser.actor(), now));
        return presenter.view(report, currentUser.actor(), now);
    }

    /**
     * Decides on a report (核定). A confirmed correction changes the title from today on; another
     * confirmed change opens a proceeding of supervision on the title, or on all titles of the premises, unless one runs.
     * The holder is notified.
     */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public ParticularsReportView decide(String number, ParticularsDecisionInput input) {
        Actor actor = currentUser.actor();
        BusinessMoment now = businessClock.now();
        ParticularsReport found = readable(number);
        ParticularsKind kind =
                terms.byIssue(found.termsIssue()).catalogue().find(found.kind()).orElseThrow();
        List<Title> locked = kind.concernsAllTitles()
                ? premisesTitles.lock(found.title(), now.today())
                : correction.lock(found.title(), found.particular(), now.today());
        ParticularsReport report = reports.findForUpdate(number);
        if (!policy.mayDecide(actor, report, now.today())) {
            throw report.channel() == ParticularsChannel.COUNTER
                    ? new RuleViolation(
                            List.of(policy.secondFor(report, now.today()).sentence()))
                    : new NotFound(number);
        }
        input.check(kind);
        report.requireVersion(input.version());
        ActionStamp by = new ActionStamp(actor, now);
        if (input.outcome() == ParticularsOutcome.REFUSE) {
            report.refuse(input.reason(), by);
        } else {
            requireRunning(report.title(), now);
            report.confirm(input.reason(), carryOut(report, kind, locked, by), joint(report, kind, locked, by), by);
        }
        notifyHolder(report, kind, now);
        return presenter.view(report, actor, now);
    }

    /**
     * Carries out a confirmed change; returns the number of the proceeding of supervision that it leads to, or null.
     */
    private String carryOut(ParticularsReport report, ParticularsKind kind, List<Title> locked, ActionStamp by) {
        if (kind.opensProceeding()) {
            return proceedings.openUnlessRunning(
                    report.title(),
                    kind.trigger(),
                    Messages.message(
                            Locale.CHINESE, "supervision.particulars.facts", report.valueAfter(), report.changedOn()),
                    by);
        }
        correction.carryOut(report, kind, locked, by);
        return null;
    }

    /** Opens a proceeding on each other title of the premises that its measure can follow, unless one runs there. */
    private List<JointProceeding> joint(
            ParticularsReport report, ParticularsKind kind, List<Title> locked, ActionStamp by) {
        return !kind.opensProceeding()
                ? List.of()
                : locked.stream()
                        .filter(other -> !other.number().equals(report.title().number()))
                        .filter(other -> proceedings.isPossible(
                                other, kind.trigger(), by.moment().today()))
                        .map(other -> new JointProceeding(
                                other.number(),
                                proceedings.openUnlessRunning(other, kind.trigger(), jointFacts(report), by)))
                        .toList();
    }

    private static String jointFacts(ParticularsReport report) {
        return Messages.message(
                Locale.CHINESE,
                "supervision.particulars.facts.joint",
                report.valueAfter(),
                report.changedOn(),
                CertificateNumber.of(report.title().number()).grouped());
    }

    private void notifyHolder(ParticularsReport report, ParticularsKind kind, BusinessMoment now) {
        mailings.toMerchant(
                String.valueOf(report.title().holder().merchant()),
                now.today(),
                report.state() == ParticularsState.REFUSED
                        ? "supervision.letter.particulars.refused"
                        : "supervision.letter.particulars.confirmed",
                "particulars-decided/" + report.number(),
                report.title().place().signName(),
                report.name(),
                report.reason() == null ? "—" : report.reason(),
                kind.follows());
    }

    private ParticularsReport readable(String number) {
        ParticularsReport report = reports.byNumber(number);
        if (!access.mayRead(currentUser.actor(), report, businessClock.now().today())) {
            throw new NotFound(number);
        }
        return report;
    }

    private ParticularsReport ownOf(String number) {
        ParticularsReport report = reports.byNumber(number);
        if (!ParticularsAccess.isHolder(currentUser.actor(), report.title())) {
            throw new NotFound(number);
        }
        return report;
    }
}
