package fangxin.complaint.urging;

import fangxin.common.LocalizedText;
import fangxin.common.NotFound;
import fangxin.common.validation.Constraints;
import fangxin.complaint.urging.UrgingView.RefusedCase;
import fangxin.complaint.urging.UrgingView.UrgedCaseView;
import fangxin.complaint.urging.UrgingView.UrgingActs;
import fangxin.complaint.urging.UrgingView.UrgingDetail;
import fangxin.complaint.urging.UrgingView.UrgingResult;
import fangxin.document.table.ListSlice;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.calendar.DeadlineReason;
import fangxin.organization.calendar.TimeLimit;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.RecusalCondition;
import fangxin.organization.identity.RoleNames;
import fangxin.platform.config.Settings;
import fangxin.platform.i18n.Messages;
import fangxin.platform.persistence.SequenceCounters;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Service boundary for urging: an office lists the cases that need it, and sends letters to the agencies below it that
 * handle them, which are notified; these confirm and answer, and the office can withdraw a letter until then; both list
 * and read the letters.
 */
@Stateless
@RolesAllowed({RoleNames.OFFICE_STAFF, RoleNames.STATION, RoleNames.AUDITOR})
public class UrgingService {
    private static final int MOST = 200;

    @Inject
    UrgentCaseRepository complaints;

    @Inject
    UrgingRepository letters;

    @Inject
    UrgingTermsRepository terms;

    @Inject
    ReminderNotifier notifier;

    @Inject
    AgencyRepository agencies;

    @Inject
    SequenceCounters counters;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    /** Lists the open complaints below the reader's offices that need urging, overdue ones first. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public List<UrgentCaseView> cases() {
        return cases(UrgentCaseFilter.NONE, new ListSlice(null, 0, MOST));
    }

    /** Lists a part of the open complaints that need urging. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public List<UrgentCaseView> cases(UrgentCaseFilter filter, ListSlice slice) {
        Actor actor = currentUser.actor();
        BusinessMoment now = businessClock.now();
        UrgingTerms current = terms.current().terms();
        List<UrgentCase> found = complaints.list(
                UrgingPermissionRule.of(actor, agencies),
                new RecusalCondition(actor.away()),
                filter,
                current,
                now,
                slice);
        Map<String, LocalizedText> names = agencies.names();
        Map<String, Integer> repeated = complaints.complaints(found, UrgentCaseRepository.repeatedSince(current, now));
        Map<String, String> open = letters.openAbout(found, null);
        return found.stream()
                .map(each -> new UrgentCaseView(
                        each.number(),
                        each.trader(),
                        names.get(each.office()),
                        each.unit() == null ? null : names.get(each.unit()),
                        each.state(),
                        each.receivedAt(),
                        each.limit().dueOn(),
                        reasons(each, repeated, current, now),
                        open.get(each.number())))
                .toList();
    }

    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public long count(UrgentCaseFilter filter) {
        Actor actor = currentUser.actor();
        return complaints.count(
                UrgingPermissionRule.of(actor, agencies),
                new RecusalCondition(actor.away()),
                filter,
                terms.current().terms(),
                businessClock.now());
    }

    private static List<UrgingReason> reasons(
            UrgentCase complaint, Map<String, Integer> repeated, UrgingTerms terms, BusinessMoment now) {
        return complaint.reasons(
                terms,
                repeated.getOrDefault(UrgentCaseRepository.key(complaint.contact(), complaint.creditCode()), 0),
                now.today(),
                UrgentCaseRepository.hardBefore(terms, now));
    }

    /**
     * Urges complaints: one letter to each agency that handles some of them. A complaint that is closed, not below the
     * reader's offices, or in an open letter of the same type is left out with the reason; sent again, all of them are.
     */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public UrgingResult send(UrgingInput input) {
        Constraints.check(input);
        Actor actor = currentUser.actor();
        BusinessMoment now = businessClock.now();
        UrgingTermsIssue current = terms.currentForUpdate();
        UrgingPermissionRule scope = UrgingPermissionRule.of(actor, agencies);
        List<String> numbers = input.cases().stream().distinct().toList();
        Map<String, UrgentCase> found = complaints.find(numbers, scope, new RecusalCondition(actor.away()));
        Map<String, Integer> repeated =
                complaints.complaints(found.values(), UrgentCaseRepository.repeatedSince(current.terms(), now));
        Map<String, String> open = letters.openAbout(found.values(), input.type());
        List<RefusedCase> refused = new ArrayList<>();
        Map<String, UrgingLetter> sent = new LinkedHashMap<>();
        for (String number : numbers) {
            UrgentCase complaint = found.get(number);
            if (complaint == null) {
                refused.add(new RefusedCase(number, Messages.inBoth("urging.refused.unknown")));
            } else if (open.containsKey(number)) {
                refused.add(new RefusedCase(number, Messages.inBoth("urging.refused.open", open.get(number))));
            } else {
                sent.computeIfAbsent(complaint.agency(), agency -> letter(agency, scope, input, current, actor, now))
                        .add(complaint, reasons(complaint, repeated, current.terms(), now));
            }
        }
        sent.values().forEach(letter -> {
            letters.add(letter);
            notifyAgency(letter, now);
        });
        return new UrgingResult(
                sent.values().stream().map(UrgingLetter::number).toList(), numbers.size() - refused.size(), refused);
    }

