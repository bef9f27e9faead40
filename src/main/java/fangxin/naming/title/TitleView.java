package fangxin.naming.title;

import fangxin.common.LocalizedText;
import fangxin.criteria.model.Grade;
import fangxin.criteria.model.Trade;
import fangxin.criteria.model.TradeRepository;
import fangxin.organization.agency.Agency;
import fangxin.organization.agency.AgencyRepository;
import fangxin.round.ApplicationRound;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A title with everything that is public about it.
 *
 * @param grouped number in groups, as it is printed
 * @param printed the number that the paper bears, or null where an old register states none
 * @param old     whether it comes from an old register
 * @param office  code of the county-level office that looks after it
 * @param former  the office of the number's region, where that was merged into another one since; else null
 * @param photo   id of the public picture, or null
 */
public record TitleView(
        String number,
        String grouped,
        String printed,
        boolean old,
        String plaqueNumber,
        String registeredName,
        String creditCode,
        String signName,
        String address,
        String office,
        LocalizedText officeName,
        String officePhone,
        Double lat,
        Double lng,
        String trade,
        LocalizedText tradeName,
        String kind,
        ApplicationRound.Level level,
        Grade grade,
        String reason,
        List<String> promises,
        LocalizedText wording,
        LocalizedText namingBody,
        String documentNumber,
        LocalDate namedOn,
        LocalDate validUntil,
        TitleStatus status,
        TitleStanding standing,
        LocalDate handedOverOn,
        String photo,
        List<Event> timeline,
        Former former) {

    /** An office that is no more. */
    public record Former(String code, LocalizedText name, LocalDate lastDay) {}

    /** @param effective the day from which it counts */
    public record Event(TitleEventType kind, LocalDate effective, String documentNumber, String reason) {
        /** What everybody may read of it: why a plaque was made again is between its holder and the office. */
        public String publicReason() {
            return kind == TitleEventType.REISSUED ? null : reason;
        }
    }

    public static TitleView of(Title title, LocalDate today, AgencyRepository organs, TradeRepository trades) {
        return of(title, today, organs::find, trades::find);
    }

    /** The same of several, each body and trade asked for once. */
    static List<TitleView> of(List<Title> titles, LocalDate today, AgencyRepository organs, TradeRepository trades) {
        Map<String, Agency> bodies = organs.all().stream().collect(Collectors.toMap(Agency::code, Function.identity()));
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
            Function<String, Optional<Agency>> organs,
            Function<String, Optional<Trade>> trades) {
        LocalizedText none = new LocalizedText("", "");
        return new TitleView(
                title.number(),
                CertificateNumber.parse(title.number())
                        .map(CertificateNumber::grouped)
                        .orElse(title.number()),
                title.printedNumber(),
                title.intake() != null,
                title.plaque().number(),
                title.registeredName(),
                title.creditCode(),
                title.signName(),
                title.address(),
                title.office(),
                organs.apply(title.office()).map(Agency::name).orElse(none),
                organs.apply(title.office()).map(Agency::phone).orElse(""),
                title.lat(),
                title.lng(),
                title.trade(),
                trades.apply(title.trade()).map(Trade::name).orElse(none),
                title.kind(),
                title.level(),
                title.grade(),
                title.reason(),
                Optional.ofNullable(title.promises())
                        .map(text -> text.lines().toList())
                        .orElse(List.of()),
                title.wording(),
                title.namingBody(),
                title.documentNumber(),
                title.namedOn(),
                title.validUntil(),
                title.status(),
                title.standing(today),
                title.plaque().handedOverOn(),
                title.photo(),
                title.timeline().stream()
                        .map(e -> new Event(e.kind(), e.effective(), e.documentNumber(), e.reason()))
                        .toList(),
                former(title, organs));
    }

    private static Former former(Title title, Function<String, Optional<Agency>> organs) {
        return CertificateNumber.parse(title.number())
                .map(CertificateNumber::region)
                .flatMap(organs)
                .filter(organ -> organ.ended() && !organ.code().equals(title.office()))
                .map(organ -> new Former(organ.code(), organ.name(), organ.endedOn()))
                .orElse(null);
    }

    /** The word under which the state is published, in lower case. */
    public String state() {
        return standing.name().toLowerCase(java.util.Locale.ROOT);
    }
}
