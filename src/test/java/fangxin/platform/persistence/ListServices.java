package fangxin.platform.persistence;

import fangxin.administration.UserAdministrationService;
import fangxin.administration.formdesign.FormDraftService;
import fangxin.casework.CaseFilter;
import fangxin.casework.CaseListFilter;
import fangxin.casework.CaseListService;
import fangxin.casework.CaseSearchService;
import fangxin.casework.CaseService;
import fangxin.casework.WorklistFilter;
import fangxin.casework.WorklistService;
import fangxin.criteria.editing.EditionDraftService;
import fangxin.criteria.exchange.EditionService;
import fangxin.document.issue.DocumentNumberService;
import fangxin.document.table.ListSlice;
import fangxin.membership.ShortfallService;
import fangxin.merchant.MerchantService;
import fangxin.naming.notice.NoticeFilter;
import fangxin.naming.notice.NoticeService;
import fangxin.naming.objection.ObjectionService;
import fangxin.naming.plaque.PlaqueFilter;
import fangxin.naming.plaque.PlaqueService;
import fangxin.naming.signing.DocumentDraftingService;
import fangxin.naming.signing.DocumentReviewService;
import fangxin.naming.signing.OfficialDocumentView;
import fangxin.naming.title.TitleFilter;
import fangxin.naming.title.TitleService;
import fangxin.organization.identity.Role;
import fangxin.procedure.application.ProgressService;
import fangxin.procedure.consultation.ConsultationService;
import fangxin.procedure.cultivation.RecommendationListService;
import fangxin.procedure.evaluation.ScoringService;
import fangxin.procedure.evaluation.calibration.FairnessService;
import fangxin.procedure.meeting.MeetingService;
import fangxin.referral.ReferralService;
import fangxin.round.RoundService;
import fangxin.round.RoundView;
import fangxin.testing.data.RowCopies;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Calls of the services behind all lists, each as an account that reads the list. */
@Dependent
public class ListServices {
    /** The number of lines of a page. */
    interface Reading {
        Collection<?> lines(int most) throws Exception;
    }

    /** An account without recusals in any test, so that a copied row is treated like the original. */
    private static final String OFFICE = "nanguan.office2";

    /** A district in which no test creates a recusal, because one recused merchant closes the whole list. */
    private static final String ELSEWHERE = "220104";

    private static final String ELSEWHERE_OFFICE = "chaoyang.office2";

    /** A shop of the demonstration that waits for the office. */
    private static final String WAITING = "百草檐药房";

    record Read(String page, Role role, String account, Reading reading) {}

    @Inject
    CaseListService caseList;

    @Inject
    WorklistService waiting;

    @Inject
    CaseService cases;

    @Inject
    ScoringService evaluations;

    @Inject
    TitleService titles;

    @Inject
    ObjectionService objections;

    @Inject
    MeetingService meetings;

    @Inject
    ConsultationService consultations;

    @Inject
    RoundService rounds;

    @Inject
    EditionService editions;

    @Inject
    EditionDraftService drafts;

    @Inject
    MerchantService merchants;

    @Inject
    UserAdministrationService accounts;

    @Inject
    FormDraftService forms;

    @Inject
    FairnessService fairness;

    @Inject
    NoticeService notices;

    @Inject
    DocumentReviewService acts;

    @Inject
    DocumentDraftingService drafting;

    @Inject
    ReferralService referrals;

    @Inject
    RecommendationListService recommendations;

    @Inject
    DocumentNumberService papers;

    @Inject
    CaseSearchService finding;

    @Inject
    PlaqueService plaques;

    @Inject
    ShortfallService shortfalls;

    @Inject
    ProgressService progress;