    private UrgingLetter letter(
            String agency,
            UrgingPermissionRule scope,
            UrgingInput input,
            UrgingTermsIssue current,
            Actor actor,
            BusinessMoment now) {
        int year = now.today().getYear();
        return new UrgingLetter(
                UrgingLetter.numberOf(year, counters.next("urging/" + year)),
                input.type(),
                scope.senderTo(agency, agencies).orElseThrow(() -> new NotFound(agency)),
                agency,
                input.words(),
                current,
                actor,
                now);
    }

    private void notifyAgency(UrgingLetter letter, BusinessMoment now) {
        notifier.notifyAgency(
                letter.agency(),
                now.today(),
                "urging.letter.sent",
                "urging-sent/" + letter.number(),
                Messages.inBoth("urging.urgingtype." + letter.type()),
                letter.caseCount(),
                now.stated(letter.dueOn()),
                Settings.baseUrl() + "/work/urging_letter?number=" + letter.number());
    }

    /** Returns the letters that the reader may see, the open ones first. */
    public List<UrgingView> letters() {
        return letters(UrgingFilter.NONE, new ListSlice(null, 0, MOST));
    }

    /** Lists a part of the letters. */
    public List<UrgingView> letters(UrgingFilter filter, ListSlice slice) {
        Map<String, LocalizedText> names = agencies.names();
        return letters.list(scope(), recusal(), filter, slice).stream()
                .map(letter -> view(letter, names))
                .toList();
    }

    public long count(UrgingFilter filter) {
        return letters.count(scope(), recusal(), filter);
    }

    /** Returns one letter with its cases; not found for a reader recused from a trader of them. */
    public UrgingDetail letter(String number) {
        return detail(readable(number));
    }

    /** Confirms the receipt for the agency that handles the cases. A repeated request changes nothing. */
    @RolesAllowed({RoleNames.COUNTY_OFFICE, RoleNames.STATION})
    public UrgingDetail confirm(String number, UrgingVersionInput input) {
        UrgingLetter letter = lock(number);
        if (letter.state() == UrgingState.SENT) {
            letter.requireVersion(input.version());
        }
        letter.confirm(currentUser.actor(), businessClock.now().at());
        letters.flush();
        return detail(letter);
    }

