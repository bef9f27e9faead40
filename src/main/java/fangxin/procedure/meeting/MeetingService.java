package fangxin.procedure.meeting;

import fangxin.common.FieldErrors;
import fangxin.common.LocalizedText;
import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.common.validation.Length;
import fangxin.criteria.model.Grade;
import fangxin.document.table.ListSlice;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.RecusalRepository;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.RoleGroup;
import fangxin.organization.identity.RoleNames;
import fangxin.organization.storage.FileStore;
import fangxin.procedure.candidacy.Candidacy;
import fangxin.procedure.candidacy.CandidacyNotifier;
import fangxin.procedure.candidacy.CandidacyRepository;
import fangxin.procedure.candidacy.Stage;
import fangxin.procedure.candidacy.StepContext;
import fangxin.procedure.consultation.Consultation;
import fangxin.procedure.consultation.ConsultationRepository;
import fangxin.procedure.evaluation.CandidacyGrades;
import fangxin.round.ApplicationRound;
import fangxin.round.RoundRepository;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Service boundary for the review meetings (评审会) of an office: records a meeting, stores its minutes, decides on many
 * candidacies at once, and lists, counts and shows meetings with their decisions.
 */
@Stateless
@RolesAllowed(RoleNames.COUNTY_OFFICE)
public class MeetingService {
    /** A round for which a meeting can be recorded. */
    public record RoundOption(String id, LocalizedText title) {}

    /** Row of the list of meetings. */
    public record MeetingSummary(
            @NotNull String id,
            @NotNull LocalizedText round,
            @NotNull LocalDate heldOn,
            @NotNull String place,
            @NotNull String chair,
            int attended,
            int invited,
            boolean quorate,
            boolean minutes,
            int passed,
            int refused) {}

    /**
     * A candidacy in consultation, as the meeting sees it.
     *
     * @param ready      whether the meeting can decide: the consultation is concluded
     * @param objections the agencies that object, each with its opinion
     * @param withoutReply the agencies that have not replied
     * @param recalled   the decision of this meeting as it was entered before it was recalled, or null
     */
    public record MeetingItem(
            @NotNull String reference,
            @NotNull String signName,
            @NotNull String merchant,
            Grade grade,
            @NotNull Consultation.ConsultationType type,
            @NotNull LocalDate endsOn,
            boolean ready,
            @NotNull List<LocalizedText> objections,
            @NotNull List<LocalizedText> withoutReply,
            DecisionInput recalled) {}

    /** A recorded decision; {@code inForce} is false after the decision was recalled. */
    public record RecordedDecision(
            @NotNull String reference,
            @NotNull String signName,
            @NotNull MeetingDecision.MeetingOutcome outcome,
            String reason,
            String exceptions,
            String recused,
            boolean inForce) {}

    /**
     * A meeting with its candidacies and decisions; {@code whole} is false where the reader must keep away from one of
     * them.
     */
    public record MeetingView(
            @NotNull String id,
            @NotNull String roundId,
            @NotNull LocalizedText round,
            @NotNull LocalDate heldOn,
            @NotNull String place,
            @NotNull String chair,
            @NotNull MeetingAttendance attendance,
            @NotNull MeetingReport report,
            @NotNull List<MeetingItem> items,
            @NotNull List<RecordedDecision> decided,
            boolean whole) {
        public boolean hasMinutes() {
            return report.minutes() != null || report.scan() != null;
        }
    }

    /** Attendance of a meeting: the invited people, how many of them came, and whether that is a quorum. */
    public record MeetingAttendance(
            @NotNull List<ReviewMeeting.InvitedPerson> invited, int attended, boolean quorate) {}

    /** Minutes of a meeting (会议纪要) as text or as the id of a scan, with the name of the recorder. */
    public record MeetingReport(
            String minutes, String scan, @NotNull String recorder) {}

