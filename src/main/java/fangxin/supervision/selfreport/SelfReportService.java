package fangxin.supervision.selfreport;

import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.common.RuleViolation.Violation;
import fangxin.common.validation.Constraints;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.AccountNotifier;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.RoleNames;
import fangxin.organization.storage.FileStore;
import fangxin.organization.storage.StoredFile;
import fangxin.platform.persistence.SequenceCounters;
import fangxin.supervision.holderterms.SelfReportWindow;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Service boundary for filling in the yearly self-report (年度自查报告): the holder, or an officer at the counter (代录),
 * saves the draft as typed, adds the picture of the plaque, and submits it once, in the window.
 */
@Stateless
@RolesAllowed({RoleNames.MERCHANT, RoleNames.COUNTY_OFFICE})
public class SelfReportService {
    @Inject
    SelfReportRepository reports;

    @Inject
    SelfReports finder;

    @Inject
    TitleRepository titles;

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
     * Returns the reports of the caller's merchants in the open window, one for each premises, and those that were
     * submitted in it; none outside it.
     */
    @RolesAllowed(RoleNames.MERCHANT)
    public List<SelfReportView> listOwn() {
        Actor actor = currentUser.actor();
        BusinessMoment now = businessClock.now();
        SelfReportWindow window = finder.window(now.today());
        if (!window.isOpen(now.today())) {
            return List.of();
        }
        List<Title> owing = actor.placesAs(Role.MERCHANT)
                .flatMap(merchant -> titles.ofMerchant(merchant).stream())
                .filter(title -> SelfReportDutyRule.owes(title, window, now.today()))
                .toList();
        Map<String, SelfReport> begun = reports.of(owing, window.year());
        return owing.stream()
                .collect(Collectors.groupingBy(Title::premisesKey, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(titles -> SelfReportDutyRule.reporting(titles).stream())
                .map(title -> finder.view(title, Optional.ofNullable(begun.get(title.number())), actor, now))
                .toList();
    }

    /** Returns the report on a title in the window that is open, or was the last. */
    public SelfReportView report(String title) {
        BusinessMoment now = businessClock.now();
        Title of = writable(titles.byNumber(title));
        return finder.view(of, reports.find(of, finder.window(now.today()).year()), currentUser.actor(), now);
    }

    /** Saves the typed answers, complete or not; returns the time. */
    public Instant save(String title, SelfReportDraftInput input) {
        Constraints.check(input);
        BusinessMoment now = businessClock.now();
        SelfReport report = draft(title, now);
        Map<String, String> all = new HashMap<>(report.answers());
        all.putAll(input.answers());
        String note = all.getOrDefault(SelfReportDraftInput.NOTE, report.note());
        write(report, new SelfReportInput(all, note), now);
        return report.savedAt();
    }

    /** Stores the picture of the displayed plaque in place of an earlier one; returns its id. */
    public String show(String title, String name, InputStream in) {
        BusinessMoment now = businessClock.now();
        SelfReport report = draft(title, now);
        StoredFile picture = files.store(
                report.id(),
                SelfReportFileAccess.PLAQUE,
                name,
                in,
                currentUser.actor().account());
        if (!picture.contentType().startsWith("image/")) {
            throw RuleViolation.at("photo", "selfreport.photo.type");
        }
        String before = report.photo();
        report.show(picture.id(), now.at());
        if (before != null) {
            files.remove(files.byId(before));
        }
        return picture.id();
    }

    /** Submits the report with its answers, and gives a receipt. A repeated report changes nothing. */
    public SelfReportView submit(String title, SelfReportInput input) {
        Constraints.check(input);
        BusinessMoment now = businessClock.now();
        Actor actor = currentUser.actor();
        Title of = writable(titles.byNumber(title));
        reports.atPremises(of).forEach(each -> titles.findForUpdate(each.number()));
        SelfReportWindow window = finder.window(now.today());
        Optional<SelfReport> known = reports.find(of, window.year());
        if (known.filter(report -> isRepeated(report, input, now)).isPresent()) {
            return finder.view(of, known, actor, now);
        }
        SelfReport report = draft(title, now);
        write(report, input, now);
        SelfReportForm form = form(report, now);
        List<Violation> faults = new ArrayList<>(form.violations(report.answers()));
        if (finder.termsOf(Optional.of(report)).photoRequired() && report.photo() == null) {
            faults.add(new Violation("photo", "selfreport.photo.missing", List.of()));
        }
        if (!faults.isEmpty()) {
            throw new RuleViolation(faults);
        }
        SelfReportChannel channel =
                SelfReportAccess.isHolder(actor, of) ? SelfReportChannel.ACCOUNT : SelfReportChannel.COUNTER;
        report.submit(
                SelfReport.numberOf(window.year(), counters.next("selfreport/" + window.year())),
                form.attention(report.answers()),
                channel,
                actor,
                now.at());
        mailings.toMerchant(
                String.valueOf(of.holder().merchant()),
                now.today(),
                "selfreport.letter.received",
                "selfreport-received/" + report.number(),
                of.place().signName(),
                String.valueOf(window.year()),
                report.number());
        return finder.view(of, Optional.of(report), actor, now);
    }

    private boolean isRepeated(SelfReport report, SelfReportInput input, BusinessMoment now) {
        return report.number() != null
                && form(report, now).restrict(input.answers()).equals(report.answers())
                && Objects.equals(input.note(), report.note());
    }

    private void write(SelfReport report, SelfReportInput input, BusinessMoment now) {
        report.write(form(report, now).restrict(input.answers()), input.note(), now.at());
    }

    private SelfReportForm form(SelfReport report, BusinessMoment now) {
        Optional<SelfReport> begun = Optional.of(report);
        return SelfReportForm.of(
                finder.termsOf(begun), finder.covered(report.title(), begun, finder.window(now.today()), now.today()));
    }

    /**
     * Returns the draft of the open window, begun where there is none. The titles of the premises are locked first, so
     * that two forms begin one draft.
     */
    private SelfReport draft(String number, BusinessMoment now) {
        Title title = writable(titles.byNumber(number));
        reports.atPremises(title).forEach(each -> titles.findForUpdate(each.number()));
        SelfReportWindow window = finder.window(now.today());
        SelfReportDutyRule.require(title, window, now.today());
        return reports.find(title, window.year()).orElseGet(() -> {
            Title reporting =
                    finder.covered(title, Optional.empty(), window, now.today()).getFirst();
            SelfReport begun =
                    new SelfReport(reporting, window.year(), finder.issueInForce(), currentUser.actor(), now.at());
            reports.add(begun);
            return begun;
        });
    }

    private Title writable(Title title) {
        Actor actor = currentUser.actor();
        if (!SelfReportAccess.isHolder(actor, title) && !SelfReportAccess.isOfficer(actor, title)) {
            throw new NotFound(title.number());
        }
        return title;
    }
}
