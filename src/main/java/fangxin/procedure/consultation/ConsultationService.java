package fangxin.procedure.consultation;

import fangxin.common.FieldErrors;
import fangxin.common.LocalizedText;
import fangxin.common.NotFound;
import fangxin.common.validation.Length;
import fangxin.criteria.model.Grade;
import fangxin.criteria.model.Trade;
import fangxin.criteria.model.TradeRepository;
import fangxin.document.table.ListSlice;
import fangxin.merchant.Premises;
import fangxin.organization.agency.Agency;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.calendar.DeadlineReason;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.RoleNames;
import fangxin.organization.storage.FileStore;
import fangxin.organization.storage.StoredFile;
import fangxin.procedure.candidacy.Candidacy;
import fangxin.procedure.candidacy.CandidacyNotifier;
import fangxin.procedure.candidacy.CandidacyRepository;
import fangxin.procedure.candidacy.CandidacyView;
import fangxin.procedure.candidacy.Stage;
import fangxin.procedure.candidacy.Step;
import fangxin.procedure.candidacy.StepContext;
import fangxin.procedure.cultivation.CultivationFacts;
import fangxin.procedure.cultivation.CultivationFactsFinder;
import fangxin.procedure.evaluation.CandidacyGrades;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Service boundary for consultations: the owner of the round asks member agencies of the joint conference on one or
 * several candidacies, agencies reply or consent to several, or the owner enters their letters with scans; it explains
 * the last day too.
 */
@Stateless
public class ConsultationService {
    /** Member agency that can receive a request. */
    public record MemberAgency(@NotNull String code, LocalizedText name) {}

    /** A candidacy for which the office can request opinions. */
    public record ReadyCandidacy(
            @NotNull String reference,
            @NotNull String signName,
            @NotNull String merchant,
            Grade grade,
            LocalDate dueOn,
            boolean dueProvisional) {}

    /** Content of a request: the agencies and the question. */
    public record OpinionRequest(
            @NotEmpty(message = "{consultation.ask.agencies.none}")
            List<@Length(max = 30) String> agencies,

            @Length(max = 2000, message = "{evaluation.tooLong}")
            String question) {
        /** Returns the content with which a request was sent. */
        static OpinionRequest of(Consultation sent) {
            return new OpinionRequest(sent.agencies(), sent.question());
        }
    }

    /**
     * Reply of an agency.
     *
     * @param agency     code of the agency; null where the person acts for one agency only
     * @param scan       file of the letter, or null
     * @param onBehalfOf author of the letter, where an officer enters it; null for a member's own reply
     */
    public record ReplyInput(
            @Length(max = 30) String agency,

            @NotNull(message = "{consultation.reply.answer.missing}")
            ConsultationReply.ReplyAnswer answer,

            @Length(max = 3500, message = "{evaluation.tooLong}")
            String opinion,

            @Length(max = 36) String scan,

            @Length(max = 100, message = "{evaluation.tooLong}")
            String onBehalfOf) {}

    /**
     * A request as a person sees it who can reply: only the facts that a reply needs.
     *
     * @param answer of the one agency for which the person replies, or null
     * @param state  whether one of the person's agencies has not replied
     */
    public record ReplyTask(
            @NotNull String reference,
            @NotNull ConsultedSubject subject,
            @NotNull Consultation.ConsultationType type,
            String question,
            LocalizedText office,
            @NotNull ReplyDeadline deadline,
            boolean byLetter,
            @NotNull List<MemberAgency> agencies,
            ConsultationReply.ReplyAnswer answer,
            String opinion,
            @NotNull OpinionRequestFilter.RequestState state) {}

    /** Merchant and premises on which agencies are consulted; the address is null without premises. */
    public record ConsultedSubject(
            @NotNull String signName, @NotNull String merchant, String creditCode, String address) {
        static ConsultedSubject of(Candidacy candidacy) {
            return new ConsultedSubject(
                    candidacy.signName(),
                    candidacy.merchant().name(),
                    candidacy.merchant().creditCode().value(),
                    candidacy.premises().map(Premises::address).orElse(null));
        }
    }

    /**
     * Facts of a case on which an agency replies: the title applied for, the station's findings at the premises and the
     * result of the evaluation; personal data in the station's note are masked.
     *
     * @param industry    class of GB/T 4754, or null
     * @param cultivation findings of verification and visits
     * @param grade       grade of the evaluation, or null
     */
    public record ConsultedFacts(
            @NotNull LocalizedText round,
            LocalizedText trade,
            String industry,
            Instant submittedAt,
            @NotNull CultivationFacts cultivation,
            Grade grade) {}

    /**
     * Last day for a reply.
     *
     * @param provisional whether the day can still move, because the holidays of its year are not published
     * @param over        whether the day has passed
     */
    public record ReplyDeadline(@NotNull LocalDate endsOn, boolean provisional, boolean over) {}

