package fangxin.procedure.meeting;

import fangxin.common.FieldErrors;
import fangxin.common.RuleViolation;
import fangxin.common.validation.Length;
import fangxin.organization.identity.Actor;
import fangxin.round.ApplicationRound;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Stored review meeting (评审会) of the office that owns a round, with invitees, quorum and minutes, on many candidacies:
 * it checks its details, and refuses items on which it cannot decide.
 */
@Entity
@Table(name = "review_meeting")
public class ReviewMeeting {
    /** A person who was invited, and whether he or she attended. */
    public record InvitedPerson(
            @NotBlank(message = "{meeting.invited.name}") @Length(max = 100, message = "{evaluation.tooLong}")
            String name,

            @Length(max = 200, message = "{evaluation.tooLong}")
            String organization,

            boolean attended) {}

    /**
     * Details of a meeting as they are entered.
     *
     * @param minutes minutes as text; null where a scan follows
     */
    public record MeetingDetails(
            @NotNull(message = "{meeting.date.missing}") LocalDate heldOn,

            @NotBlank(message = "{meeting.place.missing}") @Length(max = 200, message = "{evaluation.tooLong}")
            String place,

            @NotBlank(message = "{meeting.chair.missing}") @Length(max = 100, message = "{evaluation.tooLong}")
            String chair,

            @NotEmpty(message = "{meeting.invited.none}") List<@NotNull InvitedPerson> invited,

            @Length(max = 4000, message = "{evaluation.tooLong}")
            String minutes) {}

    @Id
    @Length(max = 36)
    private String id;

    @Version
    private long version;

    @ManyToOne(optional = false)
    @JoinColumn(name = "round")
    private ApplicationRound round;

    @NotNull
    private LocalDate heldOn;

    @NotNull
    @Length(max = 200)
    private String place;

    @NotNull
    @Length(max = 100)
    private String chair;

    private double quorum;

    @Length(max = 4000)
    private String minutes;

    @Length(max = 36)
    private String minutesScan;

    @NotNull
    @Length(max = 60)
    private String recordedBy;

    @NotNull
    @Length(max = 100)
    private String recordedByName;

    @NotNull
    private Instant recordedAt;

    @ElementCollection
    @CollectionTable(name = "meeting_invitee", joinColumns = @JoinColumn(name = "meeting"))
    @OrderColumn(name = "inviteeorder")
    private List<Invitee> invitees = new ArrayList<>();

    protected ReviewMeeting() {}

    public ReviewMeeting(
            ApplicationRound round, MeetingDetails details, double quorum, Actor by, LocalDate today, Instant now) {
        check(details, today);
        this.id = UUID.randomUUID().toString();
        this.round = round;
        this.heldOn = details.heldOn();
        this.place = details.place().strip();
        this.chair = details.chair().strip();
        this.quorum = quorum;
        this.minutes = FieldErrors.tidy(details.minutes());
        details.invited()
                .forEach(one -> invitees.add(
                        new Invitee(one.name().strip(), FieldErrors.tidy(one.organization()), one.attended())));
        this.recordedBy = by.account();
        this.recordedByName = by.name();
        this.recordedAt = now;
    }

    /** Refuses a day in the future, a name that is entered twice, and a chair who was absent. */
    private static void check(MeetingDetails details, LocalDate today) {
        FieldErrors faults = new FieldErrors()
                .validate(details)
                .refuse(details.heldOn() != null && today.isBefore(details.heldOn()), "heldOn", "meeting.future");
        List<InvitedPerson> invited = details.invited() == null ? List.of() : details.invited();
        invited.stream().filter(Objects::nonNull).forEach(one -> faults.validateAt("invited", one));
        List<InvitedPerson> named = invited.stream()
                .filter(one -> one != null && FieldErrors.tidy(one.name()) != null)
                .toList();
        if (named.size() == invited.size()) {
            long names =
                    named.stream().map(one -> one.name().strip()).distinct().count();
            boolean chaired = details.chair() == null
                    || named.stream()
                            .anyMatch(one -> one.attended()
                                    && one.name().strip().equals(details.chair().strip()));
            faults.refuse(names < named.size(), "invited", "meeting.invited.twice")
                    .refuse(!named.isEmpty() && !chaired, "chair", "meeting.chair.absent");
        }
        faults.check();
    }

    String id() {
        return id;
    }

    ApplicationRound round() {
        return round;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    String place() {
        return place;
    }

    String chair() {
        return chair;
    }

    String minutes() {
        return minutes;
    }

    String minutesScan() {
        return minutesScan;
    }

    String recordedByName() {
        return recordedByName;
    }

    List<Invitee> invitees() {
        return List.copyOf(invitees);
    }

    boolean isAttendedBy(String name) {
        return invitees.stream()
                .anyMatch(guest -> guest.hasAttended() && guest.name().equals(name));
    }

    /** Returns the names among these that attended. */
    Set<String> attendeesAmong(Set<String> names) {
        return names.stream().filter(this::isAttendedBy).collect(Collectors.toCollection(TreeSet::new));
    }

    public int attendance() {
        return (int) invitees.stream().filter(Invitee::hasAttended).count();
    }

    public boolean isQuorate() {
        return isQuorate(Set.of());
    }

    /** Returns whether enough invited members attended, without members who were recused from the item. */
    private boolean isQuorate(Set<String> recused) {
        long invited = invitees.stream()
                .filter(guest -> !recused.contains(guest.name()))
                .count();
        long there = invitees.stream()
                .filter(guest -> guest.hasAttended() && !recused.contains(guest.name()))
                .count();
        return there > 0 && there >= quorum * invited;
    }

    public void attachMinutes(String scan) {
        minutesScan = scan;
    }

    /** Returns the field that a violation of one item names. */
    static String fieldOf(String reference) {
        return "item-" + reference;
    }

    /**
     * Refuses an item on which this meeting cannot decide: without quorum or minutes, with a recused chair, or with a
     * recused person who was not invited.
     */
    public void requireMayDecide(String reference, Set<String> recused) {
        Set<String> unknown = new TreeSet<>(recused);
        invitees.forEach(guest -> unknown.remove(guest.name()));
        if (!unknown.isEmpty()) {
            throw RuleViolation.at(
                    fieldOf(reference), "meeting.decide.recusedUnknown", reference, String.join("、", unknown));
        }
        if (recused.contains(chair)) {
            throw RuleViolation.at(fieldOf(reference), "meeting.decide.chairRecused", reference, chair);
        }
        if (!isQuorate(recused)) {
            throw RuleViolation.at(
                    fieldOf(reference), "meeting.decide.quorum", reference, attendance(), invitees.size());
        }
        if (minutes == null && minutesScan == null) {
            throw RuleViolation.at(fieldOf(reference), "meeting.decide.minutes", reference);
        }
    }
}
