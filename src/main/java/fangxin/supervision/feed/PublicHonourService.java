package fangxin.supervision.feed;

import fangxin.naming.title.Title;
import fangxin.naming.title.TitleRepository;
import fangxin.organization.calendar.BusinessClock;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Service boundary by which anyone reads the honours of sister programmes (其他示范创建) of a titled unit: matched records of
 * publishable kinds that are in force.
 */
@Stateless
@PermitAll
public class PublicHonourService {
    /**
     * Honour of a sister programme.
     *
     * @param name      as the feed states it
     * @param authority who has awarded it, or null
     * @param awardedOn or null where the feed states no day
     */
    public record PublicHonour(String name, String authority, String documentNumber, LocalDate awardedOn)
            implements Serializable {}

    @Inject
    FeedRepository feeds;

    @Inject
    FeedKindRepository kinds;

    @Inject
    FeedSubjects subjects;

    @Inject
    TitleRepository titles;

    @Inject
    BusinessClock businessClock;

    /** Returns the honours in force of the subject of a title, the newest first. */
    public List<PublicHonour> of(String number) {
        Map<String, FeedKind> honours = kinds.current().catalogue().kinds().stream()
                .filter(kind -> kind.effect() == FeedEffect.HONOUR && kind.publishable())
                .collect(Collectors.toMap(FeedKind::code, Function.identity()));
        return titles.find(number)
                .filter(title -> title.holder().creditCode() != null && !honours.isEmpty())
                .map(title -> honoursOf(title, honours))
                .orElse(List.of());
    }

    private List<PublicHonour> honoursOf(Title title, Map<String, FeedKind> honours) {
        LocalDate today = businessClock.now().today();
        return feeds.ofCreditCodes(List.of(title.holder().creditCode())).stream()
                .filter(known -> honours.containsKey(known.kind())
                        && known.matchState() == FeedMatchState.MATCHED
                        && known.isInForce(today))
                .filter(known -> subjects.titlesOf(known, honours.get(known.kind())).stream()
                        .anyMatch(concerned -> concerned.number().equals(title.number())))
                .sorted(Comparator.comparing(FeedRecord::occurredOn, Comparator.nullsLast(Comparator.reverseOrder())))
                .map(known -> new PublicHonour(
                        known.result() == null ? known.summary() : known.result(),
                        known.authority(),
                        known.documentNumber(),
                        known.occurredOn()))
                .filter(honour -> honour.name() != null)
                .toList();
    }
}