    /** A running request as the office sees it. */
    public record RunningConsultation(
            @NotNull String reference,
            @NotNull String signName,
            @NotNull Consultation.ConsultationType type,
            @NotNull LocalDate endsOn,
            boolean endsProvisional,
            int asked,
            int answered,
            int objections,
            boolean over,
            @NotNull List<LocalizedText> withoutReply) {}

    @Inject
    CandidacyRepository candidacies;

    @Inject
    ConsultationRepository consultations;

    @Inject
    CandidacyGrades grades;

    @Inject
    CultivationFactsFinder cultivation;

    @Inject
    TradeRepository trades;

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

    /** Returns the member agencies of the joint conference. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public List<MemberAgency> agencies() {
        return agencies.ofType(Agency.AgencyType.CONFERENCE_BODY).stream()
                .map(agency -> new MemberAgency(agency.code(), agency.name()))
                .toList();
    }

    /** Returns the candidacies for which this office can request opinions now. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public List<ReadyCandidacy> ready() {
        Actor actor = currentUser.actor();
        List<Candidacy> ready = consultations.ownedAt(actor, Stage.EVALUATED);
        Map<String, Grade> known =
                grades.of(ready.stream().map(Candidacy::reference).toList());
        return ready.stream()
                .map(candidacy -> new ReadyCandidacy(
                        candidacy.reference(),
                        candidacy.signName(),
                        candidacy.merchant().name(),
                        known.get(candidacy.reference()),
                        candidacy.dueOn(),
                        candidacy.isDueProvisional()))
                .toList();
    }

    /**
     * Requests opinions of several agencies on several candidacies, for all or none (征求意见 or 联合审查). Refused without a
     * candidacy or an agency, if an agency is no member of the conference, and for a joint examination without a
     * question.
     */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public List<CandidacyView> requestOpinions(
            List<String> references, Consultation.ConsultationType type, OpinionRequest request) {
        Actor actor = currentUser.actor();
        BusinessMoment now = businessClock.now();
        List<String> bodies = request.agencies() == null
                ? List.of()
                : request.agencies().stream().distinct().toList();
        List<String> known = agencies().stream().map(MemberAgency::code).toList();
        new FieldErrors()
                .refuse(references == null || references.isEmpty(), "references", "consultation.ask.none")
                .validate(request)
                .refuse(!known.containsAll(bodies), "agencies", "consultation.ask.unknown")
                .refuse(
                        type == Consultation.ConsultationType.JOINT_EXAMINATION
                                && FieldErrors.tidy(request.question()) == null,
                        "question",
                        "consultation.ask.question.missing")
                .check();
        Step step = type.step();
        String whom =
                bodies.stream().map(body -> agencies.byCode(body).name().zh()).collect(Collectors.joining("、"));
        candidacies.lock(references);
        return references.stream()
                .distinct()
                .map(candidacies::byReference)
                .map(candidacy -> {
                    candidacy.take(step, StepContext.by(actor, now).because(whom));
                    int generation = consultations
                                    .newest(candidacy.reference())
                                    .map(Consultation::generation)
                                    .orElse(0)
                            + 1;
                    consultations.add(new Consultation(
                            candidacy, generation, type, bodies, FieldErrors.tidy(request.question()), actor, now));
                    bodies.forEach(body -> correspondence.notifyHolders(
                            candidacy,
                            Role.CONFERENCE_MEMBER,
                            body,
                            "consultation.letter.asked." + type,
                            String.valueOf(generation),
                            now,
                            candidacy.dueOn()));
                    return CandidacyView.of(candidacy, actor);
                })
                .toList();
    }

    /**
     * Returns the request on a candidacy as it was entered before it was recalled; empty where another step was
     * recalled, or another office owns the round.
     */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public Optional<OpinionRequest> recalled(String reference, Consultation.ConsultationType type) {
        Candidacy candidacy = candidacies.byReference(reference);
        Actor actor = currentUser.actor();
        candidacy.requireVisibleTo(actor);
        return actor.holds(Role.COUNTY_OFFICE, candidacy.round().owner()) && candidacy.isRecalled(type.step())
                ? consultations.newest(reference).map(OpinionRequest::of)
                : Optional.empty();
    }

    /** Returns the running requests to the agencies for which this person acts. */
    @RolesAllowed(RoleNames.CONFERENCE_MEMBER)
    public List<ReplyTask> repliesDue() {
        Actor actor = currentUser.actor();
        return replyTasks(
                consultations.runningAt(actor.placesAs(Role.CONFERENCE_MEMBER).toList()).stream()
                        .filter(one ->
                                !actor.isRecusedFrom(one.candidacy().merchant().id()))
                        .toList(),
                actor);
    }

