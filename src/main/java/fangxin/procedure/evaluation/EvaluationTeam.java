package fangxin.procedure.evaluation;

import fangxin.common.FieldErrors;
import fangxin.common.RuleViolation;
import fangxin.common.validation.Length;
import fangxin.organization.identity.Actor;
import fangxin.procedure.candidacy.WorkSubject;
import fangxin.round.ScoringMode;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Stored evaluation team (评审组) of a candidacy or title: leader, members (at least two, three where each scores alone)
 * and the consumers' representative; it replaces members, and calls one more where the members' totals differ too much.
 * That is by more than {@link ScoringMode#spread}. The newest generation counts.
 */
@Entity
@Table(name = "evaluation_team")
class EvaluationTeam {
    /** Minimum number of members, a default of the programme: one person never evaluates alone. */
    static final int FEWEST = 2;

    @Id
    @Length(max = 36)
    private String id;

    @NotNull
    @Embedded
    @Valid
    private WorkSubject subject;

    private int generation;

    @NotNull
    @Length(max = 60)
    private String leader;

    @Length(max = 1000)
    private String note;

    @NotNull
    @Length(max = 60)
    private String assignedBy;

    @NotNull
    private Instant assignedAt;

    private boolean blind;

    @Length(max = 60)
    private String consumer;

    @Length(max = 60)
    private String third;

    private Instant thirdCalledAt;

    @ElementCollection
    @CollectionTable(name = "evaluation_team_member", joinColumns = @JoinColumn(name = "team"))
    @OrderColumn(name = "memberorder")
    private List<TeamMember> members = new ArrayList<>();

    protected EvaluationTeam() {}

    EvaluationTeam(
            WorkSubject subject,
            ScoringMode scoring,
            int generation,
            List<TeamMember> members,
            TeamAssignmentService.TeamAssignment wanted,
            Actor by,
            Instant now) {
        boolean alone = scoring.isBlind();
        new FieldErrors()
                .refuse(members.size() < FEWEST, "evaluators", "evaluation.team.few", FEWEST)
                .refuse(
                        members.stream().noneMatch(member -> member.account().equals(wanted.leader())),
                        "leader",
                        "evaluation.team.leader")
                .refuse(
                        alone
                                && members.stream()
                                        .noneMatch(member -> member.account().equals(wanted.consumer())),
                        "consumer",
                        "evaluation.team.consumer")
                .refuse(alone && members.size() == FEWEST, "evaluators", "evaluation.team.few.blind", FEWEST)
                .validate(wanted)
                .check();
        this.id = UUID.randomUUID().toString();
        this.subject = subject;
        this.generation = generation;
        this.members.addAll(members);
        this.leader = wanted.leader();
        this.blind = alone;
        this.consumer = alone ? wanted.consumer() : null;
        this.note = FieldErrors.tidy(wanted.note());
        this.assignedBy = by.account();
        this.assignedAt = now;
    }

    public String id() {
        return id;
    }

    public WorkSubject subject() {
        return subject;
    }

    int generation() {
        return generation;
    }

    public String leader() {
        return leader;
    }

    public String note() {
        return note;
    }

    public String assignedBy() {
        return assignedBy;
    }

    public Instant assignedAt() {
        return assignedAt;
    }

    public List<TeamMember> members() {
        return List.copyOf(members);
    }

    /** Replaces an evaluator who leaves the authority by a successor; the sheet stays open. */
    void replaceMember(String from, TeamMember successor) {
        requirePassable(from, successor.account());
        members.replaceAll(member -> member.account().equals(from) ? successor : member);
        leader = leader.equals(from) ? successor.account() : leader;
    }

    void requirePassable(String from, String to) {
        if (has(to) && has(from)) {
            throw new RuleViolation("evaluation.team.member", to);
        }
    }

    public boolean has(String account) {
        return members.stream().anyMatch(member -> member.account().equals(account));
    }

    /** Returns whether each member scores without seeing the marks of the others until all have been given. */
    boolean isBlind() {
        return blind;
    }

    /** Returns the representative of the consumers, where members score alone. */
    String consumer() {
        return consumer;
    }

    /** Returns whether the totals lie too far apart and no third evaluator was added yet. */
    boolean awaitsThird() {
        return thirdCalledAt != null && third == null;
    }

    boolean hasThird() {
        return third != null;
    }

    void callThird(Instant now) {
        thirdCalledAt = now;
    }

    /** Adds the third evaluator, whose marks decide where the totals of the others lie too far apart. */
    void addThird(TeamMember member) {
        if (!awaitsThird()) {
            throw new RuleViolation("evaluation.third.notCalled");
        }
        members.add(member);
        third = member.account();
    }

    /** Replaces a member. */
    void replace(String leaving, TeamMember coming) {
        members.replaceAll(member -> member.account().equals(leaving) ? coming : member);
        leader = leader.equals(leaving) ? coming.account() : leader;
        consumer = leaving.equals(consumer) ? coming.account() : consumer;
        third = leaving.equals(third) ? coming.account() : third;
    }
}
