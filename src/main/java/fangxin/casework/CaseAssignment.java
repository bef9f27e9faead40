package fangxin.casework;

import fangxin.common.validation.Length;
import fangxin.organization.identity.Actor;
import fangxin.procedure.candidacy.WorkSubject;
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

/**
 * Stored assignment (分办) of an agency's part of a case to one of its officers: taken, handed over or taken over, by
 * whom and when, with a note; the newest counts, and the database refuses to change or delete it.
 */
@Entity
@Table(name = "case_assignment")
public class CaseAssignment {
    /** How an officer came to own a case. */
    public enum AssignmentType {
        /** The officer took the case, which had no owner. */
        TAKEN,
        /** A colleague transferred the case to the officer. */
        HANDED_OVER,
        /** The officer took the case from a colleague. */
        TAKEN_OVER
    }

    @Id
    @Length(max = 36)
    private String id;

    @NotNull
    @Embedded
    @Valid
    private WorkSubject subject;

    @NotNull
    @Length(max = 30)
    private String agency;

    private int seq;

    @NotNull
    @Enumerated(EnumType.STRING)
    private AssignmentType type;

    @NotNull
    @Length(max = 60)
    private String owner;

    @NotNull
    @Length(max = 60)
    private String account;

    @NotNull
    @Length(max = 100)
    private String actorName;

    @Length(max = 200)
    private String note;

    @NotNull
    private Instant assignedAt;

    protected CaseAssignment() {}

    CaseAssignment(
            WorkSubject subject,
            String agency,
            int seq,
            AssignmentType type,
            String owner,
            Actor by,
            String note,
            Instant now) {
        this.id = UUID.randomUUID().toString();
        this.subject = subject;
        this.agency = agency;
        this.seq = seq;
        this.type = type;
        this.owner = owner;
        this.account = by.account();
        this.actorName = by.name();
        this.note = note;
        this.assignedAt = now;
    }

    /** Returns the code of the agency. */
    String agency() {
        return agency;
    }

    /** Returns the number of the assignment among those of the agency, from 1. */
    int seq() {
        return seq;
    }

    AssignmentType type() {
        return type;
    }

    /** Returns the account of the officer who owns the case. */
    String owner() {
        return owner;
    }

    String actorName() {
        return actorName;
    }

    String note() {
        return note;
    }

    Instant assignedAt() {
        return assignedAt;
    }
}
