package fangxin.naming.title;

import fangxin.common.LocalizedText;
import fangxin.common.validation.Length;
import fangxin.organization.identity.Actor;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * Stored terms of one step of titles, of which the cause in a title's history is composed: legal basis, the holder's
 * remedy and its time limit; seeded from config/title-steps.json, and changed by officers. The history of a title keeps
 * the texts as they were on the day of the step, and {@link FormerTitleStepTerms} the former issues.
 */
@Entity
@Table(name = "title_step_terms")
public class TitleStepTerms {
    /**
     * Terms as config/title-steps.json states them.
     *
     * @param limit  code of the time limit for the remedy in config/limits.json, or null
     * @param source regulation that provides for the step, or "default"
     */
    public record StatedTerms(
            TitleStep step, LocalizedText ground, LocalizedText remedy, String limit, String source) {}

    /** Name of the step, since JPA supports no enum as a key. */
    @Id
    @Length(max = 40)
    private String step;

    @NotNull
    @Length(max = 300)
    private String groundZh;

    @NotNull
    @Length(max = 600)
    private String groundEn;

    @Length(max = 300)
    private String remedyZh;

    @Length(max = 600)
    private String remedyEn;

    @Length(max = 40)
    private String timeLimit;

    @NotNull
    @Length(max = 200)
    private String source;

    private int issue;

    @Length(max = 60)
    private String account;

    @Length(max = 100)
    private String actorName;

    private Instant enteredAt;

    protected TitleStepTerms() {}

    public TitleStepTerms(StatedTerms stated) {
        this.step = stated.step().name();
        this.groundZh = stated.ground().zh();
        this.groundEn = stated.ground().en();
        this.remedyZh = stated.remedy() == null ? null : stated.remedy().zh();
        this.remedyEn = stated.remedy() == null ? null : stated.remedy().en();
        this.timeLimit = stated.limit();
        this.source = Objects.requireNonNull(stated.source(), "source");
        this.issue = 1;
    }

    /** Replaces the terms by those of an officer, as the next issue. */
    void change(TitleStepTermsInput input, Actor actor, Instant now) {
        groundZh = input.ground().zh();
        groundEn = input.ground().en();
        remedyZh = input.remedy() == null ? null : input.remedy().zh();
        remedyEn = input.remedy() == null ? null : input.remedy().en();
        timeLimit = input.limit();
        source = input.source();
        issue++;
        account = actor.account();
        actorName = actor.name();
        enteredAt = now;
    }

    /** Returns whether an input states the present terms. */
    boolean isAlready(TitleStepTermsInput input) {
        return ground().equals(input.ground())
                && remedy().equals(input.remedy() == null ? TitleCause.NONE : input.remedy())
                && Objects.equals(timeLimit, input.limit())
                && source.equals(input.source());
    }

    public TitleStep step() {
        return TitleStep.valueOf(step);
    }

    public LocalizedText ground() {
        return new LocalizedText(groundZh, groundEn);
    }

    /** Returns the remedy of the holder; without texts where there is none. */
    public LocalizedText remedy() {
        return remedyZh == null ? TitleCause.NONE : new LocalizedText(remedyZh, remedyEn);
    }

    /** Returns the code of the time limit for the remedy. */
    public Optional<String> limit() {
        return Optional.ofNullable(timeLimit);
    }

    public String source() {
        return source;
    }

    /** Returns the number of the issue, from 1. */
    int issue() {
        return issue;
    }

    /** Returns the account of the officer who changed the terms last; null for those of the configuration. */
    String account() {
        return account;
    }

    String actorName() {
        return actorName;
    }

    /** Returns the moment of the last change of the terms; null for those of the configuration. */
    Instant enteredAt() {
        return enteredAt;
    }
}
