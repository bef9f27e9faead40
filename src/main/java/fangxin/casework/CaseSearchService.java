package fangxin.casework;

import fangxin.common.LocalizedText;
import fangxin.common.RuleViolation;
import fangxin.merchant.Masking;
import fangxin.merchant.Merchant;
import fangxin.naming.title.TitleStanding;
import fangxin.organization.agency.Agency;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.RecusalCondition;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.RoleGroup;
import fangxin.organization.identity.RoleNames;
import fangxin.procedure.candidacy.CandidacyFilter;
import fangxin.procedure.candidacy.Stage;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Service boundary for the officers' search of merchants, cases and titles by a fragment of a name or number, within
 * the officer's territory. The number of queries does not depend on the number of hits.
 */
@Stateless
@RolesAllowed(RoleNames.OFFICER)
public class CaseSearchService {
    private static final int MAX_HITS = 20;

    /** Merchant in the result; its contacts are masked. {@code counter}: whether the caller's counter can serve it. */
    public record MerchantHit(
            @NotNull String id,
            @NotNull String name,
            String creditCode,
            @NotNull LocalizedText office,
            boolean confirmed,
            @NotNull List<String> contacts,
            long cases,
            boolean counter) {}

    public record CaseHit(
            @NotNull String reference,
            @NotNull String merchant,
            String signName,
            @NotNull Stage stage,
            LocalDate dueOn,
            boolean dueProvisional) {}

    public record TitleHit(
            @NotNull String number,
            String registeredName,
            String signName,
            String address,
            @NotNull TitleStanding standing) {}

    /** Hits of a search: at most twenty of each type, and whether there are more of any. */
    public record CaseSearchResult(
            @NotNull String text,
            @NotNull List<MerchantHit> merchants,
            @NotNull List<CaseHit> cases,
            @NotNull List<TitleHit> titles,
            boolean more) {
        public boolean hasNoHits() {
            return merchants.isEmpty() && cases.isEmpty() && titles.isEmpty();
        }
    }

    @Inject
    CaseSearchQuery finder;

    @Inject
    CaseListQuery cases;

    @Inject
    AgencyRepository agencies;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    public CaseSearchResult find(String text) {
        return find(parse(text));
    }

    /** Searches cases for a fragment; empty where the fragment is too short. */
    public Optional<CaseSearchResult> search(String text) {
        SearchFragment fragment = new SearchFragment(text);
        return fragment.isTooShort() ? Optional.empty() : Optional.of(find(fragment));
    }

    private CaseSearchResult find(SearchFragment fragment) {
        List<MerchantHit> merchants = merchants(fragment, 0, MAX_HITS + 1);
        List<CaseHit> found = cases(fragment, 0, MAX_HITS + 1);
        List<TitleHit> titles = titles(fragment, 0, MAX_HITS + 1);
        return new CaseSearchResult(
                fragment.text(),
                firstOf(merchants),
                firstOf(found),
                firstOf(titles),
                Stream.of(merchants, found, titles).anyMatch(each -> each.size() > MAX_HITS));
    }

    /** Finds only merchants, page by page. */
    public List<MerchantHit> merchants(String text, int first, int count) {
        return merchants(parse(text), first, count);
    }

    public List<CaseHit> cases(String text, int first, int count) {
        return cases(parse(text), first, count);
    }

    public List<TitleHit> titles(String text, int first, int count) {
        return titles(parse(text), first, count);
    }

    private static SearchFragment parse(String text) {
        SearchFragment fragment = new SearchFragment(text);
        if (fragment.isTooShort()) {
            throw RuleViolation.at("q", "casework.find.short");
        }
        return fragment;
    }

    private static <T> List<T> firstOf(List<T> found) {
        return found.subList(0, Math.min(MAX_HITS, found.size()));
    }

    private List<CaseHit> cases(SearchFragment fragment, int first, int count) {
        return cases
                .page(
                        CandidacyFilter.visibleTo(currentUser.actor()),
                        new CaseFilter(null, fragment.text(), null, true),
                        businessClock.now().today(),
                        first,
                        count)
                .stream()
                .map(row -> new CaseHit(
                        row.reference(),
                        row.merchant(),
                        row.signName(),
                        row.stage(),
                        row.dueOn(),
                        row.dueProvisional()))
                .toList();
    }

    private List<TitleHit> titles(SearchFragment fragment, int first, int count) {
        Set<String> offices = offices(currentUser.actor());
        LocalDate today = businessClock.now().today();
        return isNoOffice(offices)
                ? List.of()
                : finder.titles(fragment, offices, first, count).stream()
                        .map(title -> new TitleHit(
                                title.number(),
                                title.holder().registeredName(),
                                title.place().signName(),
                                title.place().address(),
                                title.standing(today)))
                        .toList();
    }

    private List<MerchantHit> merchants(SearchFragment fragment, int first, int count) {
        Actor actor = currentUser.actor();
        Set<String> offices = offices(actor);
        return isNoOffice(offices)
                ? List.of()
                : merchants(
                        finder.merchants(fragment, offices, new RecusalCondition(actor.away()), first, count),
                        actor,
                        businessClock.now().today());
    }

    private List<MerchantHit> merchants(List<Merchant> found, Actor actor, LocalDate today) {
        List<String> ids = found.stream().map(Merchant::id).toList();
        Map<String, Long> counts = finder.cases(ids);
        Map<String, List<String>> contacts = finder.contacts(ids, today);
        Map<String, Agency> all = agencies.all().stream().collect(Collectors.toMap(Agency::code, Function.identity()));
        Set<String> counters = Stream.concat(
                        actor.placesAs(Role.COUNTY_OFFICE),
                        actor.placesAs(Role.STATION)
                                .map(station -> all.get(station).parent()))
                .collect(Collectors.toSet());
        return found.stream()
                .map(merchant -> new MerchantHit(
                        merchant.id(),
                        merchant.name(),
                        merchant.creditCode().value(),
                        all.get(merchant.agency()).name(),
                        merchant.isConfirmed(),
                        contacts.getOrDefault(merchant.id(), List.of()).stream()
                                .map(Masking::contact)
                                .toList(),
                        counts.getOrDefault(merchant.id(), 0L),
                        counters.contains(merchant.agency())))
                .toList();
    }

    /**
     * Returns the offices whose merchants and titles this person may find: for a station or an association its office;
     * null for all.
     */
    private Set<String> offices(Actor actor) {
        if (actor.auditsAll() || actor.administersAll()) {
            return null;
        }
        return Stream.of(
                        actor.posts().stream()
                                .filter(post -> RoleGroup.OFFICE_STAFF.includes(post.role()))
                                .map(Actor.Post::place),
                        actor.placesAs(Role.STATION)
                                .map(station -> agencies.byCode(station).parent()),
                        actor.posts().stream().map(Actor.Post::under).filter(Objects::nonNull))
                .flatMap(places -> places)
                .collect(Collectors.toSet());
    }

    private static boolean isNoOffice(Collection<String> offices) {
        return offices != null && offices.isEmpty();
    }
}
