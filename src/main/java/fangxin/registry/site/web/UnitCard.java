package fangxin.registry.site.web;

import fangxin.criteria.model.Grade;
import fangxin.naming.title.TitleStanding;
import fangxin.platform.ui.PageFunctions;
import fangxin.registry.search.SubjectTitle;
import fangxin.registry.site.UnitSearchResult.UnitView;
import fangxin.round.TitleTrack;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * View of a unit as a card in the lists of the public register. It composes the texts of the card in the page's language
 * once; as expressions of the page they cost more processor time than the search.
 *
 * @param state      words for the state of the title, with its first day unless the title is valid
 * @param facts      subject type and district, and trade and grade where they are stated
 * @param until      words for the last day
 * @param unnumbered words for a certificate that states no number, or null
 * @param distance   words for the distance from the centre of the search, or null
 * @param former     words for the latest former name, or null
 * @param titles     every title of the same subject
 */
public record UnitCard(
        UnitView unit,
        String state,
        String facts,
        String until,
        String unnumbered,
        String distance,
        String former,
        List<TitleLine> titles) {

    /**
     * View of one title of the subject.
     *
     * @param level      name of the level, or null where the wording begins with it
     * @param words      wording, track of the commitment, and level within the track
     * @param state      words for the standing
     */
    public record TitleLine(String number, String level, String words, TitleStanding standing, String state) {
        static TitleLine of(SubjectTitle title) {
            String level = PageFunctions.message("round.level." + title.level());
            String wording = PageFunctions.in(title.wording());
            String track = title.track() == TitleTrack.COMMITMENT
                    ? " · " + PageFunctions.message("round.titletrack.COMMITMENT")
                    : "";
            String named = title.namedLevel() == null ? "" : " " + PageFunctions.in(title.namedLevel());
            return new TitleLine(
                    title.number(),
                    wording.startsWith(level) ? null : level,
                    wording + track + named,
                    title.standing(),
                    PageFunctions.message("naming.status." + title.state()));
        }
    }

    static List<UnitCard> of(List<UnitView> units) {
        return units.stream().map(UnitCard::of).toList();
    }

    private static UnitCard of(UnitView unit) {
        return new UnitCard(
                unit,
                state(unit),
                facts(unit),
                PageFunctions.message(
                        "registry.units.until",
                        unit.record().term().validUntil() == null
                                ? PageFunctions.message("naming.title.untilNone")
                                : PageFunctions.date(unit.record().term().validUntil())),
                unit.record().statesNumber() ? null : PageFunctions.message("registry.units.noNumber"),
                unit.distance() == null
                        ? null
                        : PageFunctions.message("registry.units.distance", PageFunctions.distance(unit.distance())),
                unit.record().formerNameLines().stream()
                        .findFirst()
                        .map(name -> PageFunctions.message("registry.units.formerly", name))
                        .orElse(null),
                unit.titles().stream().map(TitleLine::of).toList());
    }

    private static String state(UnitView unit) {
        String words = PageFunctions.message(unit.stateKey());
        return unit.standing() == TitleStanding.VALID || unit.since() == null
                ? words
                : PageFunctions.message("registry.units.state.since", words, PageFunctions.date(unit.since()));
    }

    private static String facts(UnitView unit) {
        Grade grade = unit.record().category().grade();
        return Stream.of(
                        PageFunctions.in(unit.labels().type()),
                        PageFunctions.in(unit.labels().district()),
                        PageFunctions.in(unit.labels().trade()),
                        grade == null ? "" : PageFunctions.message("criteria.grade." + grade))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** Returns whether the title is valid; the card of another begins with its state. */
    public boolean valid() {
        return unit.standing() == TitleStanding.VALID;
    }

    /** Returns the number of the title in addresses. */
    public String number() {
        return unit.number();
    }
}
