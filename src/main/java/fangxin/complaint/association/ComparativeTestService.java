package fangxin.complaint.association;

import fangxin.common.LocalizedText;
import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.common.validation.Constraints;
import fangxin.complaint.association.ComparativeTestView.ComparativeTestDetails;
import fangxin.complaint.association.ComparativeTestView.ComparativeTestEntryView;
import fangxin.complaint.association.ComparativeTestView.ComparativeTestTraderView;
import fangxin.document.table.ListSlice;
import fangxin.merchant.Masking;
import fangxin.naming.notice.ActionStamp;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.DeadlineReason;
import fangxin.organization.drafting.ScheduledPublication;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.RoleNames;
import fangxin.platform.persistence.SequenceCounters;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Service boundary for the comparative tests of the associations: drafts, revises and reopens them, notifies the tested
 * traders first, records objections and answers, publishes, takes a publication back, withdraws a public test, discards
 * one, and lists and counts them.
 */
@Stateless
@RolesAllowed({RoleNames.ASSOCIATION, RoleNames.AUDITOR})
public class ComparativeTestService {
    private static final int MOST = 500;

    /** Version of no test. */
    private static final long NONE = -1;

    @Inject
    ComparativeTestRepository tests;

    @Inject
    ComparativeTestNotifier notifier;

    @Inject
    AssociationTermsRepository terms;

    @Inject
    AssociationAccess access;

    @Inject
    AgencyRepository agencies;

    @Inject
    SequenceCounters counters;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    /** Returns the tests that the caller reads, the newest first. */
    public List<ComparativeTestView> tests() {
        return tests(ComparativeTestFilter.NONE, new ListSlice(null, 0, MOST));
    }

    /** Returns the part of these tests. */
    public List<ComparativeTestView> tests(ComparativeTestFilter filter, ListSlice slice) {
        Map<String, LocalizedText> names = agencies.names();
        return tests.list(access.readable(currentUser.actor()), filter, slice).stream()
                .map(test -> ComparativeTestView.of(test, names.get(test.association())))
                .toList();
    }

    /** Returns the number of these tests. */
    public long count(ComparativeTestFilter filter) {
        return tests.count(access.readable(currentUser.actor()), filter);
    }

    public ComparativeTestDetails find(String number) {
        ComparativeTest test = tests.byNumber(number);
        access.requireReading(currentUser.actor(), test.association(), number);
        return details(test);
    }

    /** Returns the reason of the last day of objections; not found before the traders are notified. */
    public DeadlineReason objectionDeadline(String number) {
        ComparativeTest test = tests.byNumber(number);
        access.requireReading(currentUser.actor(), test.association(), number);
        if (test.objectionsUntil() == null) {
            throw new NotFound(number);
        }
        return test.objectionReason(
                terms.byIssue(test.termsIssue()).terms().objection(),
                businessClock.now().calendar());
    }

    /** Creates a draft. */
    @RolesAllowed(RoleNames.ASSOCIATION)
    public ComparativeTestDetails create(ComparativeTestInput input) {
        input.check();
        ActionStamp by = stamp();
        if (!access.mayAct(by.actor(), input.association())) {
            throw RuleViolation.at("association", "association.association.missing");
        }
        int year = by.moment().today().getYear();
        ComparativeTest test = new ComparativeTest(
                ComparativeTest.numberOf(year, counters.next("comparative-test/" + year)), input, by);
        tests.add(test);
        return details(test);
    }

    /** Replaces the content of a draft. */
    @RolesAllowed(RoleNames.ASSOCIATION)
    public ComparativeTestDetails revise(String number, ComparativeTestInput input) {
        input.check();
        ComparativeTest test = acting(number);
        if (!test.association().equals(input.association())) {
            throw RuleViolation.at("association", "association.association.fixed");
        }
        test.requireVersion(input.version() == null ? NONE : input.version());
        test.revise(input, stamp());
        return saved(test);
    }

    /** Notifies the tested traders of their results, to which they can object within the days of the terms. */
    @RolesAllowed(RoleNames.ASSOCIATION)
    public ComparativeTestDetails inform(String number, ComparativeTestVersionInput input) {
        ComparativeTest test = acting(number);
        if (test.state() != ComparativeTestState.NOTIFIED) {
            test.requireVersion(input.version());
            AssociationTermsIssue current = terms.current();
            test.inform(current.issue(), current.terms().objection(), stamp());
            notifier.notifyTraders(test);
        }
        return saved(test);
    }

