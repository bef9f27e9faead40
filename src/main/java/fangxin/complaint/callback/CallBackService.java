package fangxin.complaint.callback;

import fangxin.common.LocalizedText;
import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.common.validation.Constraints;
import fangxin.complaint.handling.CaseProgress;
import fangxin.complaint.handling.CaseProgressReader;
import fangxin.complaint.handling.ComplaintType;
import fangxin.complaint.handling.RecusedCaseFinder;
import fangxin.document.table.ListSlice;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.RecusalCondition;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.RoleNames;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Service boundary for call-backs: the city's office draws them, records calls, stores and reads phone numbers (each
 * reading is recorded), and imports those of 12315; offices and units list and read the call-backs on their own work. A
 * person who is recused from the trader of a case does not find its call-back.
 */
@Stateless
@RolesAllowed({RoleNames.OFFICE_STAFF, RoleNames.STATION, RoleNames.AUDITOR})
public class CallBackService {
    /** Fired when a caller has read a phone number, for the auditor's journal. */
    public record CallBackPhoneRead(String complaint, String reason) {}

    /** Phone number that a caller has read. */
    public record ReadPhone(@NotNull String phone) {}

    /**
     * Draw of a month.
     *
     * @param listed   closed complaints of the month
     * @param platform those that 12315 had called before
     * @param percent  least share by the terms of the draw
     */
    public record CallBackDrawView(
            @NotNull String month,
            int listed,
            int platform,
            int drawn,
            int percent,
            @NotNull String listHash,
            @NotNull String seed,
            @NotNull String by,
            @NotNull Instant drawnAt)
            implements Serializable {}

    /**
     * Result of an import of call-backs of 12315.
     *
     * @param known   cases that were called back already; nothing has changed for them
     * @param refused rows without a closed case or a known level
     */
    public record PlatformCallBackResult(
            int added, int known, @NotNull List<String> refused) implements Serializable {}

    private static final int MOST = 200;
    private static final int SEED_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    CallBackRepository callBacks;

    @Inject
    PlatformCallBackReader platform;

    @Inject
    CaseProgressReader cases;

    @Inject
    RecusedCaseFinder recused;

    @Inject
    ComplaintAppraisalTermsRepository terms;

    @Inject
    AgencyRepository agencies;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    @Inject
    Event<CallBackPhoneRead> phoneRead;

    /** Lists the call-backs that the reader may see, of the last month first, in it those that wait for a call. */
    public List<CallBackView> callBacks() {
        return callBacks(CallBackFilter.NONE, new ListSlice(null, 0, MOST));
    }

    /** Lists a part of the call-backs that the reader may see. */
    public List<CallBackView> callBacks(CallBackFilter filter, ListSlice slice) {
        Map<String, LocalizedText> names = agencies.names();
        return callBacks.list(scope(), recusal(), filter, slice).stream()
                .map(callBack -> view(callBack, names, null))
                .toList();
    }

    public long count(CallBackFilter filter) {
        return callBacks.count(scope(), recusal(), filter);
    }

    /** Returns one call-back with its calls. */
    public CallBackView find(String complaint) {
        return detail(readable(complaint));
    }

    /** Lists the draws, the last month first; only for the city's office and its auditors. */
    public List<CallBackDrawView> draws() {
        return scope().all() ? callBacks.draws().stream().map(this::view).toList() : List.of();
    }

    /**
     * Returns the list of the draw of a month as the text whose SHA-256 is its hash, so that the draw can be repeated;
     * only for the city's office and its auditors.
     */
    public String listText(String month) {
        if (!scope().all() || callBacks.draw(month).isEmpty()) {
            throw new NotFound(month);
        }
        return CallBackSample.listText(
                month,
                callBacks.listed(month).stream()
                        .map(each -> new CallBackSample.ListedCase(each.complaint(), each.office(), each.rank() == 0))
                        .toList());
    }

    /** Returns the months with call-backs, the newest first. */
    public List<String> months() {
        return callBacks.months();
    }

    /** Returns whether the reader may draw cases and call consumers. */
    public boolean isCaller() {
        return currentUser.actor().placesAs(Role.COUNTY_OFFICE).anyMatch(agencies::isCityOffice);
    }

