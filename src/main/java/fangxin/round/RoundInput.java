package fangxin.round;

import fangxin.common.LocalizedText;
import fangxin.common.validation.Length;
import fangxin.common.validation.Range;
import fangxin.organization.calendar.TimeLimit;
import fangxin.organization.calendar.TimeLimitRange;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Input of an officer for a new round or an amendment. A null component is taken from the defaults of the office, or
 * from the present round.
 *
 * @param owner       code of the office that opens the round; may be left out by an officer of one office
 * @param namedLevels grade to the name of the level that it gives; both languages blank for none
 * @param level       of the titles; the office's own where it is left out
 * @param version     version of the round that was read before amending it, or null
 */
public record RoundInput(
        @Length(max = 30) String owner,
        @Range(min = 2020, max = 2100) Integer year,
        @Length(max = 200) LocalizedText title,
        LocalDate opens,
        LocalDate closes,
        List<@NotNull @Length(max = 30) String> agencies,
        Map<@Length(max = 30) String, @NotNull @Range(min = 1, max = 100_000) Integer> quotas,
        Map<@Length(max = 30) String, Integer> editions,
        Integer form,
        Integer pledge,
        Map<@Length(max = 40) String, @NotNull @Valid @TimeLimitRange(days = 365, years = 10) TimeLimit> limits,

        @Range(min = 1, max = 2, message = "{round.eligibility.years}")
        Integer penaltyFreeYears,

        Map<@Length(max = 20) String, @Length(max = 200) LocalizedText> titleWording,
        @Length(max = 200) LocalizedText namingBody,
        @Length(max = 200) String approval,
        @Length(max = 200) String document,
        @Length(max = 200) String sealingAgency,

        @Range(min = 2, max = 3, message = "{round.signers.number}")
        Integer signers,

        Boolean marksPublic,
        TitleTrack track,
        Map<@Length(max = 20) String, @Length(max = 40) LocalizedText> namedLevels,
        ApplicationRound.TitleLevel level,
        Map<@Length(max = 20) String, @NotNull @Valid MemberShare> shares,
        @Valid LevelProgression ladder,
        @Valid ScoringMode scoring,
        Long version) {

    /** Only the window and the papers; the rest as usual. */
    public static RoundInput of(String owner, LocalDate opens, LocalDate closes, String approval, String document) {
        return new RoundInput(
                owner, null, null, opens, closes, null, null, null, null, null, null, null, null, null, approval,
                document, null, null, null, null, null, null, null, null, null, null);
    }

    /** Every field of a round with these terms, for a form that shows them all. */
    static RoundInput of(
            String owner,
            int year,
            LocalizedText title,
            LocalDate opens,
            LocalDate closes,
            ApplicationRound.TitleLevel level,
            RoundTerms terms,
            Long version) {
        return new RoundInput(
                owner,
                year,
                title,
                opens,
                closes,
                terms.participation().offices(),
                terms.participation().quotas(),
                terms.materials().editions(),
                terms.materials().form(),
                terms.materials().pledge(),
                terms.limits(),
                terms.penaltyFreeYears(),
                terms.naming().titleWording(),
                terms.naming().namingBody(),
                terms.documents().approval(),
                terms.documents().notice(),
                terms.documents().sealingAgency(),
                terms.documents().signers(),
                terms.naming().marksPublic(),
                terms.naming().track(),
                terms.naming().namedLevels(),
                level,
                terms.participation().shares(),
                terms.ladder(),
                terms.scoring(),
                version);
    }

    /** Every field of a round as its readers see it. */
    public static RoundInput of(RoundView round) {
        return of(
                round.owner(),
                round.year(),
                round.title(),
                round.window().opens(),
                round.window().closes(),
                round.level(),
                round.terms(),
                round.version());
    }

    /** Copy for titles of a level; null keeps the present level. */
    public RoundInput at(ApplicationRound.TitleLevel wanted) {
        return with(editions, or(wanted, level));
    }

    /** Copy without the editions of some sheets, so that the defaults apply to these. */
    RoundInput asUsualFor(Collection<String> sheets) {
        Map<String, Integer> kept = new LinkedHashMap<>(editions);
        kept.keySet().removeAll(sheets);
        return with(kept, level);
    }

    private RoundInput with(Map<String, Integer> otherEditions, ApplicationRound.TitleLevel otherLevel) {
        return new RoundInput(
                owner,
                year,
                title,
                opens,
                closes,
                agencies,
                quotas,
                otherEditions,
                form,
                pledge,
                limits,
                penaltyFreeYears,
                titleWording,
                namingBody,
                approval,
                document,
                sealingAgency,
                signers,
                marksPublic,
                track,
                namedLevels,
                otherLevel,
                shares,
                ladder,
                scoring,
                version);
    }

    /** The terms that this draft makes of {@code usual}. */
    RoundTerms over(RoundTerms usual) {
        return new RoundTerms(
                new RoundTerms.RoundParticipation(
                        or(agencies, usual.participation().offices()),
                        or(quotas, usual.participation().quotas()),
                        or(shares, usual.participation().shares())),
                new RoundTerms.RoundMaterials(
                        chosen(usual.materials().editions(), editions),
                        or(form, usual.materials().form()),
                        or(pledge, usual.materials().pledge())),
                merged(usual.limits(), limits),
                or(penaltyFreeYears, usual.penaltyFreeYears()),
                new RoundTerms.NamingTerms(
                        stated(usual.naming().titleWording(), titleWording),
                        or(namingBody, usual.naming().namingBody()),
                        or(marksPublic, usual.naming().marksPublic()),
                        or(track, usual.naming().track()),
                        stated(usual.naming().namedLevels(), namedLevels)),
                new RoundTerms.RoundDocuments(
                        or(approval, usual.documents().approval()),
                        or(document, usual.documents().notice()),
                        or(sealingAgency, usual.documents().sealingAgency()),
                        or(signers, usual.documents().signers())),
                or(ladder, usual.ladder()),
                or(scoring, usual.scoring()));
    }

    static <T> T or(T given, T usual) {
        return given == null ? usual : given;
    }

    /** A sheet without an issue is taken out: the round does without it. */
    private static Map<String, Integer> chosen(Map<String, Integer> usual, Map<String, Integer> given) {
        Map<String, Integer> all = merged(usual, given);
        all.values().removeIf(Objects::isNull);
        return all;
    }

    /**
     * A text that is null or blank in both languages is removed: the round does not name the subject type, or the grade
     * gives no named level.
     */
    private static Map<String, LocalizedText> stated(
            Map<String, LocalizedText> usual, Map<String, LocalizedText> given) {
        Map<String, LocalizedText> all = merged(usual, given);
        all.values().removeIf(text -> text == null || (blank(text.zh()) && blank(text.en())));
        return all;
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    private static <T> Map<String, T> merged(Map<String, T> usual, Map<String, T> given) {
        Map<String, T> all = new LinkedHashMap<>(usual);
        if (given != null) {
            all.putAll(given);
        }
        return all;
    }
}
