package fangxin.supervision.feed;

import fangxin.merchant.Premises;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.procedure.candidacy.Candidacy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Domain service that gathers what the feeds answer about candidacies. A kind of which no feed covers a candidacy
 * answers nothing, so that a city without it works by hand as before.
 */
@ApplicationScoped
class FeedChecks {
    @Inject
    FeedRepository feeds;

    @Inject
    FeedKindRepository kinds;

    @Inject
    FeedAccess access;

    FeedKindCatalogue catalogue() {
        return kinds.current().catalogue();
    }

    /** The answers of the kinds that answer a condition or veto, by candidacy. */
    Map<Candidacy, List<FeedAnswer>> of(Collection<Candidacy> candidacies, BusinessMoment now) {
        Map<Candidacy, List<FeedAnswer>> answers = new LinkedHashMap<>();
        List<Feed> all = candidacies.isEmpty() ? List.of() : feeds.all();
        if (all.isEmpty()) {
            candidacies.forEach(candidacy -> answers.put(candidacy, List.of()));
            return answers;
        }
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
        Map<String, List<FeedDetermination>> determinations =
                feeds
                        .determinations(
                                candidacies.stream().map(Candidacy::reference).toList())
                        .stream()
                        .collect(Collectors.groupingBy(FeedDetermination::candidacy));
        candidacies.forEach(candidacy -> answers.put(
                candidacy,
                answers(
                        candidacy,
                        asked,
                        all,
                        records.getOrDefault(codeOf(candidacy), List.of()),
                        determinations.getOrDefault(candidacy.reference(), List.of()),
                        now)));
        return answers;
    }

    private List<FeedAnswer> answers(
            Candidacy candidacy,
            List<FeedKind> asked,
            List<Feed> all,
            List<FeedRecord> records,
            List<FeedDetermination> determinations,
            BusinessMoment now) {
        List<String> offices = access.covering(String.valueOf(candidacy.office()));
        return asked.stream()
                .filter(kind -> all.stream().anyMatch(feed -> covers(feed, kind, offices)))
                .map(kind -> FeedAnswerPolicy.answer(
                        kind,
                        all.stream().filter(feed -> covers(feed, kind, offices)).toList(),
                        records.stream()
                                .filter(feedRecord -> feedRecord.kind().equals(kind.code()))
                                .toList(),
                        candidacy.premises().map(Premises::id).orElse(null),
                        since(candidacy, now),
                        determinations.stream()
                                .filter(determination -> determination.kind().equals(kind.code()))
                                .findFirst()
                                .orElse(null),
                        now.today()))
                .toList();
    }

    private static boolean covers(Feed feed, FeedKind kind, List<String> offices) {
        return feed.kind().equals(kind.code()) && offices.contains(feed.office());
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
