package fangxin.naming.signing;

import fangxin.common.LocalizedName;
import fangxin.common.LocalizedText;
import fangxin.common.validation.Length;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleDecision;
import fangxin.naming.title.TitleStanding;
import fangxin.naming.title.TitleStatus;
import fangxin.naming.title.TitleStep;
import fangxin.procedure.candidacy.ResponsibleParty;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Stored type of official document that passes the signing chain (公文类型): its names, on which titles it can be drafted,
 * whether it needs a reason or a hearing, its printed form, and what its signature does to titles and plaques. A type
 * is a row: a new one needs no code unless it needs a {@link SigningPolicy} of its own. Each document takes three
 * persons, or two where the round has no reviewer ({@link OfficialDocument}).
 */
@Entity
@Table(name = "official_document_type")
public class OfficialDocumentType {
    @Id
    @Length(max = 40)
    private String code;

    @NotNull
    @Embedded
    @Valid
    private LocalizedName name;

    @NotNull
    @Enumerated(EnumType.STRING)
    private SigningPolicy policy;

    @NotNull
    @Length(max = 200)
    private String subjectLine;

    @NotNull
    @Length(max = 100)
    private String outcomeZh;

    @NotNull
    @Length(max = 100)
    private String outcomeEn;

    @Length(max = 200)
    private String fromStandings;

    @Enumerated(EnumType.STRING)
    private TitleStep step;

    @NotNull
    @Length(max = 40)
    private String event;

    private boolean reasonRequired;
    private boolean plaqueReturned;

    @Length(max = 40)
    private String template;

    @NotNull
    @Length(max = 200)
    private String source;

    private int listOrder;

    protected OfficialDocumentType() {}

    /**
     * Creates a type from config/official-document-types.json.
     *
     * @throws IllegalArgumentException where the type states an effect that its policy or the register does not know
     */
    public OfficialDocumentType(OfficialDocumentTypeTerms terms, int listOrder) {
        requireKnownEffect(terms);
        this.code = Objects.requireNonNull(terms.code(), "code");
        this.name = new LocalizedName(terms.name());
        this.policy = Objects.requireNonNull(terms.policy(), "policy");
        this.subjectLine = Objects.requireNonNull(terms.subjectLine(), "subjectLine");
        this.outcomeZh = terms.outcome().zh();
        this.outcomeEn = terms.outcome().en();
        this.fromStandings = terms.from().isEmpty()
                ? null
                : terms.from().stream().map(TitleStanding::name).collect(Collectors.joining(";"));
        this.step = terms.step();
        this.event = Objects.requireNonNull(terms.event(), "event");
        this.reasonRequired = terms.reasonRequired();
        this.plaqueReturned = terms.plaqueReturned();
        this.template = terms.template();
        this.source = terms.source();
        this.listOrder = listOrder;
    }

    /**
     * Refuses an unknown effect: the register finds the reason of a status by the event of the same code, and a valid
     * title retains its plaque.
     */
    private static void requireKnownEffect(OfficialDocumentTypeTerms terms) {
        if ((terms.policy() == SigningPolicy.CONFERRAL) != terms.from().isEmpty()) {
            throw new IllegalArgumentException(
                    terms.code() + ": a conferral begins without a title, every other type with one");
        }
        TitleStep step = terms.step();
        if (step == null) {
            requireThat(!terms.plaqueReturned(), terms, "the plaque of a valid title is not returned");
            return;
        }
        requireThat(step.parties().contains(ResponsibleParty.SIGNER), terms, step + " is not taken by a document");
        requireThat(
                terms.from().stream()
                        .allMatch(standing -> TitleStatus.of(standing).stream().anyMatch(step.from()::contains)),
                terms,
                step + " cannot follow one of its standings");
        requireThat(
                step.standing() == TitleStanding.VALID || step.standing().name().equals(terms.event()),
                terms,
                "the event of a title that is not valid is " + step.standing());
        requireThat(
                !terms.plaqueReturned() || step.standing() != TitleStanding.VALID,
                terms,
                "the plaque of a valid title is not returned");
    }

    private static void requireThat(boolean fulfilled, OfficialDocumentTypeTerms terms, String otherwise) {
        if (!fulfilled) {
            throw new IllegalArgumentException(terms.code() + ": " + otherwise);
        }
    }

    /** Returns the effect on a title, for {@code Title.decide}. */
    public TitleDecision decision() {
        return new TitleDecision(name(), fromStandings(), step, event, plaqueReturned);
    }

    /** Returns whether a document of this type can be drafted on a title with its status on a day. */
    public boolean canFollow(Title title, LocalDate day) {
        return decision().canFollow(title.status(), title.standing(day)) && title.gradeAllows(step);
    }

    /** Returns the step that its signature takes on a title; empty where the status is unchanged. */
    public Optional<TitleStep> step() {
        return Optional.ofNullable(step);
    }

    /** Returns whether the holder of a title is heard before a document of this type is signed on it. */
    boolean needsHearing() {
        return step != null && step.needsHearing();
    }

    /** Returns whether documents of this type are drafted only by a proceeding or an application for renewal. */
    boolean hasOwnProcedure() {
        return needsHearing() || setsTerm();
    }

    /** Returns whether documents of this type set a new last day of the term. */
    public boolean setsTerm() {
        return step != null && step.setsTerm();
    }

    private Set<TitleStanding> fromStandings() {
        return fromStandings == null
                ? Set.of()
                : Arrays.stream(fromStandings.split(";"))
                        .map(TitleStanding::valueOf)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(TitleStanding.class)));
    }

    public boolean confersTitles() {
        return policy == SigningPolicy.CONFERRAL;
    }

    /** Proposes the subject line of a document, in Chinese: 关于暂停某店称号的决定. */
    public String subjectLine(String about) {
        return new MessageFormat(subjectLine, Locale.CHINESE).format(new Object[] {about});
    }

    public OfficialDocumentTypeView view() {
        return new OfficialDocumentTypeView(
                code, name(), policy, reasonRequired, plaqueReturned, template, source, step, outcome());
    }

    /** Sets the template from which the document is printed, where none is set. */
    void printAs(String document) {
        template = template == null ? document : template;
    }

    public String code() {
        return code;
    }

    public LocalizedText name() {
        return name.text();
    }

    /** Returns the effect on the title in the notification to its holder: 暂停使用 / is suspended. */
    public LocalizedText outcome() {
        return new LocalizedText(outcomeZh, outcomeEn);
    }

    public boolean isReasonRequired() {
        return reasonRequired;
    }

    public boolean isPlaqueReturned() {
        return plaqueReturned;
    }
}
