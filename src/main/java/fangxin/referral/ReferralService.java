package fangxin.referral;

import fangxin.common.LocalizedText;
import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.common.RuleViolation.Violation;
import fangxin.common.validation.Constraints;
import fangxin.document.table.ListSlice;
import fangxin.merchant.Premises;
import fangxin.naming.signing.NamingPreconditions;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.OfficeScope;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.RoleNames;
import fangxin.procedure.candidacy.Candidacy;
import fangxin.procedure.candidacy.CandidacyRepository;
import fangxin.procedure.candidacy.CandidacyView;
import fangxin.procedure.candidacy.Stage;
import fangxin.procedure.candidacy.Step;
import fangxin.procedure.candidacy.StepContext;
import fangxin.round.ApplicationRound;
import fangxin.round.LevelProgression;
import fangxin.round.RoundRepository;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Service boundary for batches of candidacies for the level that decides on them: shows which rounds and candidacies
 * are ready, and their obstacles, prepares, sends, drops and lists batches, and sends one candidacy alone; {@link
 * HigherLevelReplyService} records the replies.
 */
@Stateless
public class ReferralService {
    private static final int MAX_BATCHES = 200;

    /** A round that is sent up, with the number of candidacies that could go. */
    public record ReferralRound(String id, LocalizedText title, ApplicationRound.TitleLevel level, long ready) {}

    /** A candidacy that could go up, with what stands in its way. */
    public record ReferralCandidate(
            String reference, String registeredName, String signName, String address, List<Violation> obstacles)
            implements Serializable {
        public boolean isClear() {
            return obstacles.isEmpty();
        }
    }

    @Inject
    ReferralRepository referrals;

    @Inject
    ReferralViews views;

    @Inject
    NamingPreconditions preconditions;

    @Inject
    CandidacyRepository candidacies;

    @Inject
    RoundRepository rounds;

