package fangxin.complaint.warning;

import fangxin.common.LocalizedText;
import fangxin.common.RuleViolation;
import fangxin.complaint.handling.ComplaintCaseService;
import fangxin.complaint.handling.ComplaintCaseView;
import fangxin.complaint.handling.ComplaintType;
import fangxin.complaint.handling.HandlingState;
import fangxin.complaint.warning.CaseSource.CaseSourceInput;
import fangxin.supervision.feed.FeedRecordService;
import fangxin.supervision.feed.FeedRecordView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;

/**
 * Reader of the record from which a typical case is drafted, a closed complaint or the record of a penalty: trader,
 * address, category, summary and outcome; it asks the service of that record, so that only those who may read it get
 * it.
 */
@ApplicationScoped
public class CaseSources {
    /**
     * Facts of a source; they identify the trader and may identify persons.
     *
     * @param trader    name of the trader, or null
     * @param category  category of goods or services; null for a penalty
     * @param outcome   state in which the complaint was closed; null for a penalty
     * @param recovered money that the complainant received, or null
     * @param decision  decision on the penalty as its record states it, or null for a complaint
     */
    public record SourceCase(
            String trader,
            String address,
            LocalizedText category,
            String summary,
            HandlingState outcome,
            BigDecimal recovered,
            String decision) {}

    private static final String PENALTY = "PENALTY";

    @Inject
    ComplaintCaseService complaints;

    @Inject
    FeedRecordService feeds;

    public SourceCase read(CaseSourceInput source) {
        return source.type() == CaseSourceType.COMPLAINT ? complaint(source.id()) : penalty(source.id());
    }

    private SourceCase complaint(String number) {
        ComplaintCaseView found = complaints.find(number).complaint();
        if (!found.state().isClosed() || found.type() != ComplaintType.COMPLAINT) {
            throw RuleViolation.at("source", "warning.source.open");
        }
        return new SourceCase(
                found.trader().name(),
                found.trader().address(),
                found.content().category(),
                found.content().summary(),
                found.state(),
                found.content().recovered(),
                null);
    }

    private SourceCase penalty(String id) {
        FeedRecordView found = feeds.feedRecord(id);
        if (!PENALTY.equals(found.kind())) {
            throw RuleViolation.at("source", "warning.source.penalty");
        }
        return new SourceCase(
                found.content().name(),
                null,
                null,
                found.content().summary(),
                null,
                null,
                found.content().result());
    }
}
