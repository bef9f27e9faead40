package fangxin.procedure.candidacy;

import fangxin.common.validation.Length;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;

/**
 * Embeddable reference to the subject of work (办理对象), a candidacy or a title by type and id, to which acts of the
 * procedure and their records belong. The journal, the teams and sheets of an evaluation and the records of cultivation
 * refer to it by type and id; the ids of the two types differ.
 */
@Embeddable
public class WorkSubject {
    @NotNull
    @Enumerated(EnumType.STRING)
    @Column(name = "worktype")
    private WorkSubjectType type;

    @NotNull
    @Column(name = "subject")
    @Length(max = 30)
    private String id;

    protected WorkSubject() {}

    private WorkSubject(WorkSubjectType type, String id) {
        this.type = type;
        this.id = Objects.requireNonNull(id);
    }

    public static WorkSubject of(Candidacy candidacy) {
        return candidacy(candidacy.reference());
    }

    public static WorkSubject candidacy(String reference) {
        return new WorkSubject(WorkSubjectType.CANDIDACY, reference);
    }

    public static WorkSubject title(String certificateNumber) {
        return new WorkSubject(WorkSubjectType.TITLE, certificateNumber);
    }

    /**
     * Copies the value for another entity, since JPA does not define the behaviour of an embedded object of two
     * entities.
     */
    public WorkSubject copy() {
        return new WorkSubject(type, id);
    }

    public WorkSubjectType type() {
        return type;
    }

    /** Returns the reference of the candidacy, or the certificate number of the title. */
    public String id() {
        return id;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WorkSubject subject && subject.type == type && subject.id.equals(id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(type, id);
    }

    @Override
    public String toString() {
        return type + " " + id;
    }
}