    List<Read> all() {
        return Stream.concat(
                        ofOneMerchant().stream(),
                        Stream.of(
                                read(
                                        "queue",
                                        Role.COUNTY_OFFICE,
                                        OFFICE,
                                        most -> waiting.page(
                                                        new WorklistFilter(
                                                                null, new CaseFilter(null, WAITING, null, false), null),
                                                        1)
                                                .rows()),
                                read(
                                        "cases",
                                        Role.COUNTY_OFFICE,
                                        OFFICE,
                                        most -> cases.list(null, null, most).items()),
                                read(
                                        "evaluations",
                                        Role.EVALUATOR,
                                        "nanguan.market.eval1",
                                        most -> evaluations.pending()),
                                read(
                                        "titles",
                                        Role.COUNTY_OFFICE,
                                        OFFICE,
                                        most -> titles.titles(TitleFilter.NONE, new ListSlice(null, 0, most))),
                                read("objections", Role.COUNTY_OFFICE, OFFICE, most -> objections.objections()),
                                read("consultations", Role.COUNTY_OFFICE, OFFICE, most -> consultations.running()),
                                read(
                                        "consultations to begin",
                                        Role.COUNTY_OFFICE,
                                        OFFICE,
                                        most -> consultations.ready()),
                                read(
                                        "consultations of a body",
                                        Role.CONFERENCE_MEMBER,
                                        "body01",
                                        most -> consultations.repliesDue()),
                                read("meetings", Role.COUNTY_OFFICE, OFFICE, most -> meetings.meetings()),
                                read(
                                        "meeting, decided",
                                        Role.COUNTY_OFFICE,
                                        OFFICE,
                                        most -> oneWith(MeetingService.MeetingView::decided)),
                                read(
                                        "meeting, to decide",
                                        Role.COUNTY_OFFICE,
                                        OFFICE,
                                        most -> oneWith(MeetingService.MeetingView::items)),
                                read("rounds", Role.COUNTY_OFFICE, OFFICE, most -> rounds.all()),
                                read("editions", Role.AUDITOR, "city.auditor", most -> editions.editions()),
                                read("drafts of editions", Role.COUNTY_OFFICE, "city.office1", most -> drafts.drafts()),
                                read("merchants", Role.COUNTY_OFFICE, OFFICE, most -> merchants.find("禾穗里便利店")),
                                read(
                                        "merchants to confirm",
                                        Role.COUNTY_OFFICE,
                                        OFFICE,
                                        most -> merchants.pending().unconfirmed()),
                                read(
                                        "accounts",
                                        Role.ADMINISTRATOR,
                                        "city.admin",
                                        most -> accounts.search(new UserAdministrationService.AccountQuery(
                                                        null, Role.AUDITOR, null, null))
                                                .rows()),
                                read("forms", Role.ADMINISTRATOR, "city.admin", most -> forms.forms()),
                                read(
                                        "fairness",
                                        Role.AUDITOR,
                                        "city.auditor",
                                        most -> fairness.report().returns().stream()
                                                .flatMap(office -> LongStream.range(0, office.all())
                                                        .boxed())
                                                .toList()),
                                read(
                                        "notices",
                                        Role.COUNTY_OFFICE,
                                        OFFICE,
                                        most -> notices.ownNotices(NoticeFilter.NONE, new ListSlice(null, 0, most))),
                                read(
                                        "notices to all",
                                        Role.AUDITOR,
                                        "city.auditor",
                                        most -> notices.newestNotices(0, most)),
                                read("acts", Role.HANDLER, "nanguan.handler", most -> acts.documents()),
                                read(
                                        "act, with what stands in the way",
                                        Role.HANDLER,
                                        "nanguan.handler",
                                        most -> acts.document(first(acts.documents().stream()
                                                        .filter(act -> act.type()
                                                                .code()
                                                                .equals("NAMING"))
                                                        .filter(act ->
                                                                act.signing().next() != null)
                                                        .map(OfficialDocumentView::id)))
                                                .items()),
                                read("to name", Role.HANDLER, "nanguan.handler", most -> toName()),
                                read(
                                        "to name, with the level below and shares",
                                        Role.HANDLER,
                                        "city.handler",
                                        most -> toName()),
                                read(
                                        "rounds to send up",
                                        Role.COUNTY_OFFICE,
                                        "city.office1",
                                        most -> referrals.rounds()),
                                read(
                                        "to send up",
                                        Role.COUNTY_OFFICE,
                                        "city.office1",
                                        most -> referrals.candidates(first(
                                                referrals.rounds().stream().map(ReferralService.ReferralRound::id)))),
                                read(
                                        "recommended",
                                        Role.COUNTY_OFFICE,
                                        ELSEWHERE_OFFICE,
                                        most -> recommendations.of(
                                                first(rounds.all().stream()
                                                        .map(RoundView::id)
                                                        .filter(id -> id.startsWith(ELSEWHERE))),
                                                ELSEWHERE)),
                                read("referrals", Role.COUNTY_OFFICE, "city.office1", most -> referrals.referrals()),
                                read(
                                        "documents",
                                        Role.COUNTY_OFFICE,
                                        OFFICE,
                                        most -> papers.page("", 0, most).lines()),
                                read(
                                        "rival claims",
                                        Role.COUNTY_OFFICE,
                                        OFFICE,
                                        most -> merchants.pending().claims()),
                                read(
                                        "find, merchants",
                                        Role.COUNTY_OFFICE,
                                        OFFICE,
                                        most -> finding.find("禾穗里便利店").merchants()),
                                read(
                                        "find, cases",
                                        Role.COUNTY_OFFICE,
                                        OFFICE,
                                        most -> finding.find("禾穗里便利店").cases()),
                                read(
                                        "cases",
                                        Role.COUNTY_OFFICE,
                                        OFFICE,
                                        most -> caseList.page(
                                                new CaseListFilter(
                                                        new CaseFilter(null, null, null, true), null, null, null, null),
                                                new ListSlice(null, 0, most))),
                                read("plaques", Role.COUNTY_OFFICE, OFFICE, most -> plaques.outstanding()),
                                read(
                                        "plaques to hand over",
                                        Role.COUNTY_OFFICE,
                                        OFFICE,
                                        most -> plaques.toHandOver(
                                                new PlaqueFilter(null, null, null), new ListSlice(null, 0, most))),
                                read("shortfalls", Role.COUNTY_OFFICE, OFFICE, most -> shortfalls.questions()),
                                read("rounds to post", Role.COUNTY_OFFICE, OFFICE, most -> notices.rounds())))
                .toList();
    }

