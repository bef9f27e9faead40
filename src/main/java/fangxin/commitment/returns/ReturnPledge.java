package fangxin.commitment.returns;

import fangxin.commitment.terms.GoodsClass;
import fangxin.commitment.terms.ReturnChannel;
import fangxin.commitment.terms.ReturnExclusion;
import fangxin.commitment.terms.ReturnTerms;
import fangxin.common.validation.Length;
import fangxin.naming.title.Title;
import fangxin.organization.identity.RecordedActor;
import fangxin.platform.persistence.JsonAttributeConverter;
import fangxin.platform.persistence.JsonLength;
import fangxin.platform.persistence.PublicDataChangeListener;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Stored version of the pledge of a title for one channel (无理由退货承诺): what was pledged, and from which day it holds. A
 * version does not change; the end of a pledge is a version too, so that each purchase keeps the terms of its day.
 */
@Entity
@Table(name = "return_pledge")
@EntityListeners(PublicDataChangeListener.class)
public class ReturnPledge {
    /** Converter that stores the pledged terms as JSON in one column. */
    @Converter
    public static class PledgedTermsConverter extends JsonAttributeConverter<PledgedTerms>
            implements AttributeConverter<PledgedTerms, String> {
        public PledgedTermsConverter() {
            super(PledgedTerms.class);
        }
    }

    @Id
    @Length(max = 36)
    private String id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "title")
    private Title title;

    @NotNull
    @Enumerated(EnumType.STRING)
    private ReturnChannel channel;

    private int issue;
    private int termsIssue;

    @NotNull
    @JsonLength(max = 8000)
    @Convert(converter = PledgedTermsConverter.class)
    private PledgedTerms terms;

    @NotNull
    private LocalDate validFrom;

    private boolean ended;

    @NotNull
    @Embedded
    @Valid
    private RecordedActor actor;

    @NotNull
    private Instant enteredAt;

    protected ReturnPledge() {}

    /** @param ended whether the pledge ends, so that purchases from the day on are not covered */
    ReturnPledge(
            Title title,
            ReturnChannel channel,
            int issue,
            int termsIssue,
            PledgedTerms terms,
            LocalDate validFrom,
            boolean ended,
            RecordedActor actor,
            Instant enteredAt) {
        this.id = UUID.randomUUID().toString();
        this.title = title;
        this.channel = channel;
        this.issue = issue;
        this.termsIssue = termsIssue;
        this.terms = terms;
        this.validFrom = validFrom;
        this.ended = ended;
        this.actor = actor;
        this.enteredAt = enteredAt;
    }

    public String id() {
        return id;
    }

    public Title title() {
        return title;
    }

    public ReturnChannel channel() {
        return channel;
    }

    /** Returns the number of the version, from 1, among those of its title and channel. */
    public int issue() {
        return issue;
    }

    /** Returns the issue of the terms of returns under which the version was entered. */
    public int termsIssue() {
        return termsIssue;
    }

    public PledgedTerms terms() {
        return terms;
    }

    /** Returns whether the pledge covers a class of goods; for distance sales, the law covers all classes. */
    boolean covers(String goodsClass) {
        return channel == ReturnChannel.DISTANCE || terms.goodsClasses().contains(goodsClass);
    }

    /** Returns the classes of goods that the pledge covers, by the terms under which it was entered. */
    List<GoodsClass> classes(ReturnTerms issued) {
        return issued.classes().stream().filter(each -> covers(each.code())).toList();
    }

    /** Returns the goods that the pledge excludes, by the terms under which it was entered. */
    List<ReturnExclusion> exclusions(ReturnTerms issued) {
        return terms.exclusions().stream()
                .map(issued::exclusion)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Returns the first day of purchase to which the version applies. */
    public LocalDate validFrom() {
        return validFrom;
    }

    /** Returns whether this version ends the pledge. */
    public boolean isEnded() {
        return ended;
    }

    public RecordedActor actor() {
        return actor;
    }

    public Instant enteredAt() {
        return enteredAt;
    }
}
