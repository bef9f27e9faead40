package fangxin.naming.title;

import fangxin.common.LocalizedText;
import fangxin.criteria.model.Trade;
import fangxin.criteria.model.TradeRepository;
import fangxin.organization.agency.Agency;
import fangxin.organization.agency.AgencyRepository;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * View of a title, for public, holder and office, with all that is public about it: number, holder, place, category,
 * document, term, standing and detailed status, plaque, history and former names.
 *
 * @param printed      number that the paper bears, or null where an old register states none
 * @param imported     whether it comes from an old register
 * @param standing     public standing on the day of the view
 * @param names        names of the codes in it
 */
public record TitleView(
        String number,
        String printed,
        boolean imported,
        @NotNull TitleHolder holder,
        @NotNull TitlePlace place,
        @NotNull TitleCategory category,
        @NotNull TitleDocument document,
        @NotNull TitleTerm term,
        @NotNull TitleStanding standing,
        @NotNull PlaqueSummary plaque,
        @NotNull List<TitleEventView> timeline,
        @NotNull Names names) {

    /**
     * The plaque as the public sees it.
     *
     * @param number       with the index of the copy, or null where it is not known
     * @param handedOverOn or null
     */
    public record PlaqueSummary(String number, LocalDate handedOverOn) {}

    /**
     * Names of the codes in a title.
     *
     * @param office      name of the county-level office that keeps it
     * @param officePhone empty where none is known
     * @param former      office of the number's region, where it was merged into another one since; else null
     * @param status      status on the day of the view, which may say more than the standing
     */
    public record Names(
            @NotNull LocalizedText office,
            @NotNull String officePhone,
            @NotNull LocalizedText trade,
            FormerOfficeView former,
            @NotNull TitleStatus status) {}

    public static TitleView of(Title title, LocalDate today, AgencyRepository agencies, TradeRepository trades) {
        return of(title, today, agencies::find, trades::find);
    }

    /** Returns the views of several titles; agencies and trades are loaded once for all. */
    static List<TitleView> of(List<Title> titles, LocalDate today, AgencyRepository agencies, TradeRepository trades) {
        Map<String, Agency> bodies =
                agencies.all().stream().collect(Collectors.toMap(Agency::code, Function.identity()));
        Map<String, Trade> known = trades.all().stream().collect(Collectors.toMap(Trade::code, Function.identity()));
        return titles.stream()
                .map(title -> of(
                        title,
                        today,
                        code -> Optional.ofNullable(bodies.get(code)),
                        code -> Optional.ofNullable(known.get(String.valueOf(code)))))
                .toList();
    }

    private static TitleView of(
            Title title,
            LocalDate today,
            Function<String, Optional<Agency>> agencies,
            Function<String, Optional<Trade>> trades) {
        LocalizedText none = new LocalizedText("", "");
        Optional<Agency> office = agencies.apply(title.place().office());
        return new TitleView(
                title.number(),
                title.printedNumber(),
                title.provenance().isImported(),
                title.holder(),
                title.place(),
                title.category(),
                title.document(),
                title.term(),
                title.standing(today),
                new PlaqueSummary(title.plaque().number(), title.plaque().handedOverOn()),
                TitleEventView.of(title.timeline()),
                new Names(
                        office.map(Agency::name).orElse(none),
                        office.map(Agency::phone).orElse(""),
                        trades.apply(title.category().trade()).map(Trade::name).orElse(none),
                        former(title, agencies),
                        title.statusOn(today)));
    }

    private static FormerOfficeView former(Title title, Function<String, Optional<Agency>> agencies) {
        return CertificateNumber.parse(title.number())
                .map(CertificateNumber::region)
                .flatMap(agencies)
                .filter(agency ->
                        agency.isEnded() && !agency.code().equals(title.place().office()))
                .map(agency -> new FormerOfficeView(agency.code(), agency.name(), agency.endedOn()))
                .orElse(null);
    }

    /** Returns the status on the day of the view, which may be more detailed than the standing. */
    public TitleStatus status() {
        return names.status();
    }

    /** Returns the sentence on the last change of state or grade that states a cause; null without one. */
    public LocalizedText lastCause() {
        return timeline.reversed().stream()
                .map(TitleEventView::cause)
                .filter(Objects::nonNull)
                .findFirst()
                .map(TitleCauseView::sentence)
                .orElse(null);
    }

    /** Returns the former names of the title, sign names and registered names, the latest first. */
    public List<String> formerNames() {
        return timeline.reversed().stream()
                .map(TitleEventView::particular)
                .filter(change -> change != null
                        && (change.particular() == TitleParticular.SIGN_NAME
                                || change.particular() == TitleParticular.REGISTERED_NAME))
                .map(ParticularChangeView::before)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    /** Returns whether the holder requested a review of the last revocation. */
    public boolean isReviewed() {
        return timeline.reversed().stream()
                .takeWhile(event -> !event.type().equals(TitleEventType.REVOKED.name()))
                .anyMatch(event -> event.type().equals(TitleEventType.REVIEW_ASKED.name()));
    }

    /** Returns the number in groups, as it is printed. */
    public String grouped() {
        return CertificateNumber.parse(number).map(CertificateNumber::grouped).orElse(number);
    }

    /** Returns the word under which the status is published, in lower case. */
    public String state() {
        return standing.code();
    }
}
