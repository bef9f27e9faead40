package fangxin.procedure.application;

import fangxin.common.LocalizedText;
import fangxin.criteria.model.SubjectTypeRepository;
import fangxin.merchant.Merchant;
import fangxin.merchant.MerchantRepository;
import fangxin.organization.agency.Agency;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.RoleNames;
import fangxin.procedure.application.ApplicationViews.AgencyContact;
import fangxin.procedure.application.ApplicationViews.CandidacyPhase;
import fangxin.procedure.application.ApplicationViews.CandidacyProgress;
import fangxin.procedure.application.ApplicationViews.OpenRound;
import fangxin.procedure.application.ApplicationViews.ProgressEvent;
import fangxin.procedure.candidacy.Candidacy;
import fangxin.procedure.candidacy.CandidacyRepository;
import fangxin.procedure.candidacy.CandidacyView;
import fangxin.procedure.candidacy.JournalEntry;
import fangxin.procedure.candidacy.Milestones;
import fangxin.procedure.candidacy.ResponsibleParty;
import fangxin.procedure.candidacy.Stage;
import fangxin.procedure.candidacy.Step;
import fangxin.round.ApplicationRound;
import fangxin.round.RoundRepository;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Service boundary by which a merchant reads the progress of its candidacies (phase, agency in charge, due day, last
 * entries of the journal) and the rounds open to it; officers read a merchant's candidacies here too.
 */
@Stateless
@PermitAll
public class ProgressService {
    private static final int MOST_EVENTS = 8;

    @Inject
    CandidacyRepository candidacies;

    @Inject
    ApplicationFormRepository forms;

    @Inject
    MerchantRepository merchants;

    @Inject
    RoundRepository rounds;

    @Inject
    SubjectTypeRepository subjectTypes;