    /** Returns a part of the running requests to the agencies for which this person acts. */
    @RolesAllowed(RoleNames.CONFERENCE_MEMBER)
    public List<ReplyTask> repliesDue(OpinionRequestFilter filter, ListSlice slice) {
        Actor actor = currentUser.actor();
        return replyTasks(consultations.findRequests(actor, filter, slice), actor);
    }

    @RolesAllowed(RoleNames.CONFERENCE_MEMBER)
    public long countRepliesDue(OpinionRequestFilter filter) {
        return consultations.countAsked(currentUser.actor(), filter);
    }

    private List<ReplyTask> replyTasks(List<Consultation> requests, Actor actor) {
        List<String> represented = actor.placesAs(Role.CONFERENCE_MEMBER).toList();
        Map<String, LocalizedText> names = agencies.names();
        BusinessMoment now = businessClock.now();
        return requests.stream()
                .map(one -> replyTask(
                        one,
                        false,
                        one.agencies().stream().filter(represented::contains).toList(),
                        names,
                        now))
                .toList();
    }

    /** Finds one request that the caller can reply to; for all other callers it is not found. */
    @RolesAllowed({RoleNames.CONFERENCE_MEMBER, RoleNames.COUNTY_OFFICE})
    public ReplyTask replyTask(String reference) {
        Actor actor = currentUser.actor();
        Consultation consultation = running(reference);
        List<String> bodies = agenciesAnsweredBy(actor, consultation);
        return replyTask(
                consultation,
                !actor.holds(Role.CONFERENCE_MEMBER, bodies.getFirst()),
                bodies,
                agencies.names(),
                businessClock.now());
    }

    /** Returns the facts of the case of a request, for a person who can reply; not found for anyone else. */
    @RolesAllowed({RoleNames.CONFERENCE_MEMBER, RoleNames.COUNTY_OFFICE})
    public ConsultedFacts facts(String reference) {
        Consultation consultation = running(reference);
        agenciesAnsweredBy(currentUser.actor(), consultation);
        Candidacy candidacy = consultation.candidacy();
        return new ConsultedFacts(
                candidacy.round().title(),
                trades.find(candidacy.trade()).map(Trade::name).orElse(null),
                candidacy.industry(),
                candidacy.submittedAt(),
                cultivation.of(candidacy),
                grades.of(reference).orElse(null));
    }

    /** Returns the reason of the last day of a request, for a person who can reply; not found for anyone else. */
    @RolesAllowed({RoleNames.CONFERENCE_MEMBER, RoleNames.COUNTY_OFFICE})
    public DeadlineReason deadline(String reference) {
        Consultation consultation = running(reference);
        agenciesAnsweredBy(currentUser.actor(), consultation);
        return consultation.endReason(businessClock.now().calendar());
    }

    private static ReplyTask replyTask(
            Consultation one,
            boolean byLetter,
            List<String> bodies,
            Map<String, LocalizedText> names,
            BusinessMoment now) {
        Candidacy candidacy = one.candidacy();
        Optional<ConsultationReply> reply = bodies.size() == 1 ? one.replyOf(bodies.getFirst()) : Optional.empty();
        return new ReplyTask(
                candidacy.reference(),
                ConsultedSubject.of(candidacy),
                one.type(),
                one.question(),
                names.get(candidacy.round().owner()),
                new ReplyDeadline(one.endsOn(), one.endsProvisional(), now.isAfter(one.endsOn())),
                byLetter,
                bodies.stream()
                        .map(body -> new MemberAgency(body, names.get(body)))
                        .toList(),
                reply.map(ConsultationReply::answer).orElse(null),
                reply.map(ConsultationReply::opinion).orElse(null),
                bodies.stream().map(one::replyOf).allMatch(Optional::isPresent)
                        ? OpinionRequestFilter.RequestState.ANSWERED
                        : OpinionRequestFilter.RequestState.WAITING);
    }

    /** Returns the running requests of the rounds that this office owns. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public List<RunningConsultation> running() {
        return running(consultations.newest(consultations.ownedAt(currentUser.actor(), Stage.IN_CONSULTATION)));
    }

    /** Returns a part of the running requests of the rounds that this office owns. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public List<RunningConsultation> running(ConsultationFilter filter, ListSlice slice) {
        return running(consultations.running(currentUser.actor(), filter, slice));
    }

    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public long countRunning(ConsultationFilter filter) {
        return consultations.countRunning(currentUser.actor(), filter);
    }

    private List<RunningConsultation> running(List<Consultation> requests) {
        LocalDate today = businessClock.now().today();
        Map<String, LocalizedText> bodies = agencies.names();
        return requests.stream()
                .map(one -> new RunningConsultation(
                        one.candidacy().reference(),
                        one.candidacy().signName(),
                        one.type(),
                        one.endsOn(),
                        one.endsProvisional(),
                        one.agencies().size(),
                        one.agencies().size() - one.withoutReply().size(),
                        one.objections().size(),
                        one.isConcluded(today),
                        one.withoutReply().stream().map(bodies::get).toList()))
                .toList();
    }

    /** Stores the scan of a letter. */
    @RolesAllowed({RoleNames.CONFERENCE_MEMBER, RoleNames.COUNTY_OFFICE})
    public String storeScan(String reference, String name, InputStream content) {
        Actor actor = currentUser.actor();
        agenciesAnsweredBy(actor, running(reference));
        return files.store(reference, "REPLY", name, content, actor.account()).id();
    }

