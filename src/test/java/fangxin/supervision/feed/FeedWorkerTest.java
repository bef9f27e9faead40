package fangxin.supervision.feed;

import static fangxin.supervision.feed.FeedFixture.SYSTEM;
import static fangxin.supervision.feed.FeedFixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import fangxin.naming.notice.ActionStamp;
import fangxin.naming.notice.NoticeFixture;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleFixture;
import fangxin.naming.title.TitleRegister;
import fangxin.naming.title.TitleRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.AccountNotifier;
import fangxin.organization.identity.Role;
import fangxin.supervision.proceeding.SupervisionProposals;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Withdrawal of a chain of measures, from a missed reminder on, when the record behind it has ended; the one proposal of
 * a decision that two feeds have; and the order of locks.
 */
@Tag("once")
class FeedWorkerTest {
    private static final String REMINDER = "20260000017";
    private static final String SUCCESSOR = "20260000025";
    private static final SupervisionProposals.ProposalOutcome IN_SIGNING =
            new SupervisionProposals.ProposalOutcome(true, null);

    private final Title title = TitleFixture.imported("南关区禾丰便利店", FeedFixture.CODE, "人民大街1号", 1);
    private final FeedRecord ended = FeedFixture.matched(FeedFixture.row());
    private final FeedProposal proposal = new FeedProposal(REMINDER, ended, title.number(), FeedFixture.at(TODAY));
    private final ActionStamp by = new ActionStamp(SYSTEM, NoticeFixture.at(TODAY));
    private final Map<String, SupervisionProposals.ProposalOutcome> chain = new LinkedHashMap<>();
    private final List<String> withdrawn = new ArrayList<>();
    private final List<FeedProposal> stored = new ArrayList<>(List.of(proposal));
    private final FeedKind penalties = proposing();
    private final FeedWorker worker = worker();

    @Test
    void theGroundOfTheReminderIsWithdrawnWhileItsSuccessorIsInSigning() {
        chain.put(REMINDER, signed("reminder"));
        chain.put(SUCCESSOR, IN_SIGNING);

        assertThat(worker.takeBack(ended, proposal, title, by)).isFalse();

        assertThat(withdrawn).containsExactly("reminder");
        assertThat(entered()).containsExactly("WITHDRAW_GROUND " + title.number());
    }

    /** The hourly job tries again until the document is signed or dropped; it records nothing twice. */
    @Test
    void theChainIsTakenBackOnceNothingIsInSigning() {
        chain.put(REMINDER, signed("reminder"));
        chain.put(SUCCESSOR, IN_SIGNING);
        worker.takeBack(ended, proposal, title, by);
        chain.put(SUCCESSOR, signed("order"));

        assertThat(worker.takeBack(ended, proposal, title, by)).isTrue();

        assertThat(withdrawn).containsExactly("reminder", "order");
        assertThat(entered())
                .containsExactly(
                        "WITHDRAW_GROUND " + title.number(),
                        "WITHDRAW_GROUND " + title.number(),
                        "RETRACT " + REMINDER,
                        "RETRACT " + SUCCESSOR);
    }

    @Test
    void aDecisionIsNotProposedAgainByTheRowOfAnotherFeed() {
        FeedRecord other = FeedFixture.matched("record-2", FeedFixture.row());

        worker.propose(other, penalties, List.of(ended), by);
        assertThat(stored).containsExactly(proposal);

        proposal.undo(FeedFixture.at(TODAY));
        worker.propose(other, penalties, List.of(ended), by);
        assertThat(stored).extracting(FeedProposal::proceeding).containsExactly(REMINDER, SUCCESSOR);
    }

    /** The county leaves the row out of its file, or is merged, and the record of the city is in force. */
    @Test
    void aRemovedRecordPassesItsProposalsOn() {
        FeedRecord other = FeedFixture.matched("record-2", FeedFixture.row());

        worker.passOn(ended, other, new FeedKindCatalogue(List.of(penalties)), by);

        assertThat(proposal.feedRecord()).isSameAs(other);
        assertThat(List.of(ended, other))
                .extracting(FeedWorkerTest::last)
                .containsExactly("PASS_ON " + REMINDER, "TAKE_OVER " + REMINDER);
    }