    /** Records the objection of a tested trader. */
    @RolesAllowed(RoleNames.ASSOCIATION)
    public ComparativeTestDetails object(String number, ComparativeTestObjectionInput input) {
        input.check();
        ComparativeTest test = acting(number);
        test.requireVersion(input.version());
        test.object(input.sample(), input.words(), stamp());
        return saved(test);
    }

    /** Answers an objection. */
    @RolesAllowed(RoleNames.ASSOCIATION)
    public ComparativeTestDetails answer(String number, ComparativeTestObjectionInput input) {
        input.check();
        ComparativeTest test = acting(number);
        test.requireVersion(input.version());
        test.answer(input.sample(), input.words(), stamp());
        return saved(test);
    }

    /** Reopens the draft because an objection is right. */
    @RolesAllowed(RoleNames.ASSOCIATION)
    public ComparativeTestDetails reopen(String number, ComparativeTestReasonInput input) {
        Constraints.check(input);
        ComparativeTest test = acting(number);
        test.requireVersion(input.version());
        test.reopen(input.reason(), stamp());
        return saved(test);
    }

    /**
     * Schedules the publication of a test whose traders were notified; the test becomes public when the publication can
     * no longer be withdrawn.
     */
    @RolesAllowed(RoleNames.ASSOCIATION)
    public ComparativeTestDetails publish(String number, ComparativeTestVersionInput input) {
        ComparativeTest test = acting(number);
        if (test.state() != ComparativeTestState.SCHEDULED) {
            test.requireVersion(input.version());
            test.publish(stamp());
        }
        return saved(test);
    }

    /** Withdraws a scheduled publication, by the person who scheduled it. */
    @RolesAllowed(RoleNames.ASSOCIATION)
    public ComparativeTestDetails takeBack(String number) {
        ComparativeTest test = acting(number);
        test.takeBack(stamp());
        return saved(test);
    }

    /** Withdraws a public test; its page remains and states the reason. */
    @RolesAllowed(RoleNames.ASSOCIATION)
    public ComparativeTestDetails withdraw(String number, ComparativeTestReasonInput input) {
        input.checkPublic();
        ComparativeTest test = acting(number);
        test.requireVersion(input.version());
        test.withdraw(input.reason(), stamp());
        return saved(test);
    }

    /** Discards an unpublished test and notifies traders who know its results. A repeated request changes nothing. */
    @RolesAllowed(RoleNames.ASSOCIATION)
    public ComparativeTestDetails discard(String number, ComparativeTestReasonInput input) {
        Constraints.check(input);
        ComparativeTest test = acting(number);
        if (test.state() != ComparativeTestState.DISCARDED) {
            test.requireVersion(input.version());
            if (test.wasNotified()) {
                notifier.notifyOfDiscard(test);
            }
            test.discard(input.reason(), stamp());
        }
        return saved(test);
    }

    private ComparativeTest acting(String number) {
        ComparativeTest test = tests.findForUpdate(number);
        access.requireActing(currentUser.actor(), test.association(), number);
        return test;
    }

    private ComparativeTestDetails saved(ComparativeTest test) {
        tests.flush();
        return details(test);
    }

    private ComparativeTestDetails details(ComparativeTest test) {
        Actor reader = currentUser.actor();
        boolean mayAct = access.mayAct(reader, test.association());
        return new ComparativeTestDetails(
                ComparativeTestView.of(test, agencies.byCode(test.association()).name()),
                test.association(),
                test.version(),
                test.notifiedOn(),
                test.objectionsUntil(),
                test.samples().stream()
                        .map(sample -> new ComparativeTestTraderView(
                                sample.id(),
                                sample.product(),
                                sample.trader(),
                                mayAct || sample.contact() == null
                                        ? sample.contact()
                                        : Masking.contact(sample.contact()),
                                sample.objectedOn()))
                        .toList(),
                ScheduledPublication.view(
                        test.publication(), reader, businessClock.now().at()),
                test.journal().reversed().stream()
                        .map(entry -> new ComparativeTestEntryView(
                                entry.step(), entry.actor().name(), entry.words(), entry.recordedAt()))
                        .toList(),
                mayAct ? steps(test) : List.of());
    }

    private static List<ComparativeTestStep> steps(ComparativeTest test) {
        return Arrays.stream(ComparativeTestStep.values())
                .filter(step -> step.from().contains(test.state()))
                .filter(step -> switch (step) {
                    case APPEAR -> false;
                    case ANSWER -> test.samples().stream().anyMatch(sample -> sample.objection() != null);
                    default -> true;
                })
                .toList();
    }

    private ActionStamp stamp() {
        return new ActionStamp(currentUser.actor(), businessClock.now());
    }
}