    /** Draws the call-backs of a month that is over. A month that was drawn is not drawn again. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public CallBackDrawView draw(CallBackDrawInput input) {
        requireCaller();
        YearMonth month = Constraints.check(input).yearMonth();
        ComplaintAppraisalTermsIssue current = terms.currentForUpdate();
        if (callBacks.draw(input.month()).isPresent()) {
            return view(callBacks.draw(input.month()).orElseThrow());
        }
        BusinessMoment now = businessClock.now();
        if (!now.today().isAfter(month.atEndOfMonth())) {
            throw RuleViolation.at("month", "callback.month.open");
        }
        List<CaseProgress> closed = cases.ofMonth(month, current.terms().repeatDays(), now.calendar()).stream()
                .filter(each -> each.type() == ComplaintType.COMPLAINT && each.isClosed() && !each.duplicate())
                .toList();
        Map<String, CallBack> called =
                callBacks.ofCases(closed.stream().map(CaseProgress::number).toList());
        byte[] seed = new byte[SEED_BYTES];
        RANDOM.nextBytes(seed);
        CallBackSample sample = CallBackSample.draw(
                month,
                closed,
                called.keySet(),
                current.terms().percent(),
                HexFormat.of().formatHex(seed));
        CallBackDraw draw = new CallBackDraw(sample, current.issue(), currentUser.actor(), now.at());
        callBacks.add(draw);
        sample.tickets().forEach(ticket -> {
            CallBack known = called.get(ticket.progress().number());
            if (known == null) {
                callBacks.add(new CallBack(ticket, input.month(), now.at()));
            } else {
                known.list(ticket, input.month());
            }
        });
        callBacks.flush();
        return view(draw);
    }

    /** Records a call. A repeated request changes nothing. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public CallBackView call(String complaint, CallInput input) {
        CallBack callBack = lock(complaint);
        Constraints.check(input);
        if (callBack.hasJustRecorded(input, input.version())) {
            return detail(callBack);
        }
        callBack.requireVersion(input.version());
        ComplaintAppraisalTerms current = terms.current().terms();
        CallScriptRule.check(input, current);
        callBack.call(input, current, currentUser.actor(), businessClock.now().at());
        callBacks.flush();
        return detail(callBack);
    }

    /** Stores the phone number of the complainant, encrypted, until the call-back is over. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public CallBackView enterPhone(String complaint, PhoneInput input) {
        CallBack callBack = lock(complaint);
        callBack.enterPhone(Constraints.check(input).phone());
        callBacks.flush();
        return detail(callBack);
    }

    /** Returns the phone number in plain text; the service records the reader and the reason. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public ReadPhone readPhone(String complaint, PhoneReadingInput input) {
        CallBack callBack = lock(complaint);
        Constraints.check(input);
        String phone = callBack.openPhone();
        phoneRead.fire(new CallBackPhoneRead(complaint, input.reason()));
        return new ReadPhone(phone);
    }

    /**
     * Imports the call-backs that 12315 made itself; the office calls none of these complainants. A repeated import
     * changes nothing.
     */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public PlatformCallBackResult importPlatform(PlatformCallBacksInput input) {
        requireCaller();
        Constraints.check(input);
        ComplaintAppraisalTerms current = terms.currentForUpdate().terms();
        PlatformCallBackReader.ReadRows read = platform.read(input.rows(), current);
        Instant now = businessClock.now().at();
        Map<String, CallBack> known = callBacks.ofCases(read.rows().keySet());
        int added = 0;
        for (PlatformCallBack row : read.rows().values()) {
            CallBack before = known.get(row.complaint());
            if (before == null) {
                callBacks.add(new CallBack(row, read.months().get(row.complaint()), current, now));
                added++;
            } else if (!before.state().isOver()) {
                before.takePlatform(row.answers(), current, now);
                added++;
            }
        }
        callBacks.flush();
        return new PlatformCallBackResult(added, read.rows().size() - added, read.refused());
    }

    private AppraisedScope scope() {
        return AppraisedScope.of(currentUser.actor(), agencies);
    }

    private RecusalCondition recusal() {
        return new RecusalCondition(currentUser.actor().away());
    }

    private void requireCaller() {
        if (!isCaller()) {
            throw new RuleViolation("callback.city");
        }
    }

    private CallBack readable(String complaint) {
        CallBack callBack = callBacks.byNumber(complaint);
        if (!scope().includes(callBack.office(), callBack.unit())
                || recused.isRecused(complaint, currentUser.actor())) {
            throw new NotFound(complaint);
        }
        return callBack;
    }

    private CallBack lock(String complaint) {
        readable(complaint);
        if (!isCaller()) {
            throw new NotFound(complaint);
        }
        return callBacks.findForUpdate(complaint);
    }

    private CallBackDrawView view(CallBackDraw draw) {
        return new CallBackDrawView(
                draw.month(),
                draw.listed(),
                draw.platform(),
                draw.drawn(),
                terms.byIssue(draw.termsIssue()).terms().percent(),
                draw.listHash(),
                draw.seed(),
                draw.actor().name(),
                draw.drawnAt());
    }

    private CallBackView detail(CallBack callBack) {
        ComplaintAppraisalTerms current = terms.current().terms();
        Map<String, String> levels =
                callBack.answers() == null ? Map.of() : callBack.answers().levels();
        return view(
                callBack,
                agencies.names(),
                new CallBackView.CallingView(
                        callBack.version(),
                        callBack.ticket(),
                        callBack.rank(),
                        isCaller() ? callBack.masked() : null,
                        levels.entrySet().stream()
                                .map(entry -> answer(entry, current))
                                .toList(),
                        callBack.calls().stream()
                                .map(call -> new CallBackView.CallView(
                                        call.outcome(), call.actor().name(), call.words(), call.calledAt()))
                                .toList(),
                        callBack.state() == CallBackState.WAITING && isCaller()));
    }

    private static CallBackView.AnswerView answer(Map.Entry<String, String> given, ComplaintAppraisalTerms terms) {
        return new CallBackView.AnswerView(
                terms.questions().stream()
                        .filter(question -> question.code().equals(given.getKey()))
                        .map(CallBackQuestion::text)
                        .findFirst()
                        .orElse(LocalizedText.written(given.getKey())),
                terms.level(given.getValue())
                        .map(SatisfactionLevel::name)
                        .orElse(LocalizedText.written(given.getValue())));
    }

    private static CallBackView view(
            CallBack callBack, Map<String, LocalizedText> names, CallBackView.CallingView calling) {
        return new CallBackView(
                callBack.complaint(),
                callBack.month(),
                callBack.origin(),
                names.get(callBack.office()),
                callBack.unit() == null ? null : names.get(callBack.unit()),
                callBack.officer(),
                callBack.state(),
                callBack.tries(),
                callBack.state() == CallBackState.ANSWERED ? callBack.isSatisfied() : null,
                callBack.since(),
                calling);
    }
}
