package fangxin.naming.title;

import fangxin.common.LocalizedText;
import fangxin.common.validation.Length;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;

/**
 * Stored, immutable former issue of the terms of a step of titles (环节依据的历次版本), which officers and auditors read:
 * ground, remedy, time limit and source, who entered it, and when another issue replaced it.
 */
@Entity
@Table(name = "former_title_step_terms")
class FormerTitleStepTerms {
    @Id
    @Length(max = 36)
    private String id;

    @NotNull
    @Length(max = 40)
    private String step;

    private int issue;

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

    @Length(max = 100)
    private String actorName;

    @NotNull
    private Instant replacedAt;

    protected FormerTitleStepTerms() {}

    FormerTitleStepTerms(TitleStepTerms terms, Instant replacedAt) {
        this.id = UUID.randomUUID().toString();
        this.step = terms.step().name();
        this.issue = terms.issue();
        this.groundZh = terms.ground().zh();
        this.groundEn = terms.ground().en();
        this.remedyZh = terms.remedy().zh();
        this.remedyEn = terms.remedy().en();
        this.timeLimit = terms.limit().orElse(null);
        this.source = terms.source();
        this.actorName = terms.actorName();
        this.replacedAt = replacedAt;
    }

    int issue() {
        return issue;
    }

    LocalizedText ground() {
        return new LocalizedText(groundZh, groundEn);
    }

    /** Returns the remedy of the holder, or null. */
    LocalizedText remedy() {
        return remedyZh == null ? null : new LocalizedText(remedyZh, remedyEn);
    }

    String timeLimit() {
        return timeLimit;
    }

    String source() {
        return source;
    }

    /** Returns the name of the officer who entered them; null for those of the configuration. */
    String actorName() {
        return actorName;
    }

    Instant replacedAt() {
        return replacedAt;
    }
}
