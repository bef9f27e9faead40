package fangxin.complaint.consumermessage;

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
 * Stored issue of the terms of messages of consumers (消费者留言规则版次): its number, the terms, and who entered it when; each
 * change is a new issue, and the first is that of config/consumer-message-terms.json. A message keeps the issue under
 * which it was entered.
 */
@Entity
@Table(name = "consumer_message_terms_issue")
public class ConsumerMessageTermsIssue extends TermsIssue {
    /** Converter that stores the terms as JSON in one column. */
    @Converter
    public static class ConsumerMessageTermsConverter extends JsonAttributeConverter<ConsumerMessageTerms>
            implements AttributeConverter<ConsumerMessageTerms, String> {
        public ConsumerMessageTermsConverter() {
            super(ConsumerMessageTerms.class);
        }
    }

    @NotNull
    @JsonLength(max = 8000)
    @Convert(converter = ConsumerMessageTermsConverter.class)
    private ConsumerMessageTerms terms;

    protected ConsumerMessageTermsIssue() {}

    /** @param actor the officer who enters the terms; null for those of the configuration */
    ConsumerMessageTermsIssue(int issue, ConsumerMessageTerms terms, Actor actor, Instant now) {
        super(issue, actor, now);
        this.terms = terms;
    }

    /** Returns the terms, with default values for the terms that were added after these were stored. */
    public ConsumerMessageTerms terms() {
        return terms.withDefaults();
    }
}