    @Inject
    AgencyRepository agencies;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    /**
     * Returns the candidacies of the merchants for whom the reader acts: first those that wait for the merchant, by
     * their due day, then the newest.
     */
    public List<CandidacyProgress> listOwn() {
        Actor actor = currentUser.actor();
        BusinessMoment now = businessClock.now();
        return ownProgress(
                        actor.placesAs(Role.MERCHANT)
                                .flatMap(merchant -> candidacies.ofMerchant(merchant).stream())
                                .toList(),
                        actor,
                        now)
                .stream()
                .sorted(Comparator.comparing((CandidacyProgress each) -> !each.waitsForMerchant())
                        .thenComparing(
                                each -> each.waitsForMerchant()
                                        ? each.deadline().dueOn()
                                        : null,
                                Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    /** Returns the progress of one candidacy; not found if the reader cannot see it. */
    public CandidacyProgress find(String reference) {
        return ownProgress(List.of(findVisible(reference)), currentUser.actor(), businessClock.now())
                .getFirst();
    }

    /** Returns the rounds in which a merchant can open an application today. */
    public List<OpenRound> openRounds(String merchantId) {
        Merchant merchant = merchants.byId(merchantId);
        BusinessMoment now = businessClock.now();
        List<Candidacy> own =
                currentUser.actor().holds(Role.MERCHANT, merchantId) ? candidacies.ofMerchant(merchantId) : List.of();
        Map<String, ApplicationForm> applications =
                forms.of(own.stream().map(Candidacy::reference).toList());
        return rounds.findOpen(now.today()).stream()
                .filter(round -> round.terms().participation().offices().contains(merchant.agency()))
                .map(round -> new OpenRound(
                        round.id(),
                        round.title(),
                        round.closes(),
                        now.daysLeft(round.closes()),
                        round.owner().equals(merchant.agency()),
                        offers(round),
                        EarlierShopsPolicy.of(own, applications, round)))
                .toList();
    }

    private List<ApplicationViews.FormOffer> offers(ApplicationRound round) {
        Map<String, ApplicationViews.FormOffer> byForm = new LinkedHashMap<>();
        subjectTypes.all().stream()
                .filter(subjectType -> round.terms().naming().titleWording().containsKey(subjectType.code()))
                .forEach(subjectType -> byForm.putIfAbsent(
                        subjectType.form(),
                        new ApplicationViews.FormOffer(
                                subjectType.code(),
                                round.terms().naming().titleWording().get(subjectType.code()))));
        return List.copyOf(byForm.values());
    }

    /** Returns the merchant's candidacies that this officer can see. */
    @RolesAllowed({RoleNames.STATION, RoleNames.COUNTY_OFFICE})
    public List<CandidacyProgress> of(String merchantId) {
        Actor actor = currentUser.actor();
        BusinessMoment now = businessClock.now();
        return ownProgress(
                candidacies.ofMerchant(merchantId).stream()
                        .filter(candidacy -> candidacy.isVisibleTo(actor))
                        .toList(),
                actor,
                now);
    }

    private List<CandidacyProgress> ownProgress(List<Candidacy> all, Actor actor, BusinessMoment now) {
        Map<String, ApplicationForm> applications =
                forms.of(all.stream().map(Candidacy::reference).toList());
        return all.stream()
                .map(candidacy -> ownProgress(candidacy, applications.get(candidacy.reference()), actor, now))
                .toList();
    }

    private CandidacyProgress ownProgress(Candidacy candidacy, ApplicationForm form, Actor actor, BusinessMoment now) {
        Set<Step> steps = candidacy.stepsOpenTo(actor);
        List<ProgressEvent> events = Milestones.of(candidacy.journal()).reversed().stream()
                .limit(MOST_EVENTS)
                .map(this::event)
                .toList();
        return new CandidacyProgress(
                candidacy.reference(),
                CandidacyView.CandidacyApplicant.of(candidacy.merchant()),
                form.content().signName(candidacy),
                candidacy.round().title(),
                candidacy.stage(),
                phases(candidacy),
                CandidacyView.CandidacyDeadline.of(candidacy),
                candidacy.stage().daysLeft(candidacy.dueOn(), now),
                candidacy.stage().waitsFor().contains(ResponsibleParty.MERCHANT) && !candidacy.isRefusalFinal(),
                agencyInCharge(candidacy),
                steps,
                events);
    }

    private ProgressEvent event(JournalEntry entry) {
        LocalizedText where = Optional.ofNullable(entry.place())
                .flatMap(agencies::find)
                .map(Agency::name)
                .orElse(null);
        return new ProgressEvent(entry.step(), entry.stageAfter(), entry.recordedAt(), where, Milestones.reason(entry));
    }

    private AgencyContact agencyInCharge(Candidacy candidacy) {
        String code = switch (candidacy.stage()) {
            case SUBMITTED -> candidacy.station();
            case VERIFIED -> candidacy.acceptanceOffice() == null ? candidacy.office() : candidacy.acceptanceOffice();
            case IN_CULTIVATION -> candidacy.office();
            case RECOMMENDED, IN_EVALUATION -> candidacy.authority();
            case EVALUATED, IN_CONSULTATION, PASSED, ON_NOTICE, OBJECTED, SENT_UP ->
                candidacy.round().owner();
            case UNDER_REVIEW -> candidacy.reviewOffice();
            default -> null;
        };
        return agencies.find(code)
                .map(agency -> new AgencyContact(agency.name(), agency.phone()))
                .orElse(null);
    }

    /**
     * Computes the phases. A phase is complete once the candidacy has entered a later one since it was last in this
     * one, and the last one with the naming.
     */
    static CandidacyPhase phases(Candidacy candidacy) {
        int current = phase(candidacy.stage());
        List<LocalDate> completed = new ArrayList<>();
        for (int open = 1; open < current; open++) {
            int phase = open;
            since(candidacy, stage -> phase(stage) > phase).ifPresent(completed::add);
        }
        if (candidacy.stage() == Stage.NAMED) {
            since(candidacy, Stage.NAMED::equals).ifPresent(completed::add);
        }
        return new CandidacyPhase(current, List.copyOf(completed));
    }

    /** Returns the day since which the stage has been one of these; empty where it is another one now. */
    private static Optional<LocalDate> since(Candidacy candidacy, Predicate<Stage> stages) {
        return candidacy.journal().reversed().stream()
                .takeWhile(entry -> stages.test(entry.stageAfter()))
                .reduce((later, earlier) -> earlier)
                .map(JournalEntry::recordedAt)
                .map(BusinessMoment::dayOf);
    }

    private static int phase(Stage stage) {
        return switch (stage) {
            case DRAFT, SUBMITTED, VERIFIED, RETURNED, DECLINED -> 1;
            case IN_CULTIVATION -> 2;
            case RECOMMENDED, IN_EVALUATION, EVALUATED, IN_CONSULTATION, REFUSED, UNDER_REVIEW -> 3;
            case PASSED, ON_NOTICE, OBJECTED, SENT_UP, NAMED -> 4;
            case WITHDRAWN, LAPSED -> 0;
        };
    }

    private Candidacy findVisible(String reference) {
        Candidacy candidacy = candidacies.byReference(reference);
        candidacy.requireVisibleTo(currentUser.actor());
        return candidacy;
    }
}