    /**
     * Records an agency's reply (成员单位答复): entered by its member, or from a letter by an officer of the office that
     * asked. Refused for an objection without a reason; a letter also requires its author and its scan.
     */
    @RolesAllowed({RoleNames.CONFERENCE_MEMBER, RoleNames.COUNTY_OFFICE})
    public void reply(String reference, ReplyInput reply) {
        Actor actor = currentUser.actor();
        BusinessMoment now = businessClock.now();
        candidacies.findForUpdate(reference);
        Consultation consultation = running(reference);
        List<String> bodies = agenciesAnsweredBy(actor, consultation);
        String body = FieldErrors.tidy(reply.agency()) == null && bodies.size() == 1
                ? bodies.getFirst()
                : String.valueOf(reply.agency());
        boolean own = actor.holds(Role.CONFERENCE_MEMBER, body);
        String behalf = own ? null : FieldErrors.tidy(reply.onBehalfOf());
        String scan = FieldErrors.tidy(reply.scan());
        String opinion = FieldErrors.tidy(reply.opinion());
        new FieldErrors()
                .refuse(!bodies.contains(body), "agency", "consultation.reply.agency.missing")
                .validate(reply)
                .refuse(
                        reply.answer() == ConsultationReply.ReplyAnswer.OBJECTION && opinion == null,
                        "opinion",
                        "consultation.reply.reason.missing")
                .refuse(!own && behalf == null, "onBehalfOf", "consultation.reply.onBehalfOf.missing")
                .refuse(!own && scan == null, "scan", "consultation.reply.scan.missing")
                .refuse(
                        scan != null
                                && files.of(reference).stream()
                                        .map(StoredFile::id)
                                        .noneMatch(scan::equals),
                        "scan",
                        "evaluation.file.unknown")
                .check();
        LocalizedText name = agencies.byCode(body).name();
        consultation
                .candidacy()
                .take(
                        Step.REPLY,
                        StepContext.by(actor, now)
                                .because(ReplyInJournal.of(name, reply.answer(), opinion))
                                .onBehalfOf(own ? name.zh() : name.zh() + "（" + behalf + "）"));
        consultation.reply(body, reply.answer(), opinion, scan, behalf, actor, now.today(), now.at());
    }

    /**
     * Records for the caller's agency that it consents to a request for opinions, without a text, as one of several.
     * Refused where the request must be opened first ({@link SummaryConsentRule}).
     */
    @RolesAllowed(RoleNames.CONFERENCE_MEMBER)
    public void consent(String reference) {
        candidacies.findForUpdate(reference);
        Consultation consultation = running(reference);
        List<String> bodies = agenciesAnsweredBy(currentUser.actor(), consultation);
        SummaryConsentRule.check(
                consultation.type(),
                consultation.question(),
                bodies.stream().map(consultation::replyOf).anyMatch(Optional::isPresent));
        reply(reference, new ReplyInput(null, ConsultationReply.ReplyAnswer.CONSENT, null, null, null));
    }

    private Consultation running(String reference) {
        Candidacy candidacy = candidacies.byReference(reference);
        Actor actor = currentUser.actor();
        if (candidacy.stage() != Stage.IN_CONSULTATION) {
            candidacy.requireVisibleTo(actor);
            candidacy.requireOpen(Step.REPLY);
        }
        if (actor.isRecusedFrom(candidacy.merchant().id())) {
            throw new NotFound(reference);
        }
        return consultations.newest(reference).orElseThrow(() -> new NotFound(reference));
    }

    /** Returns the agencies for which this person can enter a reply; not found if there is none. */
    private List<String> agenciesAnsweredBy(Actor actor, Consultation consultation) {
        List<String> represented = actor.placesAs(Role.CONFERENCE_MEMBER)
                .filter(consultation::isSentTo)
                .toList();
        if (!represented.isEmpty()) {
            return represented;
        }
        if (actor.holds(Role.COUNTY_OFFICE, consultation.candidacy().round().owner())) {
            return consultation.agencies();
        }
        throw new NotFound(consultation.candidacy().reference());
    }
}
