package fangxin.round;

import fangxin.common.LocalizedText;
import fangxin.common.validation.Length;
import fangxin.common.validation.Range;
import fangxin.organization.calendar.TimeLimit;
import fangxin.organization.calendar.TimeLimitRange;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Input for the terms of a round, in the parts of {@link RoundTerms}: it makes the terms out of the usual or the
 * present ones, from which everything that is left out is taken.
 *
 * @param limits limit code to limit; codes that are left out keep their limit
 */
public record RoundTermsInput(
        @Valid ParticipationInput participation,
        @Valid MaterialsInput materials,
        Map<@Length(max = 40) String, @NotNull @Valid @TimeLimitRange(days = 365, years = 10) TimeLimit> limits,

        @Range(min = 1, max = 2, message = "{round.eligibility.years}")
        Integer penaltyFreeYears,

        @Valid NamingInput naming,
        @Valid DocumentsInput documents,
        @Valid LevelProgression ladder,
        @Valid ScoringMode scoring) {

    /** Input that changes no term. */
    public static final RoundTermsInput NONE = new RoundTermsInput(null, null, null, null, null, null, null, null);

    /** Input for the participation in a round. */
    public record ParticipationInput(
            List<@NotNull @Length(max = 30) String> offices,
            Map<@Length(max = 30) String, @NotNull @Range(min = 1, max = 100_000) Integer> quotas,
            Map<@Length(max = 20) String, @NotNull @Valid MemberShare> shares) {

        RoundTerms.RoundParticipation over(RoundTerms.RoundParticipation usual) {
            return new RoundTerms.RoundParticipation(
                    RoundInput.or(offices, usual.offices()),
                    RoundInput.or(quotas, usual.quotas()),
                    RoundInput.or(shares, usual.shares()));
        }
    }

    /**
     * Input for the criteria, forms and pledges of a round.
     *
     * @param editions sheet code to issue; a null issue removes the sheet
     */
    public record MaterialsInput(Map<@Length(max = 30) String, Integer> editions, Integer form, Integer pledge) {

        RoundTerms.RoundMaterials over(RoundTerms.RoundMaterials usual) {
            Map<String, Integer> chosen = merged(usual.editions(), editions);
            chosen.values().removeIf(Objects::isNull);
            return new RoundTerms.RoundMaterials(
                    chosen, RoundInput.or(form, usual.form()), RoundInput.or(pledge, usual.pledge()));
        }
    }

    /**
     * Input for the naming in a round.
     *
     * @param titleWording type of subject to the wording of its title; blank in both languages for none
     * @param namedLevels  grade to the name of the level that it gives; blank in both languages for none
     */
    public record NamingInput(
            Map<@Length(max = 20) String, @Length(max = 200) LocalizedText> titleWording,
            @Length(max = 200) LocalizedText namingBody,
            Boolean marksPublic,
            TitleTrack track,
            Map<@Length(max = 20) String, @Length(max = 40) LocalizedText> namedLevels) {

        RoundTerms.NamingTerms over(RoundTerms.NamingTerms usual) {
            return new RoundTerms.NamingTerms(
                    stated(usual.titleWording(), titleWording),
                    RoundInput.or(namingBody, usual.namingBody()),
                    RoundInput.or(marksPublic, usual.marksPublic()),
                    RoundInput.or(track, usual.track()),
                    stated(usual.namedLevels(), namedLevels));
        }
    }

    /** Input for the official documents of a round. */
    public record DocumentsInput(
            @Length(max = 200) String approval,
            @Length(max = 200) String notice,
            @Length(max = 200) String sealingAgency,

            @Range(min = 2, max = 3, message = "{round.signers.number}")
            Integer signers) {

        RoundTerms.RoundDocuments over(RoundTerms.RoundDocuments usual) {
            return new RoundTerms.RoundDocuments(
                    RoundInput.or(approval, usual.approval()),
                    RoundInput.or(notice, usual.notice()),
                    RoundInput.or(sealingAgency, usual.sealingAgency()),
                    RoundInput.or(signers, usual.signers()));
        }
    }

    public RoundTermsInput {
        participation = participation == null ? new ParticipationInput(null, null, null) : participation;
        materials = materials == null ? new MaterialsInput(null, null, null) : materials;
        naming = naming == null ? new NamingInput(null, null, null, null, null) : naming;
        documents = documents == null ? new DocumentsInput(null, null, null, null) : documents;
    }

    /** Returns input with only the document numbers of the approval and of the notice that opens the round. */
    static RoundTermsInput of(String approval, String notice) {
        return new RoundTermsInput(
                null, null, null, null, null, new DocumentsInput(approval, notice, null, null), null, null);
    }

    /** Returns input with every field of the terms, for a form that shows them all. */
    static RoundTermsInput of(RoundTerms terms) {
        return new RoundTermsInput(
                new ParticipationInput(
                        terms.participation().offices(),
                        terms.participation().quotas(),
                        terms.participation().shares()),
                new MaterialsInput(
                        terms.materials().editions(),
                        terms.materials().form(),
                        terms.materials().pledge()),
                terms.limits(),
                terms.penaltyFreeYears(),
                new NamingInput(
                        terms.naming().titleWording(),
                        terms.naming().namingBody(),
                        terms.naming().marksPublic(),
                        terms.naming().track(),
                        terms.naming().namedLevels()),
                new DocumentsInput(
                        terms.documents().approval(),
                        terms.documents().notice(),
                        terms.documents().sealingAgency(),
                        terms.documents().signers()),
                terms.ladder(),
                terms.scoring());
    }

    /** Returns a copy without the editions of some sheets. */
    RoundTermsInput asUsualFor(Collection<String> sheets) {
        Map<String, Integer> presentLimits = new LinkedHashMap<>(materials.editions());
        presentLimits.keySet().removeAll(sheets);
        return new RoundTermsInput(
                participation,
                new MaterialsInput(presentLimits, materials.form(), materials.pledge()),
                limits,
                penaltyFreeYears,
                naming,
                documents,
                ladder,
                scoring);
    }

    /** Returns {@code usual} with the terms that this input states. */
    RoundTerms over(RoundTerms usual) {
        return new RoundTerms(
                participation.over(usual.participation()),
                materials.over(usual.materials()),
                merged(usual.limits(), limits),
                RoundInput.or(penaltyFreeYears, usual.penaltyFreeYears()),
                naming.over(usual.naming()),
                documents.over(usual.documents()),
                RoundInput.or(ladder, usual.ladder()),
                RoundInput.or(scoring, usual.scoring()));
    }

    /**
     * A text that is null or blank in both languages is removed: the round does not name the subject type, or the grade
     * gives no named level.
     */
    private static Map<String, LocalizedText> stated(
            Map<String, LocalizedText> usual, Map<String, LocalizedText> given) {
        Map<String, LocalizedText> all = merged(usual, given);
        all.values().removeIf(text -> text == null || (isBlank(text.zh()) && isBlank(text.en())));
        return all;
    }

    private static boolean isBlank(String text) {
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
