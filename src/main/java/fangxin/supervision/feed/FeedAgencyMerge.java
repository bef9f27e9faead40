package fangxin.supervision.feed;

import fangxin.organization.agency.AgencyMergeHandler;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Handler of a merge of agencies that counts and transfers feeds, imports that wait and records in force to the new
 * agency; feeds that do not name the subjects of both then answer UNKNOWN. Finished imports and ended records keep the
 * old code.
 */
@ApplicationScoped
class FeedAgencyMerge implements AgencyMergeHandler {
    @Inject
    FeedRepository feeds;

    @Inject
    FeedBulkWriter writer;

    @Inject
    BusinessClock businessClock;

    @Override
    public TransferredItemType type() {
        return TransferredItemType.FEEDS;
    }

    @Override
    public Set<String> columns() {
        return Set.of("feed office", "feed_import office", "feed_record office", "feed_record subjectoffice");
    }

    @Override
    public long count(String from) {
        return feeds.ofOffices(List.of(from)).size() + feeds.received(from).size() + feeds.countOfOffice(from);
    }

    @Override
    public void carryOut(String from, String into) {
        BusinessMoment now = businessClock.now();
        feeds.lockForMerge(from, into);
        Map<String, Feed> ending = byKind(from);
        ending.values().forEach(feed -> {
            Feed target = feeds.findForUpdate(feed.kind(), into, now.at());
            target.takeOver(feed, now.at());
            moveRecords(feed, target, now.today());
        });
        byKind(into).values().stream()
                .filter(feed -> !ending.containsKey(feed.kind()))
                .forEach(feed -> feed.takeOver(null, now.at()));
        feeds.received(from).forEach(intake -> intake.transfer(into));
        feeds.moveSubjects(from, into);
    }

    /**
     * Moves the records in force of a feed to another feed. A record that the other feed has in force too ends, since
     * the other one remains; a record that has ended there passes its key to the record in force. Ended records stay
     * with their feed.
     */
    private void moveRecords(Feed from, Feed into, LocalDate today) {
        feeds.freeKeys(from, into, today);
        writer.move(from.id(), into.id(), into.office());
        feeds.endRecords(from, today);
    }

    private Map<String, Feed> byKind(String office) {
        return feeds.ofOffices(List.of(office)).stream().collect(Collectors.toMap(Feed::kind, Function.identity()));
    }
}