    @Test
    void aProposalThatWasTakenBackIsNotPassedOn() {
        proposal.undo(FeedFixture.at(TODAY));

        worker.passOn(
                ended,
                FeedFixture.matched("record-2", FeedFixture.row()),
                new FeedKindCatalogue(List.of(penalties)),
                by);

        assertThat(proposal.feedRecord()).isSameAs(ended);
    }

    /** A decision on a title locks it before it enters in the journal of a record: the other order could deadlock. */
    @Test
    void theTitlesAreLockedInTheOrderOfTheirNumbersBeforeTheRecord() {
        List<String> locked = new ArrayList<>();
        worker.feeds = new FeedRepository() {
            @Override
            Set<String> titlesToLock(String id) {
                return new LinkedHashSet<>(List.of("title-2", "title-1"));
            }

            @Override
            FeedRecord recordForUpdate(String id) {
                locked.add(id);
                return ended;
            }
        };
        worker.titles = new TitleRepository() {
            @Override
            public void lock(String number) {
                locked.add(number);
            }
        };
        worker.businessClock = new BusinessClock() {
            @Override
            public BusinessMoment now() {
                return by.moment();
            }
        };
        worker.kinds = new FeedKindRepository() {
            @Override
            public FeedKindList current() {
                return new FeedKindList(
                        1, new FeedKindCatalogue(List.of()), SYSTEM, by.moment().at());
            }
        };

        worker.process(ended.id(), SYSTEM);

        assertThat(locked).containsExactly("title-1", "title-2", ended.id());
    }

    private static String last(FeedRecord of) {
        FeedEntry entry = of.journal().getLast();
        return entry.step() + " " + entry.detail();
    }

    private static FeedKind proposing() {
        FeedKind of = FeedFixture.penalties();
        return new FeedKind(
                of.code(),
                of.name(),
                of.rules(),
                of.effect(),
                of.adverse(),
                of.scope(),
                of.maxAge(),
                of.completeShare(),
                of.publishable(),
                "E2_PENALTY",
                of.retention(),
                of.source());
    }

    private static SupervisionProposals.ProposalOutcome signed(String document) {
        return new SupervisionProposals.ProposalOutcome(false, document);
    }

    private List<String> entered() {
        return ended.journal().stream()
                .filter(entry -> entry.step() == FeedStep.WITHDRAW_GROUND || entry.step() == FeedStep.RETRACT)
                .map(entry -> entry.step() + " " + entry.detail())
                .toList();
    }

    private FeedWorker worker() {
        FeedWorker made = new FeedWorker();
        made.proposals = new SupervisionProposals() {
            @Override
            public List<String> withSuccessors(String number) {
                return List.copyOf(chain.keySet());
            }

            @Override
            public ProposalOutcome retract(String number, String reason, ActionStamp stamp) {
                return chain.get(number);
            }

            @Override
            public Optional<String> propose(String number, String trigger, String facts, ActionStamp stamp) {
                return Optional.of(SUCCESSOR);
            }
        };
        made.feeds = new FeedRepository() {
            @Override
            List<FeedProposal> proposalsOf(FeedRecord of) {
                return stored.stream().filter(each -> each.feedRecord() == of).toList();
            }

            @Override
            void add(FeedProposal added) {
                stored.add(added);
            }
        };
        made.subjects = new FeedSubjects() {
            @Override
            List<Title> titlesOf(FeedRecord of, FeedKind kind) {
                return List.of(title);
            }
        };
        made.register = new TitleRegister() {
            @Override
            public int withdrawGrounds(Title of, String document, String why, ActionStamp stamp) {
                return withdrawn.contains(document) || !withdrawn.add(document) ? 0 : 1;
            }
        };
        made.mailings = new AccountNotifier() {
            @Override
            public int toHolders(
                    Role role, String place, LocalDate today, String key, String dedupeKey, Object... arguments) {
                return 1;
            }
        };
        return made;
    }
}
