package fangxin.statistics;

import fangxin.common.LocalizedText;
import fangxin.common.NotFound;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.RoleNames;
import fangxin.procedure.candidacy.CandidacyFilter;
import fangxin.round.ApplicationRound;
import fangxin.round.RoundRepository;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Service boundary for the progress of a round by stages and its timeline, as far as an officer may see its cases, and
 * for the rounds to choose from.
 */
@Stateless
@RolesAllowed(RoleNames.OFFICER)
public class RoundProgressService {
    /** A round that can be chosen, the newest year first. */
    public record RoundOption(String id, LocalizedText title, LocalizedText office) {}

    /** A round with its progress on a day, and when its stages had cases. */
    public record RoundProgressView(RoundOption round, LocalDate day, RoundProgress progress, RoundTimeline timeline) {}

    @Inject
    RoundProgressQuery cases;

    @Inject
    RoundRepository rounds;

    @Inject
    AgencyRepository agencies;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    /** Lists all rounds: each officer may see them. */
    public List<RoundOption> rounds() {
        Map<String, LocalizedText> names = agencies.names();
        return rounds.all().stream().map(round -> option(round, names)).toList();
    }

    /**
     * Returns the progress of a round; without an id, of the newest round of the officer's own offices, else of the
     * newest one.
     */
    public RoundProgressView progress(String id) {
        ApplicationRound round = id == null || id.isBlank() ? usual() : rounds.byId(id);
        var now = businessClock.now();
        List<RoundProgress.RoundCase> counted =
                cases.casesOf(round.id(), CandidacyFilter.visibleTo(currentUser.actor()));
        return new RoundProgressView(
                option(round, agencies.names()),
                now.today(),
                RoundProgress.of(counted, now),
                RoundTimeline.of(round.opens(), round.closes(), counted, now));
    }

    private ApplicationRound usual() {
        List<ApplicationRound> all = rounds.all();
        return all.stream()
                .filter(round -> currentUser.actor().posts().stream()
                        .anyMatch(post -> round.owner().equals(post.place())))
                .findFirst()
                .or(() -> all.stream().findFirst())
                .orElseThrow(() -> new NotFound("round"));
    }

    private static RoundOption option(ApplicationRound round, Map<String, LocalizedText> names) {
        return new RoundOption(round.id(), round.title(), names.get(round.owner()));
    }
}
