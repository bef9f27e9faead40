package fangxin.supervision.feed;

import fangxin.merchant.Premises;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.procedure.candidacy.Candidacy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Domain service that gathers what the feeds answer about candidacies. A kind of which no feed covers a candidacy
 * answers nothing, so that a city without it works by hand as before; records of this system answer everywhere.
 */
@ApplicationScoped
class FeedChecks {
    @Inject
    FeedRepository feeds;

    @Inject
    FeedKindRepository kinds;

    @Inject
    AgencyRepository agencies;

    @Inject
    @Any
    Instance<InternalFindings> internal;

    FeedKindCatalogue catalogue() {
        return kinds.current().catalogue();
    }

    /** The answers of the kinds that answer a condition or veto, by candidacy. */
    Map<Candidacy, List<FeedAnswer>> of(Collection<Candidacy> candidacies, BusinessMoment now) {
        Map<Candidacy, List<FeedAnswer>> answers = new LinkedHashMap<>();
        if (candidacies.isEmpty()) {
            return answers;
        }
        List<Feed> all = feeds.all();
        List<FeedKind> asked = catalogue().kinds().stream()
                .filter(kind -> !kind.rules().isEmpty())
                .toList();
        Map<String, List<FeedRecord>> records =
                feeds
                        .ofCreditCodes(candidacies.stream()
                                .map(FeedChecks::codeOf)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.groupingBy(FeedRecord::creditCode));
        Map<String, List<InternalFinding>> findings = findings(candidacies, asked, now.today());
        Map<String, List<FeedDetermination>> determinations =
                feeds
                        .determinations(
                                candidacies.stream().map(Candidacy::reference).toList())
                        .stream()
                        .collect(Collectors.groupingBy(FeedDetermination::candidacy));
        Map<String, List<Feed>> covering = new HashMap<>();
        Set<String> city = agencies.cityOffices();
        candidacies.forEach(candidacy -> answers.put(
                candidacy,
                answers(
                        candidacy,
                        asked,
                        covering.computeIfAbsent(
                                String.valueOf(candidacy.office()), office -> covering(all, office, city)),
                        records.getOrDefault(codeOf(candidacy), List.of()),
                        findings,
                        determinations.getOrDefault(candidacy.reference(), List.of()),
                        now)));
        return answers;
    }

    private List<FeedAnswer> answers(
            Candidacy candidacy,
            List<FeedKind> asked,
            List<Feed> covering,
            List<FeedRecord> records,
            Map<String, List<InternalFinding>> findings,
            List<FeedDetermination> determinations,
            BusinessMoment now) {
        Map<String, List<Feed>> byKind = covering.stream().collect(Collectors.groupingBy(Feed::kind));
        return asked.stream()
                .filter(kind -> byKind.containsKey(kind.code()) || findings.containsKey(kind.code()))
                .map(kind -> FeedAnswerPolicy.answer(
                        kind,
                        byKind.getOrDefault(kind.code(), List.of()),
                        records.stream()
                                .filter(feedRecord -> feedRecord.kind().equals(kind.code()))
                                .toList(),
                        candidacy.premises().map(Premises::id).orElse(null),
                        since(candidacy, now),
                        findings.containsKey(kind.code())
                                ? findings.get(kind.code()).stream()
                                        .filter(finding -> finding.creditCode().equals(codeOf(candidacy)))
                                        .toList()
                                : null,
                        determinations.stream()
                                .filter(determination -> determination.kind().equals(kind.code()))
                                .findFirst()
                                .orElse(null),
                        now.today()))
                .toList();
    }

    /** What records of this system state against the subjects, by the codes of the kinds that they answer. */
    private Map<String, List<InternalFinding>> findings(
            Collection<Candidacy> candidacies, List<FeedKind> asked, LocalDate today) {
        List<String> codes =
                candidacies.stream().map(FeedChecks::codeOf).distinct().toList();
        return internal.stream()
                .filter(source -> asked.stream().anyMatch(kind -> kind.code().equals(source.kind())))
                .collect(Collectors.toMap(InternalFindings::kind, source -> source.of(codes, today)));
    }

    /** The feeds that cover the subjects of an office: its own and the city's. */
    private static List<Feed> covering(List<Feed> all, String office, Set<String> city) {
        return all.stream()
                .filter(feed -> feed.office().equals(office) || city.contains(feed.office()))
                .toList();
    }

    /** The first day of the period without penalty, which ends with the application. */
    private static LocalDate since(Candidacy candidacy, BusinessMoment now) {
        LocalDate applied =
                candidacy.submittedAt() == null ? now.today() : BusinessMoment.dayOf(candidacy.submittedAt());
        return applied.minusYears(candidacy.round().terms().penaltyFreeYears());
    }

    private static String codeOf(Candidacy candidacy) {
        return candidacy.merchant().creditCode().value();
    }
}
