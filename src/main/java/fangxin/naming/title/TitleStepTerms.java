package fangxin.naming.title;

import fangxin.common.LocalizedText;
import fangxin.common.validation.Length;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import java.util.Optional;

/**
 * Stored terms of one step of titles, seeded from config/title-steps.json: rule and article on which the step is based,
 * the holder's remedy and its time limit. The history of a title keeps the texts as they were on the day of the step.
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

    /** JPA knows no key that is an enum. */
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

    protected TitleStepTerms() {}

    public TitleStepTerms(StatedTerms stated) {
        this.step = stated.step().name();
        this.groundZh = stated.ground().zh();
        this.groundEn = stated.ground().en();
        this.remedyZh = stated.remedy() == null ? null : stated.remedy().zh();
        this.remedyEn = stated.remedy() == null ? null : stated.remedy().en();
        this.timeLimit = stated.limit();
        this.source = Objects.requireNonNull(stated.source(), "source");
    }

    public TitleStep step() {
        return TitleStep.valueOf(step);
    }

    public LocalizedText ground() {
        return new LocalizedText(groundZh, groundEn);
    }

    /** What the holder can do; without texts where there is nothing to do. */
    public LocalizedText remedy() {
        return remedyZh == null ? TitleCause.NONE : new LocalizedText(remedyZh, remedyEn);
    }

    /** Code of the time limit for the remedy. */
    public Optional<String> limit() {
        return Optional.ofNullable(timeLimit);
    }

    public String source() {
        return source;
    }
}