    @Inject
    AgencyRepository agencies;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    /** Returns the officer's rounds from which something could be sent up now. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public List<ReferralRound> rounds() {
        Actor actor = currentUser.actor();
        List<ApplicationRound> own = rounds.all().stream()
                .filter(round -> actor.holds(Role.COUNTY_OFFICE, round.owner())
                        && round.terms().ladder().conferral() == LevelProgression.ConferralPlace.SENT_UP)
                .toList();
        Map<String, Long> ready = inNoBatch(own).stream()
                .collect(Collectors.groupingBy(candidacy -> candidacy.round().id(), Collectors.counting()));
        return own.stream()
                .filter(round -> ready.containsKey(round.id()))
                .map(round -> new ReferralRound(round.id(), round.title(), round.level(), ready.get(round.id())))
                .toList();
    }

    /** Candidacies of a round that can be sent up: passed by the meeting, in no other batch. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public List<ReferralCandidate> candidates(String roundId) {
        List<Candidacy> free = inNoBatch(List.of(ownRound(roundId)));
        Map<String, List<Violation>> obstacles = preconditions.toSendUp(free, businessClock.now());
        return free.stream()
                .map(candidacy -> new ReferralCandidate(
                        candidacy.reference(),
                        candidacy.merchant().name(),
                        candidacy
                                .premises()
                                .map(Premises::signName)
                                .orElse(candidacy.merchant().name()),
                        candidacy.premises().map(Premises::address).orElse(""),
                        obstacles.getOrDefault(candidacy.reference(), List.of())))
                .toList();
    }

    /** Returns the round of a candidacy that may be sent up now. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public String roundOf(String reference) {
        Candidacy candidacy = candidacies.byReference(reference);
        candidacy.requireOpenTo(currentUser.actor(), Step.SEND_UP);
        return candidacy.round().id();
    }

    /** Returns the batch in which a candidacy waits for its answer. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public String batchOf(String reference) {
        candidacies.byReference(reference).requireVisibleTo(currentUser.actor());
        return referrals
                .itemOf(reference)
                .map(item -> item.referral().id())
                .orElseThrow(() -> new RuleViolation("referral.neverSent", reference));
    }

    private List<Candidacy> inNoBatch(List<ApplicationRound> own) {
        List<Candidacy> all = candidacies.inRoundsAt(
                own.stream().map(ApplicationRound::id).toList(), List.of(Stage.PASSED, Stage.ON_NOTICE));
        Set<String> taken =
                referrals.inBatch(all.stream().map(Candidacy::reference).toList());
        return all.stream()
                .filter(candidacy -> !taken.contains(candidacy.reference()))
                .toList();
    }

    /** Prepares a batch, so that its table and materials can be downloaded. Returns its id. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public String prepare(ReferralInput input) {
        ApplicationRound round = ownRound(input.round());
        Constraints.check(input);
        List<String> chosen = input.candidacies().stream().distinct().sorted().toList();
        candidacies.lock(chosen);
        BusinessMoment now = businessClock.now();
        List<Violation> faults = new ArrayList<>();
        List<Candidacy> batch = new ArrayList<>();
        Set<String> taken = referrals.inBatch(chosen);
        for (String reference : chosen) {
            Candidacy candidacy = candidacies.byReference(reference);
            if (!candidacy.round().id().equals(round.id())) {
                throw new NotFound(reference);
            }
            candidacy.requireOpen(Step.SEND_UP);
            if (taken.contains(reference)) {
                faults.add(new Violation("candidacies", "referral.inBatch", List.of(reference)));
            }
            batch.add(candidacy);
        }
        faults.addAll(obstacles(batch, now));
        if (!faults.isEmpty()) {
            throw new RuleViolation(faults);
        }
        Referral referral = new Referral(round, input.recipient(), batch, currentUser.actor(), now);
        referrals.add(referral);
        return referral.id();
    }

    /** Records that the batch was sent, with number and date of its cover document. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public void send(String id, CoverDocumentInput cover) {
        Referral referral = ownForUpdate(id);
        candidacies.lock(referral.items().stream()
                .map(item -> item.candidacy().reference())
                .toList());
        Actor actor = currentUser.actor();
        BusinessMoment now = businessClock.now();
        referral.send(cover, actor, now);
        List<Violation> faults =
                obstacles(referral.items().stream().map(ReferralItem::candidacy).toList(), now);
        if (!faults.isEmpty()) {
            throw new RuleViolation(faults);
        }
        referral.items()
                .forEach(item -> item.candidacy()
                        .take(Step.SEND_UP, StepContext.by(actor, now).because(referral.documentNumber())));
    }

    private List<Violation> obstacles(List<Candidacy> batch, BusinessMoment now) {
        return preconditions.toSendUp(batch, now).values().stream()
                .flatMap(List::stream)
                .toList();
    }

    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public void drop(String id) {
        ownForUpdate(id).drop(currentUser.actor());
    }

    /** Sends up one candidacy alone. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public CandidacyView sendOne(String reference, String recipient, CoverDocumentInput cover) {
        Candidacy candidacy = candidacies.byReference(reference);
        candidacy.requireOpenTo(currentUser.actor(), Step.SEND_UP);
        send(prepare(new ReferralInput(candidacy.round().id(), recipient, List.of(reference))), cover);
        return CandidacyView.of(candidacy, currentUser.actor());
    }

    @RolesAllowed({RoleNames.COUNTY_OFFICE, RoleNames.AUDITOR})
    public List<ReferralView.ReferralSummary> referrals() {
        return referrals(ReferralFilter.NONE, new ListSlice(null, 0, MAX_BATCHES));
    }

    /** Returns a part of the batches of the caller's offices. */
    @RolesAllowed({RoleNames.COUNTY_OFFICE, RoleNames.AUDITOR})
    public List<ReferralView.ReferralSummary> referrals(ReferralFilter filter, ListSlice slice) {
        List<Referral> found = referrals.ofOwners(owners(), filter, slice);
        Map<String, long[]> counts =
                referrals.counts(found.stream().map(Referral::id).toList());
        return found.stream()
                .map(referral -> views.summary(referral, counts.get(referral.id())))
                .toList();
    }

    /** Returns the number of the batches of the caller's offices. */
    @RolesAllowed({RoleNames.COUNTY_OFFICE, RoleNames.AUDITOR})
    public long count(ReferralFilter filter) {
        return referrals.countOfOwners(owners(), filter);
    }

    private List<String> owners() {
        Actor actor = currentUser.actor();
        return Stream.concat(actor.placesAs(Role.COUNTY_OFFICE), OfficeScope.auditedBy(actor, agencies).stream())
                .distinct()
                .toList();
    }

    @RolesAllowed({RoleNames.COUNTY_OFFICE, RoleNames.AUDITOR})
    public ReferralView referral(String id) {
        Referral referral = referrals.byId(id);
        if (!referral.isVisibleTo(currentUser.actor())) {
            throw new NotFound(id);
        }
        return views.view(referral, currentUser.actor());
    }

    private ApplicationRound ownRound(String roundId) {
        ApplicationRound round = rounds.byId(roundId);
        if (!currentUser.actor().holds(Role.COUNTY_OFFICE, round.owner())) {
            throw new NotFound(roundId);
        }
        return round;
    }

    /** Returns a batch of the officer's office, or of one that was merged into it. */
    private Referral ownForUpdate(String id) {
        Referral referral = referrals.findForUpdate(id);
        if (!currentUser.actor().holds(Role.COUNTY_OFFICE, agencies.present().apply(referral.owner()))) {
            throw new NotFound(id);
        }
        return referral;
    }
}