    /**
     * Decision to record on one candidacy.
     *
     * @param reason     required for a refusal, and to pass in spite of an objection
     * @param exceptions exception that the meeting allows, or null
     * @param recused    names of those who were recused, separated by commas, or null
     */
    public record DecisionInput(
            @Length(max = 30) String reference,

            @NotNull(message = "{meeting.decide.outcome}") MeetingDecision.MeetingOutcome outcome,

            @Length(max = 3900, message = "{evaluation.tooLong}")
            String reason,

            @Length(max = 2000, message = "{evaluation.tooLong}")
            String exceptions,

            @Length(max = 900, message = "{evaluation.tooLong}")
            String recused) {
        /** Returns the input with which a decision was recorded. */
        static DecisionInput of(MeetingDecision decision) {
            return new DecisionInput(
                    decision.candidacy().reference(),
                    decision.outcome(),
                    decision.reason(),
                    decision.exceptions(),
                    decision.recused());
        }
    }

    private static final int LATEST = 200;

    @Inject
    CandidacyRepository candidacies;

    @Inject
    MeetingRepository meetings;

    @Inject
    ConsultationRepository consultations;

    @Inject
    CandidacyGrades grades;

    @Inject
    RecusalRepository recusals;

    @Inject
    RoundRepository rounds;

    @Inject
    AgencyRepository agencies;

    @Inject
    FileStore files;

    @Inject
    CandidacyNotifier correspondence;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    /** Returns the rounds that this person's offices own. */
    public List<RoundOption> rounds() {
        Actor actor = currentUser.actor();
        return rounds.all().stream()
                .filter(round -> actor.holds(Role.COUNTY_OFFICE, round.owner()))
                .map(round -> new RoundOption(round.id(), round.title()))
                .toList();
    }

    /**
     * Returns the meetings of this person's offices; the counts leave out merchants from which the person must keep
     * away.
     */
    public List<MeetingSummary> meetings() {
        return meetings(MeetingFilter.NONE, new ListSlice(null, 0, LATEST));
    }

    /** Returns the number of the meetings of this person's offices. */
    public long count(MeetingFilter filter) {
        return meetings.countOfOwners(
                currentUser.actor().placesAs(Role.COUNTY_OFFICE).toList(), filter);
    }

    /**
     * Returns a part of the meetings of this person's offices; the counts leave out merchants from which the person
     * must keep away.
     */
    public List<MeetingSummary> meetings(MeetingFilter filter, ListSlice slice) {
        Actor actor = currentUser.actor();
        List<ReviewMeeting> listed =
                meetings.ofOwners(actor.placesAs(Role.COUNTY_OFFICE).toList(), filter, slice);
        Map<ReviewMeeting, List<MeetingDecision>> decisions = meetings.decisionsOf(listed);
        return listed.stream()
                .map(meeting -> line(meeting, visibleDecisions(decisions.getOrDefault(meeting, List.of()), actor)))
                .toList();
    }

    /** Returns the decisions on merchants from which the reader need not keep away (回避). */
    private static List<MeetingDecision> visibleDecisions(List<MeetingDecision> decisions, Actor reader) {
        return decisions.stream()
                .filter(decision ->
                        !reader.isRecusedFrom(decision.candidacy().merchant().id()))
                .toList();
    }

    private static MeetingSummary line(ReviewMeeting meeting, List<MeetingDecision> decisions) {
        return new MeetingSummary(
                meeting.id(),
                meeting.round().title(),
                meeting.heldOn(),
                meeting.place(),
                meeting.chair(),
                meeting.attendance(),
                meeting.invitees().size(),
                meeting.isQuorate(),
                meeting.minutes() != null || meeting.minutesScan() != null,
                count(decisions, MeetingDecision.MeetingOutcome.PASS),
                count(decisions, MeetingDecision.MeetingOutcome.REFUSE));
    }

    private static int count(List<MeetingDecision> decisions, MeetingDecision.MeetingOutcome outcome) {
        return (int) decisions.stream()
                .filter(decision -> decision.outcome() == outcome)
                .count();
    }

