package fangxin.naming.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.common.LocalizedText;
import fangxin.criteria.editing.EditionDraft.EditionDraftState;
import fangxin.criteria.editing.EditionDraftService;
import fangxin.criteria.editing.EditionDraftView;
import fangxin.criteria.model.CriteriaEdition;
import fangxin.criteria.model.SubjectType;
import fangxin.criteria.model.SubjectTypeRepository;
import fangxin.criteria.model.Trade;
import fangxin.criteria.model.TradeRepository;
import fangxin.naming.notice.ActionStamp;
import fangxin.naming.notice.NoticeFixture;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.Role;
import fangxin.platform.persistence.RecordedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tests of who rehearses a draft when, and which titles a sector authority reads. */
@Tag("once")
class EditionRehearsalServiceTest {
    private static final BusinessMoment NOW = NoticeFixture.at(LocalDate.of(2026, 11, 27));
    private static final Actor EDITOR = NoticeFixture.officer("sport.editor", Role.AUTHORITY);
    private static final CriteriaEdition CONTENT = new CriteriaEdition(
            "prepaid",
            2027,
            new LocalizedText("预付消费", "Prepaid cards"),
            "2027-01-01",
            List.of(),
            null,
            new CriteriaEdition.Thresholds(CriteriaEdition.ThresholdUnit.PERCENT, 70, 85));

    private final List<String> calls = new ArrayList<>();
    private final RecordedQuery query = new RecordedQuery();
    private EditionDraftState state = EditionDraftState.OPEN;
    private boolean ofCity;

    @Test
    void aSecondRequestWaitsForTheDraftAndGetsTheReportOfTheFirst() {
        service().rehearse("d1");

        assertThat(calls).containsExactly("lock d1", "draft d1", "newest d1", "view");
    }

    @Test
    void onlyAnOpenDraftIsRehearsed() {
        assertThat(service().mayRehearse("d1")).isTrue();
        state = EditionDraftState.SCHEDULED;
        assertThat(service().mayRehearse("d1")).isFalse();
    }

    @Test
    void anAuthorityReadsTheTitlesThatItEvaluates() {
        service().titles("d1", null, EditionEffect.LOST, null);

        query.requireComplete();
        assertThat(query.value("sheet")).isEqualTo(RehearsedSheet.EVALUATION);
        assertThat(query.value("types")).isEqualTo(Set.of("", "STADIUM"));
        assertThat(query.value("decided")).isEqualTo(Set.of("", "STADIUM", "BUSINESS_DISTRICT"));
        assertThat(query.value("trades")).isEqualTo(Set.of("", "FITNESS"));
    }

    @Test
    void theOfficeOfTheCityReadsAll() {
        ofCity = true;
        service().titles("d1", RehearsedSheet.RECHECK, null, null);

        query.requireComplete();
        assertThat(query.value("sheet")).isEqualTo(RehearsedSheet.RECHECK);
        assertThat(query.text()).doesNotContain(":trades");
    }

    @Test
    void aRehearsalIsCurrentForThirtyDaysAndItsContent() {
        EditionRehearsal made = new EditionRehearsal("d1", CONTENT, 0, new ActionStamp(EDITOR, NOW));
        CriteriaEdition later = new CriteriaEdition(
                "prepaid", 2028, CONTENT.name(), "2028-01-01", List.of(), null, CONTENT.thresholds());

        assertThat(made.isCurrent(CONTENT, NOW.today())).as("running").isFalse();
        made.complete();

        assertThat(made.isCurrent(CONTENT, NOW.today().plusDays(30))).isTrue();
        assertThat(made.isCurrent(CONTENT, NOW.today().plusDays(31))).isFalse();
        assertThat(made.isCurrent(later, NOW.today())).isFalse();
    }

