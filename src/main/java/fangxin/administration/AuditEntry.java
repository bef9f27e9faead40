package fangxin.administration;

import fangxin.common.validation.Length;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.RecordedActor;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.RoleGroup;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Stored entry of the audit log: an administrative act, with its action, subject, detail, person, the person's agency,
 * and time. The database refuses to change or delete it.
 */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {
    /** Type of an administrative act. */
    public enum AuditAction {
        SET_UP,
        OPERATOR_FACTOR_RESET,
        REQUEST_FACTOR_RESET,
        CONFIRM_FACTOR_RESET,
        REFUSE_FACTOR_RESET,
        OPEN_ACCOUNT,
        INVITE,
        CLOSE_ACCOUNT,
        REOPEN_ACCOUNT,
        APPOINT,
        END_APPOINTMENT,
        DEPUTISE,
        END_DEPUTY,
        DEFINE_CHAIN,
        HAND_OVER,
        CANCEL_HAND_OVER,
        CARRY_OUT_HAND_OVER,
        REFUSE_HAND_OVER,
        ADD_AGENCY,
        RENAME_AGENCY,
        MOVE_AGENCY,
        MERGE_AGENCY,
        IMPORT_REGISTER,
        REFUSE_REGISTER,
        SET_TARGETS,
        SET_APPRAISAL_TERMS,
        SET_SUPERVISION_TERMS,
        SET_PARTICULARS_TERMS,
        SET_TITLE_STEP_TERMS,
        READ_DRAW_PLAN,
        LIST_RISK_VISIT,
        SET_RETURN_TERMS,
        SET_COMPENSATION_TERMS,
        SET_COMMITMENT_TERMS,
        READ_RETURN_CONTACT,
        SET_MESSAGE_TERMS,
        SET_NETWORK_PLACES,
        READ_MESSAGE_ORIGINAL,
        READ_SETTLEMENT_PAPER,
        SET_HOLDER_TERMS,
        SET_RETENTION_TERMS,
        SET_VISIT_TERMS,
        SET_FEED_KINDS,
        IMPORT_FEED,
        IMPORT_OFFICIAL_CHECKS,
        WITHDRAW_OFFICIAL_CHECKS,
        IMPORT_STATIONS,
        IMPORT_PLATFORM_DISPUTES,
        SET_STATION_TERMS,
        SET_SURVEY_TERMS,
        SET_DIMENSION_TERMS,
        SET_ASSOCIATION_TERMS,
        SET_COMPLAINT_TERMS,
        IMPORT_COMPLAINTS,
        READ_OFFENCE_REPORT,
        SET_COMPLAINT_APPRAISAL_TERMS,
        SET_URGING_TERMS,
        NAME_REMINDER_CLERK,
        READ_CALL_BACK_PHONE,
        READ_ASSOCIATION_CONTACT,
        PUBLISH_COMPLAINT_APPRAISAL,
        SET_ANALYSIS_TERMS,
        RELEASE_ANALYSIS_REPORT,
        TAKE_BACK_ANALYSIS_REPORT,
        SET_RATING_FORMULA,
        EXPORT_CASE,
        EXPORT_LIST,
        READ_IN_FULL,
        USE_TEMPLATE,
        ADD_TRADE,
        AMEND_TRADE,
        ENTER_DAY,
        REMOVE_DAY,
        SCHEDULE_CALENDAR,
        WITHDRAW_CALENDAR,
        PUBLISH_CALENDAR,
        ADD_SUBJECT_TYPE,
        AMEND_SUBJECT_TYPE,
        SAVE_FORM_DRAFT,
        SCHEDULE_FORM,
        WITHDRAW_FORM,
        PUBLISH_FORM,
        DISCARD_FORM_DRAFT,
        READ_OBJECTOR,
        DECLARE_CONFLICT,
        WITHDRAW_CONFLICT,
        CHANGE_EMPLOYER,
        SEND_MESSAGE_AGAIN,
        SET_CONSUMER_CHANNELS,
        SET_LAW_LIBRARY
    }

    private static final int LONGEST = 1000;

    @Id
    @Length(max = 36)
    private String id;

    @NotNull
    @Enumerated(EnumType.STRING)
    private AuditAction action;

    @NotNull
    @Length(max = 60)
    private String subject;

    @Length(max = 1000)
    private String detail;

    @NotNull
    @Embedded
    @Valid
    private RecordedActor actor;

    @Length(max = 30)
    private String agency;

    @NotNull
    private Instant takenAt;

    protected AuditEntry() {}

    AuditEntry(AuditAction action, String subject, String detail, Actor actor, Instant at) {
        this.id = UUID.randomUUID().toString();
        this.action = action;
        this.subject = subject;
        this.detail = detail == null || detail.length() <= LONGEST ? detail : detail.substring(0, LONGEST);
        this.actor = RecordedActor.of(actor);
        this.agency = placeOf(actor);
        this.takenAt = at;
    }

    /**
     * Returns the code of the agency for which the actor acted: the agency of the administrator's post before that of
     * any other.
     */
    private static String placeOf(Actor actor) {
        return Stream.concat(
                        actor.placesAs(Role.ADMINISTRATOR),
                        actor.posts().stream()
                                .filter(post -> RoleGroup.OFFICER.includes(post.role()))
                                .map(Actor.Post::place))
                .findFirst()
                .orElse(null);
    }

    public String id() {
        return id;
    }

    public AuditAction action() {
        return action;
    }

    /** Returns the subject of the act: an account, agency, trade or day. */
    public String subject() {
        return subject;
    }

    public String detail() {
        return detail;
    }

    public RecordedActor actor() {
        return actor;
    }

    public Instant takenAt() {
        return takenAt;
    }
}