    /** Records a meeting after it was held; not found if another office owns the round. */
    public MeetingView record(String round, ReviewMeeting.MeetingDetails details) {
        Actor actor = currentUser.actor();
        ApplicationRound meetingRound = rounds.byId(round);
        if (!actor.holds(Role.COUNTY_OFFICE, meetingRound.owner())) {
            throw new NotFound(round);
        }
        BusinessMoment now = businessClock.now();
        ReviewMeeting meeting = new ReviewMeeting(meetingRound, details, Quorum.share(), actor, now.today(), now.at());
        meetings.add(meeting);
        return view(meeting, now);
    }

    /** Finds one meeting; it is not found if another office owns its round. */
    public MeetingView meeting(String id) {
        return view(ownMeeting(id), businessClock.now());
    }

    /**
     * Returns the meeting for its minutes: for the office that held it, its signing chain, and its auditors; not found
     * for others.
     */
    @RolesAllowed({RoleNames.OFFICE_STAFF, RoleNames.AUDITOR})
    public MeetingView forMinutes(String id) {
        ReviewMeeting meeting = meetings.byId(id);
        Actor actor = currentUser.actor();
        if (!actor.audits(meeting.round().owner())
                && !actor.holds(RoleGroup.OFFICE_STAFF, meeting.round().owner())) {
            throw new NotFound(id);
        }
        return view(meeting, businessClock.now());
    }

    /** Stores the scan of the signed minutes; not found if another office owns the round. */
    public MeetingView storeMinutes(String id, String name, InputStream content) {
        ReviewMeeting meeting = ownMeeting(id);
        meeting.attachMinutes(
                files.store(id, "MINUTES", name, content, currentUser.actor().account())
                        .id());
        return view(meeting, businessClock.now());
    }

    /**
     * Records the decisions (评审通过, 评审不通过) on many candidacies, all or none. Refused, with the violations of each item,
     * without quorum or minutes, before the consultation is concluded, if an attendee with a conflict of interest was
     * not recused, for a refusal without a reason, and to pass without a grade or in spite of an objection without a
     * reason. The caller loads the remaining candidacies in another transaction, since one that holds locks must not
     * wait for the locks of another.
     */
    public void decide(String id, List<DecisionInput> verdicts) {
        ReviewMeeting meeting = ownMeeting(id);
        Actor actor = currentUser.actor();
        BusinessMoment now = businessClock.now();
        FieldErrors faults =
                new FieldErrors().refuse(verdicts == null || verdicts.isEmpty(), "items", "meeting.decide.none");
        faults.check();
        candidacies.lock(verdicts.stream().map(DecisionInput::reference).toList());
        for (DecisionInput verdict : verdicts) {
            try {
                decide(meeting, verdict, actor, now);
            } catch (NotFound unknown) {
                throw unknown;
            } catch (RuleViolation refused) {
                faults.addAll(refused);
            }
        }
        faults.check();
    }

    private void decide(ReviewMeeting meeting, DecisionInput verdict, Actor actor, BusinessMoment now) {
        Candidacy candidacy = candidacies.byReference(verdict.reference());
        if (!candidacy.round().id().equals(meeting.round().id())) {
            throw new NotFound(verdict.reference());
        }
        String reference = candidacy.reference();
        boolean pass = verdict.outcome() == MeetingDecision.MeetingOutcome.PASS;
        Set<String> recused = names(verdict.recused());
        if (candidacy.stage() == Stage.IN_CONSULTATION) {
            meeting.requireMayDecide(reference, recused);
            MeetingDecisionRule.check(
                    verdict,
                    consultations.newest(reference).orElseThrow(() -> new NotFound(reference)),
                    recused,
                    meeting.attendeesAmong(
                            recusals.recusedNames(candidacy.merchant().id())),
                    grades.of(reference).isPresent(),
                    StepContext.by(actor, now));
        }
        String reason = FieldErrors.tidy(verdict.reason());
        candidacy.take(verdict.outcome().step(), StepContext.by(actor, now).because(reason));
        meetings.add(new MeetingDecision(
                meeting,
                candidacy,
                meetings.decisions(reference).size() + 1,
                verdict.outcome(),
                reason,
                FieldErrors.tidy(verdict.exceptions()),
                recused.isEmpty() ? null : String.join("、", recused),
                actor,
                now.at()));
        if (pass) {
            correspondence.notifyMerchant(candidacy, "meeting.letter.passed", now);
        } else {
            correspondence.notifyMerchant(
                    candidacy, "meeting.letter.refused", now, CandidacyNotifier.shortened(reason), candidacy.dueOn());
        }
    }