    /** Answers the letter, and notifies the office that sent it. A repeated request changes nothing. */
    @RolesAllowed({RoleNames.COUNTY_OFFICE, RoleNames.STATION})
    public UrgingDetail answer(String number, UrgingReplyInput input) {
        UrgingLetter letter = lock(number);
        Constraints.check(input);
        boolean open = letter.isOpen();
        letter.requireVersion(input.version());
        letter.answer(input.reply(), currentUser.actor(), businessClock.now().at());
        letters.flush();
        if (open) {
            notifier.notifyAgency(
                    letter.office(),
                    businessClock.now().today(),
                    "urging.letter.answered",
                    "urging-answered/" + number,
                    Messages.inBoth("urging.urgingtype." + letter.type()),
                    agencies.byCode(letter.agency()).name(),
                    Settings.baseUrl() + "/work/urging_letter?number=" + number);
        }
        return detail(letter);
    }

    /**
     * Withdraws an open letter for the office that sent it, and notifies the agency. A repeated request changes
     * nothing.
     */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public UrgingDetail withdraw(String number, UrgingWithdrawalInput input) {
        if (!UrgingLetterAccess.mayWithdraw(currentUser.actor(), readable(number))) {
            throw new NotFound(number);
        }
        Constraints.check(input);
        UrgingLetter letter = letters.findForUpdate(number);
        boolean open = letter.isOpen();
        letter.requireVersion(input.version());
        letter.withdraw(input.reason(), currentUser.actor(), businessClock.now().at());
        letters.flush();
        if (open) {
            notifier.notifyAgency(
                    letter.agency(),
                    businessClock.now().today(),
                    "urging.letter.withdrawn",
                    "urging-withdrawn/" + number,
                    Messages.inBoth("urging.urgingtype." + letter.type()),
                    agencies.byCode(letter.office()).name(),
                    letter.caseCount(),
                    Settings.baseUrl() + "/work/urging_letter?number=" + number);
        }
        return detail(letter);
    }

    private RecusalCondition recusal() {
        return new RecusalCondition(currentUser.actor().away());
    }

    private UrgingLetterAccess scope() {
        return UrgingLetterAccess.of(currentUser.actor(), agencies);
    }

    private UrgingLetter readable(String number) {
        UrgingLetter letter = letters.byNumber(number);
        if (!scope().includes(letter)
                || letters.about(List.of(letter), currentUser.actor().away()).contains(number)) {
            throw new NotFound(number);
        }
        return letter;
    }

    private UrgingLetter lock(String number) {
        if (!UrgingLetterAccess.mayAnswer(currentUser.actor(), readable(number))) {
            throw new NotFound(number);
        }
        return letters.findForUpdate(number);
    }

    private static UrgingView view(UrgingLetter letter, Map<String, LocalizedText> names) {
        return new UrgingView(
                letter.number(),
                letter.type(),
                letter.state(),
                names.get(letter.office()),
                names.get(letter.agency()),
                letter.caseCount(),
                letter.actor().name(),
                letter.sentAt(),
                letter.dueOn(),
                letter.confirmedAt(),
                letter.repliedAt());
    }

    private UrgingDetail detail(UrgingLetter letter) {
        Actor actor = currentUser.actor();
        BusinessMoment now = businessClock.now();
        Map<String, String> traders = letters.traders(letter);
        TimeLimit limit = terms.byIssue(letter.termsIssue()).terms().answer(letter.type());
        boolean answers = UrgingLetterAccess.mayAnswer(actor, letter);
        return new UrgingDetail(
                view(letter, agencies.names()),
                letter.office(),
                letter.agency(),
                letter.version(),
                letter.words(),
                letter.confirmedBy(),
                letter.reply(),
                letter.repliedBy(),
                letter.cases().stream()
                        .map(each -> new UrgedCaseView(
                                each.complaint(), traders.get(each.complaint()), each.dueOn(), each.reasons()))
                        .toList(),
                DeadlineReason.arranged(
                        letter.dueOn(),
                        now.calendar().isProvisional(letter.dueOn()),
                        "URGING_" + letter.type(),
                        now.calendar().count(BusinessMoment.dayOf(letter.sentAt()), limit)),
                new UrgingActs(
                        answers && letter.state() == UrgingState.SENT,
                        answers && letter.isOpen(),
                        letter.isOpen() && UrgingLetterAccess.mayWithdraw(actor, letter)));
    }
}