    /** Lists that grow with the cases of a merchant. */
    List<Read> ofOneMerchant() {
        return List.of(
                read("own candidacies", Role.MERCHANT, "nanguan.shop01", most -> progress.listOwn()),
                read(
                        "to post",
                        Role.COUNTY_OFFICE,
                        OFFICE,
                        most -> notices.ready(first(notices.rounds().stream().map(NoticeService.RoundChoice::id)))));
    }

    /** Rows of the oldest meeting that is no copy; cases are added to its round. */
    private Collection<?> oneWith(Function<MeetingService.MeetingView, Collection<?>> part) {
        return meetings.meetings().reversed().stream()
                .map(MeetingService.MeetingSummary::id)
                .filter(ListServices::original)
                .map(id -> part.apply(meetings.meeting(id)))
                .filter(lines -> !lines.isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private Collection<?> toName() {
        return drafting.nameable(first(drafting.rounds().stream().map(DocumentDraftingService.RoundChoice::id)));
    }

    /** The first of some keys that is no copy. */
    private static String first(Stream<String> keys) {
        return keys.filter(ListServices::original).findFirst().orElseThrow();
    }

    private static boolean original(String key) {
        return key.charAt(0) < RowCopies.FIRST;
    }

    private static Read read(String page, Role role, String account, Reading reading) {
        return new Read(page, role, account, reading);
    }
}