    private static Set<String> names(String text) {
        return text == null
                ? Set.of()
                : Arrays.stream(text.split("[,，、;；\\n]"))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private ReviewMeeting ownMeeting(String id) {
        ReviewMeeting meeting = meetings.byId(id);
        if (!currentUser.actor().holds(Role.COUNTY_OFFICE, meeting.round().owner())) {
            throw new NotFound(id);
        }
        return meeting;
    }

    /**
     * Returns the view of the meeting. The minutes report every item, so that a reader who must keep away from one item
     * does not read them.
     */
    private MeetingView view(ReviewMeeting meeting, BusinessMoment now) {
        List<MeetingDecision> decided = meetings.decisionsOf(meeting);
        List<MeetingDecision> shown = visibleDecisions(decided, currentUser.actor());
        boolean all = shown.size() == decided.size();
        List<Candidacy> waiting = candidacies.inRoundAt(meeting.round().id(), Stage.IN_CONSULTATION);
        Map<String, Grade> found =
                grades.of(waiting.stream().map(Candidacy::reference).toList());
        Map<String, LocalizedText> bodies = agencies.names();
        Set<MeetingDecision> newest = meetings.newestDecisions(
                shown.stream().map(decision -> decision.candidacy().reference()).toList());
        Map<String, DecisionInput> recalled = shown.stream()
                .filter(decision -> decision.candidacy().stage() == Stage.IN_CONSULTATION && newest.contains(decision))
                .filter(decision ->
                        decision.candidacy().isRecalled(decision.outcome().step()))
                .map(DecisionInput::of)
                .collect(Collectors.toMap(DecisionInput::reference, Function.identity()));
        List<MeetingItem> items = consultations.newest(waiting).stream()
                .map(asked -> item(asked, found, bodies, recalled, now.today()))
                .toList();
        return new MeetingView(
                meeting.id(),
                meeting.round().id(),
                meeting.round().title(),
                meeting.heldOn(),
                meeting.place(),
                meeting.chair(),
                new MeetingAttendance(
                        meeting.invitees().stream()
                                .map(guest -> new ReviewMeeting.InvitedPerson(
                                        guest.name(), guest.organization(), guest.hasAttended()))
                                .toList(),
                        meeting.attendance(),
                        meeting.isQuorate()),
                new MeetingReport(
                        all ? meeting.minutes() : null, all ? meeting.minutesScan() : null, meeting.recordedByName()),
                items,
                shown.stream()
                        .map(decision -> decided(decision, newest.contains(decision)))
                        .toList(),
                all);
    }

    private static MeetingItem item(
            Consultation asked,
            Map<String, Grade> grades,
            Map<String, LocalizedText> bodies,
            Map<String, DecisionInput> recalled,
            LocalDate today) {
        Candidacy candidacy = asked.candidacy();
        return new MeetingItem(
                candidacy.reference(),
                candidacy.signName(),
                candidacy.merchant().name(),
                grades.get(candidacy.reference()),
                asked.type(),
                asked.endsOn(),
                asked.isConcluded(today),
                asked.objections().stream()
                        .map(reply -> with(bodies.get(reply.agency()), reply.opinion()))
                        .toList(),
                asked.withoutReply().stream().map(bodies::get).toList(),
                recalled.get(candidacy.reference()));
    }

    private static LocalizedText with(LocalizedText name, String words) {
        return new LocalizedText(name.zh() + "：" + words, name.en() + ": " + words);
    }

    private static RecordedDecision decided(MeetingDecision decision, boolean newest) {
        Candidacy candidacy = decision.candidacy();
        return new RecordedDecision(
                candidacy.reference(),
                candidacy.signName(),
                decision.outcome(),
                decision.reason(),
                decision.exceptions(),
                decision.recused(),
                newest && candidacy.stage() != Stage.IN_CONSULTATION);
    }
}
