package fangxin.administration.formdesign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fangxin.common.LocalizedText;
import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.criteria.model.SubjectTypeRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.drafting.ConcurrentChange;
import fangxin.organization.drafting.DraftRevision;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.Role;
import fangxin.platform.config.ClasspathConfig;
import fangxin.procedure.application.FormDefinition;
import fangxin.procedure.application.PledgeText;
import fangxin.procedure.application.PublishedForms;
import fangxin.procedure.application.Question;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tests of who reads a draft of a form, and of edits by two persons. */
class FormDraftServiceTest {
    private static final Instant NOW = Instant.parse("2026-03-10T01:30:00Z");
    private static final Actor ADMIN = administrator("city.admin", null);
    private static final Actor OTHER = administrator("city.other", null);
    private static final Actor DISTRICT = administrator("nanguan.admin", "220102");
    private static final FormDefinition SHOP = ClasspathConfig.json("forms/shop.json", FormDefinition.class);
    private static final PledgeText PLEDGE = ClasspathConfig.json("forms/pledge/shop/2026.json", PledgeText.class);
    private static final String ONLINE = "online";

    private final FormDraft draft = new FormDraft(ONLINE, SHOP, PLEDGE, ADMIN, NOW);
    private final List<FormDraftChange> changes = new ArrayList<>();
    private final FormDraftService service = new FormDraftService();
    private Actor caller = ADMIN;

    private static Actor administrator(String account, String under) {
        return new Actor(
                account,
                "管理员",
                List.of(new Actor.Post(Role.ADMINISTRATOR, under == null ? "220100" : under, null, under)));
    }

    @BeforeEach
    void connect() {
        service.drafts = new FormDraftRepository() {
            @Override
            Optional<FormDraft> find(String form) {
                return Optional.of(draft);
            }

            @Override
            Optional<FormDraft> lock(String form) {
                return Optional.of(draft);
            }

            @Override
            List<FormDraft> all() {
                return List.of(draft);
            }

            @Override
            List<DraftRevision> revisions(FormDraft of) {
                return changes.stream().map(FormDraftChange::revision).toList();
            }

            @Override
            Optional<FormDraftChange> lastUndoable(FormDraft of) {
                return changes.isEmpty() ? Optional.empty() : Optional.of(changes.getLast());
            }

            @Override
            void add(FormDraftChange change) {
                changes.add(change);
            }
        };
        service.forms = new PublishedForms() {
            @Override
            public FormDefinition of(String form, int issue) {
                return SHOP;
            }

            @Override
            public Map<String, List<Integer>> issues() {
                return Map.of("shop", List.of(2026));
            }
        };
        service.subjectTypes = new SubjectTypeRepository() {
            @Override
            public Map<String, List<LocalizedText>> namesByForm() {
                return Map.of();
            }
        };
        service.currentUser = new CurrentUser() {
            @Override
            public Actor actor() {
                return caller;
            }
        };
        service.businessClock = new BusinessClock() {
            @Override
            public BusinessMoment now() {
                return new BusinessMoment(NOW, null);
            }
        };
    }

    @Test
    void aDraftIsThereForTheAdministratorsOfTheCityOnly() {
        assertThat(service.forms())
                .extracting(FormDraftService.FormSummary::form)
                .containsExactly(ONLINE, "shop");
        assertThat(service.draft(ONLINE).form()).isEqualTo(ONLINE);

        caller = DISTRICT;
        assertThat(service.forms())
                .extracting(FormDraftService.FormSummary::form, FormDraftService.FormSummary::writing)
                .containsExactly(tuple("shop", false));
        assertThatThrownBy(() -> service.draft(ONLINE)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> service.preview(ONLINE)).isInstanceOf(NotFound.class);
    }

    @Test
    void anEditOfAPartThatAnotherPersonHasChangedSinceIsRefused() {
        int read = service.draft(ONLINE).revision();
        caller = OTHER;
        service.put(ONLINE, "shop", worded("staff", "从业人员"), read);

        caller = ADMIN;
        assertThatThrownBy(() -> service.put(ONLINE, "shop", worded("staff", "员工"), read))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.status()).isEqualTo(RuleViolation.Status.CONFLICT))
                .hasMessageContaining("formdesign.form.first");
        assertThat(label("staff")).isEqualTo("从业人员");
        service.put(ONLINE, "shop", worded("signName", "门店名称"), read);
        assertThat(label("signName")).as("another part").isEqualTo("门店名称");
        service.put(ONLINE, "shop", worded("staff", "员工"), service.draft(ONLINE).revision());
        assertThat(label("staff")).as("after reading again").isEqualTo("员工");
    }

    @Test
    void whoHasSeenTheChangeOfAnotherPersonReplacesIt() {
        int read = service.draft(ONLINE).revision();
        assertThat(service.others(ONLINE, "staff", read).changes()).isEmpty();
        caller = OTHER;
        service.put(ONLINE, "shop", worded("staff", "从业人员"), read);

        caller = ADMIN;
        FormDraftService.ConcurrentChanges others = service.others(ONLINE, "staff", read);
        assertThat(others.changes()).containsExactly(new ConcurrentChange(OTHER.name(), NOW));
        service.put(ONLINE, "shop", worded("staff", "员工"), others.revision());

        assertThat(label("staff")).isEqualTo("员工");
    }

    @Test
    void afterARenumberingNothingIsReplaced() {
        int read = service.draft(ONLINE).revision();
        caller = OTHER;
        service.put(ONLINE, "shop", worded("staff", "从业人员"), read);
        service.renumber(ONLINE);

        caller = ADMIN;
        assertThat(service.others(ONLINE, "staff", read).changes()).isEmpty();
        assertThatThrownBy(() -> service.put(ONLINE, "shop", worded("staff", "员工"), read))
                .hasMessageContaining("formdesign.form.moved");
    }

    @Test
    void aTypeOfEvidenceIsShownWithItsViolationsAndNotSaved() {
        FormDraftService.EvidencePreview preview = service.preview(
                ONLINE,
                new FormDefinition.EvidenceType(
                        null,
                        new LocalizedText(" 店铺页面截图 ", null),
                        null,
                        4,
                        3,
                        null,
                        new Question.AnswerCondition("trade", "ONLINE"),
                        null));

        assertThat(preview.evidence().code()).as("given by the machine").isEqualTo("file1");
        assertThat(preview.evidence().title().zh()).isEqualTo("店铺页面截图");
        assertThat(preview.problems())
                .extracting(RuleViolation.Violation::field, RuleViolation.Violation::key)
                .containsExactly(tuple("max", "formdesign.files"));
        assertThat(draft.definition().evidence("file1")).isEmpty();
    }

    @Test
    void onlyAdministratorsOfTheCitySeeATypeOfEvidence() {
        caller = DISTRICT;
        FormDefinition.EvidenceType front = SHOP.evidence("front").orElseThrow();

        assertThatThrownBy(() -> service.preview(ONLINE, front)).isInstanceOf(RuleViolation.class);
    }

    private String label(String code) {
        return draft.definition().question(code).orElseThrow().label().zh();
    }

    private static Question worded(String code, String label) {
        Question old = SHOP.question(code).orElseThrow();
        return new Question(
                code,
                new LocalizedText(label, old.label().en()),
                old.hint(),
                old.type(),
                old.required(),
                old.needed(),
                old.bounds(),
                old.options(),
                old.personal(),
                old.example());
    }
}