    /** An editor changes the draft while it is rehearsed, and undoes the change. */
    @Test
    void onlyARunningOrFinishedRehearsalOfTheDayIsGivenAgain() {
        EditionRehearsal made = new EditionRehearsal("d1", CONTENT, 0, new ActionStamp(EDITOR, NOW));

        assertThat(made.isRepeated(CONTENT, NOW.today().plusDays(1)))
                .as("running")
                .isTrue();
        made.stop();
        assertThat(made.isRepeated(CONTENT, NOW.today())).as("stopped").isFalse();
        made.complete();
        assertThat(made.isRepeated(CONTENT, NOW.today())).as("done").isTrue();
        assertThat(made.isRepeated(CONTENT, NOW.today().plusDays(1)))
                .as("the day after")
                .isFalse();
    }

    /** The counts of a rehearsal that was stopped are those of a part of the titles. */
    @Test
    void theCountsAreShownOfARehearsalThatIsDone() {
        assertThat(Stream.of(RehearsalState.values())
                        .map(made -> new EditionRehearsalView("", NOW.at(), false, made, 500, 1000, 0, 0, 0, List.of()))
                        .filter(EditionRehearsalView::isDone)
                        .map(EditionRehearsalView::state))
                .containsExactly(RehearsalState.DONE);
    }

    private EditionRehearsalService service() {
        EditionRehearsalService made = new EditionRehearsalService();
        made.drafts = drafts();
        made.rehearsals = rehearsals();
        made.subjectTypes = new SubjectTypeRepository() {
            @Override
            public List<SubjectType> all() {
                return List.of(type("SHOP", null), type("STADIUM", "SPORT"), type("BUSINESS_DISTRICT", "COMMERCE"));
            }
        };
        made.trades = new TradeRepository() {
            @Override
            public List<Trade> all() {
                return List.of(trade("BEAUTY", "COMMERCE"), trade("FITNESS", "SPORT"));
            }
        };
        made.currentUser = new CurrentUser() {
            @Override
            public Actor actor() {
                return EDITOR;
            }
        };
        made.businessClock = new BusinessClock() {
            @Override
            public BusinessMoment now() {
                return NOW;
            }
        };
        return made;
    }

    private EditionDraftService drafts() {
        return new EditionDraftService() {
            @Override
            public void lock(String id) {
                calls.add("lock " + id);
            }

            @Override
            public EditionDraftView draft(String id) {
                calls.add("draft " + id);
                return new EditionDraftView(
                        id, "prepaid", 2027, 1, null, state, CONTENT, List.of(), null, null, List.of(), null);
            }

            @Override
            public boolean mayEditAll() {
                return ofCity;
            }

            @Override
            public List<String> authorities() {
                return List.of("SPORT");
            }
        };
    }

    private EditionRehearsalRepository rehearsals() {
        EditionRehearsalRepository made = new EditionRehearsalRepository() {
            @Override
            Optional<EditionRehearsal> newest(String draft) {
                calls.add("newest " + draft);
                return Optional.of(new EditionRehearsal(draft, CONTENT, 0, new ActionStamp(EDITOR, NOW)));
            }

            @Override
            EditionRehearsalView view(EditionRehearsal rehearsal, CriteriaEdition content, LocalDate today) {
                calls.add("view");
                return new EditionRehearsalView(
                        "", rehearsal.madeAt(), true, RehearsalState.DONE, 0, 0, 0, 0, 0, List.of());
            }
        };
        made.em = query.entityManager();
        return made;
    }

    private static SubjectType type(String code, String authority) {
        return new SubjectType() {
            @Override
            public String code() {
                return code;
            }

            @Override
            public SubjectTypeTerms terms() {
                return new SubjectTypeTerms(
                        code, null, null, null, null, false, false, null, authority, SubjectSite.AREA);
            }
        };
    }

    private static Trade trade(String code, String authority) {
        return new Trade() {
            @Override
            public String code() {
                return code;
            }

            @Override
            public String authority() {
                return authority;
            }
        };
    }
}
