package fangxin.procedure.consultation;

import fangxin.common.validation.Length;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.calendar.DeadlineReason;
import fangxin.organization.calendar.TimeLimit;
import fangxin.organization.calendar.WorkingCalendar;
import fangxin.organization.identity.Actor;
import fangxin.procedure.candidacy.Candidacy;
import fangxin.procedure.candidacy.Step;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Stored consultation (征求意见、联合审查): a request for opinions to member agencies of the joint conference about one
 * candidacy, with their replies and the last day for them; it records replies, moves the day with the calendar, and
 * answers whether the meeting can decide. A request that was recalled and sent again is a new generation, so that
 * replies never mix; the newest counts.
 */
@Entity
public class Consultation {
    /** Consultation type (征求意见方式): request for opinions, or joint examination. */
    public enum ConsultationType {
        /** 征求意见: an agency that does not reply in time consents. */
        OPINIONS(Step.SEEK_OPINIONS),
        /** 联合审查: every agency must reply. */
        JOINT_EXAMINATION(Step.JOINT_EXAMINE);

        private final Step step;

        ConsultationType(Step step) {
            this.step = step;
        }

        /** Returns the step that sends such a request. */
        Step step() {
            return step;
        }
    }

    private static final String PERIOD = "CONSULT";

    @Id
    @Length(max = 36)
    private String id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "candidacy")
    private Candidacy candidacy;

    private int generation;

    @NotNull
    @Enumerated(EnumType.STRING)
    private ConsultationType type;

    @Length(max = 2000)
    private String question;

    @NotNull
    @Length(max = 60)
    private String requestedBy;

    @NotNull
    @Length(max = 100)
    private String requestedByName;

    @NotNull
    private Instant requestedAt;

    @NotNull
    private LocalDate endsOn;

    private boolean endsProvisional;

    @ElementCollection
    @CollectionTable(name = "consulted_agency", joinColumns = @JoinColumn(name = "consultation"))
    @OrderColumn(name = "agencyorder")
    @Column(name = "agency")
    private List<String> agencies = new ArrayList<>();

    @OneToMany(mappedBy = "consultation", cascade = CascadeType.PERSIST)
    @OrderBy("seq")
    private List<ConsultationReply> replies = new ArrayList<>();

    protected Consultation() {}

    Consultation(
            Candidacy candidacy,
            int generation,
            ConsultationType type,
            List<String> agencies,
            String question,
            Actor by,
            BusinessMoment now) {
        this.id = UUID.randomUUID().toString();
        this.candidacy = candidacy;
        this.generation = generation;
        this.type = type;
        this.agencies.addAll(agencies);
        this.question = question;
        this.requestedBy = by.account();
        this.requestedByName = by.name();
        this.requestedAt = now.at();
        moveEnd(now.end(limit()), now.calendar());
    }

    /**
     * Recomputes the last day with a calendar, for example after the holidays of a year were published. An announced
     * day is never shortened.
     *
     * @return whether the day moved
     */
    boolean recompute(WorkingCalendar calendar) {
        LocalDate before = endsOn;
        LocalDate end = calendar.end(BusinessMoment.dayOf(requestedAt), limit());
        moveEnd(end.isAfter(before) ? end : before, calendar);
        return endsOn.isAfter(before);
    }

    /** Returns the reason of the last day, counted by a calendar. */
    DeadlineReason endReason(WorkingCalendar calendar) {
        return DeadlineReason.of(
                endsOn, endsProvisional, PERIOD, calendar.count(BusinessMoment.dayOf(requestedAt), limit()));
    }

    /** Returns the limit that the round had at the request. */
    private TimeLimit limit() {
        return candidacy.round().limit(PERIOD, requestedAt);
    }

    private void moveEnd(LocalDate day, WorkingCalendar calendar) {
        endsOn = day;
        endsProvisional = calendar.isProvisional(BusinessMoment.dayOf(requestedAt), day);
    }

    String id() {
        return id;
    }

    public Candidacy candidacy() {
        return candidacy;
    }

    int generation() {
        return generation;
    }

    public ConsultationType type() {
        return type;
    }

    String question() {
        return question;
    }

    String requestedBy() {
        return requestedBy;
    }

    String requestedByName() {
        return requestedByName;
    }

    Instant requestedAt() {
        return requestedAt;
    }

    /** Returns the last day on which an agency can reply in time. */
    public LocalDate endsOn() {
        return endsOn;
    }

    /**
     * Returns whether the last day of the period can still move to a later one: the holidays of its year are not
     * published.
     */
    boolean endsProvisional() {
        return endsProvisional;
    }

    List<String> agencies() {
        return List.copyOf(agencies);
    }

    boolean isSentTo(String agency) {
        return agencies.contains(agency);
    }

    /** Returns the newest reply of an agency. */
    Optional<ConsultationReply> replyOf(String agency) {
        return replies.stream().filter(reply -> reply.agency().equals(agency)).reduce((older, newer) -> newer);
    }

    ConsultationReply reply(
            String agency,
            ConsultationReply.ReplyAnswer answer,
            String opinion,
            String scan,
            String onBehalfOf,
            Actor by,
            LocalDate today,
            Instant now) {
        int seq = (int) replies.stream()
                        .filter(reply -> reply.agency().equals(agency))
                        .count()
                + 1;
        ConsultationReply reply = new ConsultationReply(
                this, agency, seq, answer, opinion, scan, onBehalfOf, by, now, today.isAfter(endsOn));
        replies.add(reply);
        return reply;
    }

    public List<String> withoutReply() {
        return agencies.stream().filter(agency -> replyOf(agency).isEmpty()).toList();
    }

    public List<ConsultationReply> objections() {
        return agencies.stream()
                .flatMap(agency -> replyOf(agency).stream())
                .filter(reply -> reply.answer() == ConsultationReply.ReplyAnswer.OBJECTION)
                .toList();
    }

    /**
     * Returns whether the meeting can decide: all agencies have replied, or the period has passed and silence is
     * consent.
     */
    public boolean isConcluded(LocalDate today) {
        return withoutReply().isEmpty() || (type == ConsultationType.OPINIONS && today.isAfter(endsOn));
    }
}
