package fangxin.supervision.feed;

import fangxin.common.LocalizedText;
import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.common.validation.Constraints;
import fangxin.document.table.KeySlice;
import fangxin.document.table.ListPage;
import fangxin.merchant.Masking;
import fangxin.merchant.Premises;
import fangxin.naming.title.Title;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.RecusalCondition;
import fangxin.organization.identity.RoleNames;
import fangxin.supervision.proceeding.ProceedingReaderRule;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Service boundary for the records of feeds on subjects of the programme: offices list, count and read those in force,
 * find the one behind a proceeding, pick the place that one concerns, and undo a wrong match. {@link FeedRunner} then
 * brings its effects up to date.
 */
@Stateless
@RolesAllowed({RoleNames.OFFICE_STAFF, RoleNames.AUDITOR})
public class FeedRecordService {
    private static final int SIZE = 100;
    private static final int LONGEST_OF_PERSON = 4;

    @Inject
    FeedRepository feeds;

    @Inject
    FeedKindRepository kinds;

    @Inject
    FeedSubjects subjects;

    @Inject
    FeedAccess access;

    @Inject
    ProceedingReaderRule proceedingReaders;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    /** Returns a page of the records in force. */
    public ListPage<FeedRecordView> records(FeedRecordFilter filter, KeySlice slice) {
        Actor actor = currentUser.actor();
        BusinessMoment now = businessClock.now();
        FeedKindCatalogue catalogue = kinds.current().catalogue();
        ListPage<FeedRecord> page =
                feeds.records(access.readBy(actor), filter, new RecusalCondition(actor.away()), now.today(), slice);
        return new ListPage<>(
                page.rows().stream()
                        .map(each -> view(each, catalogue, now, false, List.of(), List.of()))
                        .toList(),
                page.previous(),
                page.next());
    }

    /**
     * Returns a page of the records in force, the newest first.
     *
     * @param text  part of the name, credit code or document number, or null
     * @param after id of the record after which the page begins, or null
     */
    public ListPage<FeedRecordView> records(String text, String after) {
        return records(
                new FeedRecordFilter(text, null, null, null),
                after == null ? KeySlice.first(null, SIZE) : KeySlice.after(after, null, SIZE));
    }

    /** Counts the records in force, up to a limit. */
    public int count(FeedRecordFilter filter) {
        Actor actor = currentUser.actor();
        return feeds.countRecords(
                access.readBy(actor),
                filter,
                new RecusalCondition(actor.away()),
                businessClock.now().today());
    }

    public FeedRecordView feedRecord(String id) {
        Actor actor = currentUser.actor();
        return view(access.requireReading(actor, feeds.byId(id)), actor);
    }

    /**
     * Returns the record behind a proposed proceeding, also for an officer who reviews the revocation; empty where none
     * has proposed it, or the reader must not read it.
     */
    public Optional<FeedRecordView> behind(String proceeding) {
        Actor actor = currentUser.actor();
        return feeds.proposal(proceeding)
                .map(FeedProposal::feedRecord)
                .filter(each -> (access.readBy(actor).contains(each.subjectOffice())
                                && !actor.isRecusedFrom(String.valueOf(each.merchant())))
                        || proceedingReaders.reviews(actor, proceeding))
                .map(each -> view(each, actor));
    }

    /** Picks the place that a waiting record concerns. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public FeedRecordView pick(String id, FeedPlaceInput input) {
        Constraints.check(input);
        Actor actor = currentUser.actor();
        FeedRecord feedRecord = decidable(id, actor);
        Instant now = businessClock.now().at();
        if (input.place() == null) {
            feedRecord.pick((Premises) null, input.reason(), actor, now);
            return view(feedRecord, actor);
        }
        Optional<Premises> premises = subjects.premisesOf(feedRecord).stream()
                .filter(each -> each.id().equals(input.place()))
                .findFirst();
        if (premises.isPresent()) {
            feedRecord.pick(premises.get(), input.reason(), actor, now);
        } else {
            Title title = subjects.titlesElsewhere(feedRecord).stream()
                    .filter(each -> each.number().equals(input.place()))
                    .findFirst()
                    .orElseThrow(() -> RuleViolation.at("place", "feed.match.premises"));
            feedRecord.pick(title, input.reason(), actor, now);
        }
        return view(feedRecord, actor);
    }

    /** Undoes a wrong match, with all effects that it had. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public FeedRecordView undo(String id, FeedUndoInput input) {
        Constraints.check(input);
        Actor actor = currentUser.actor();
        FeedRecord feedRecord = decidable(id, actor);
        feedRecord.undo(input.reason(), actor, businessClock.now().at());
        return view(feedRecord, actor);
    }

    private FeedRecord decidable(String id, Actor actor) {
        FeedRecord feedRecord = feeds.recordForUpdate(id);
        access.requireReading(actor, feedRecord);
        if (!access.mayDecide(actor, feedRecord)) {
            throw new NotFound(id);
        }
        return feedRecord;
    }

    private FeedRecordView view(FeedRecord feedRecord, Actor actor) {
        boolean decidable = access.mayDecide(actor, feedRecord);
        return view(
                feedRecord,
                kinds.current().catalogue(),
                businessClock.now(),
                decidable,
                decidable && feedRecord.matchState() == FeedMatchState.WAITING ? places(feedRecord) : List.of(),
                feedRecord.journal().stream()
                        .map(entry -> new FeedRecordView.FeedEntryView(
                                entry.step(), entry.detail(), entry.actor().name(), entry.recordedAt()))
                        .toList());
    }

    private List<FeedRecordView.FeedPremisesView> places(FeedRecord feedRecord) {
        return Stream.concat(
                        subjects.premisesOf(feedRecord).stream()
                                .map(each -> new FeedRecordView.FeedPremisesView(
                                        each.id(), each.signName(), each.address())),
                        subjects.titlesElsewhere(feedRecord).stream()
                                .map(title -> new FeedRecordView.FeedPremisesView(
                                        title.number(),
                                        title.place().signName(),
                                        title.place().address())))
                .toList();
    }

    private static FeedRecordView view(
            FeedRecord feedRecord,
            FeedKindCatalogue catalogue,
            BusinessMoment now,
            boolean decidable,
            List<FeedRecordView.FeedPremisesView> premises,
            List<FeedRecordView.FeedEntryView> journal) {
        FeedEnd ending = feedRecord.endOn(now.today());
        return new FeedRecordView(
                feedRecord.id(),
                feedRecord.kind(),
                catalogue
                        .find(feedRecord.kind())
                        .map(FeedKind::name)
                        .orElseGet(() -> new LocalizedText(feedRecord.kind(), feedRecord.kind())),
                feedRecord.subjectName(),
                feedRecord.matchState(),
                ending,
                ending == null ? content(feedRecord) : null,
                feedRecord.receivedAt(),
                decidable,
                premises,
                journal);
    }

    /**
     * Returns the name of a business; a text as short as the name of a person is masked, for example that of a judgment
     * debtor.
     */
    private static String shown(String name) {
        return name == null || name.length() > LONGEST_OF_PERSON ? name : Masking.name(name);
    }

    private static FeedRecordView.FeedContentView content(FeedRecord feedRecord) {
        return new FeedRecordView.FeedContentView(
                feedRecord.creditCode(),
                shown(feedRecord.name()),
                feedRecord.documentNumber(),
                feedRecord.authority(),
                feedRecord.result(),
                feedRecord.summary(),
                feedRecord.severity(),
                feedRecord.occurredOn(),
                feedRecord.publicUntil());
    }
}
