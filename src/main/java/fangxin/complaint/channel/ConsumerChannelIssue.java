package fangxin.complaint.channel;

import fangxin.organization.identity.Actor;
import fangxin.organization.identity.TermsIssue;
import fangxin.platform.persistence.JsonAttributeConverter;
import fangxin.platform.persistence.JsonLength;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/**
 * Stored issue of the channels for consumers (诉求渠道清单版次): its number, the channels, and who entered it when; each change
 * is a new issue, and the first is that of config/consumer-channels.json.
 */
@Entity
@Table(name = "consumer_channel_issue")
public class ConsumerChannelIssue extends TermsIssue {
    /** Converter that stores the channels as JSON in one column. */
    @Converter
    public static class ConsumerChannelConverter extends JsonAttributeConverter<ConsumerChannelTerms>
            implements AttributeConverter<ConsumerChannelTerms, String> {
        public ConsumerChannelConverter() {
            super(ConsumerChannelTerms.class);
        }
    }

    @NotNull
    @JsonLength(max = 32000)
    @Convert(converter = ConsumerChannelConverter.class)
    private ConsumerChannelTerms terms;

    protected ConsumerChannelIssue() {}

    /** @param actor the officer who enters the channels; null for those of the configuration */
    public ConsumerChannelIssue(int issue, ConsumerChannelTerms terms, Actor actor, Instant now) {
        super(issue, actor, now);
        this.terms = terms;
    }

    public ConsumerChannelTerms terms() {
        return terms;
    }
}
