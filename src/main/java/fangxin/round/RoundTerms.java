package fangxin.round;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fangxin.common.LocalizedText;
import fangxin.common.RuleViolation;
import fangxin.criteria.model.Grade;
import fangxin.merchant.UnifiedSocialCreditCode;
import fangxin.organization.calendar.TimeLimit;
import fangxin.platform.persistence.JsonAttributeConverter;
import jakarta.json.bind.annotation.JsonbCreator;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Value of the terms of a round (批次条款), stored as JSON: participation, penalty-free years, criteria and forms, limits,
 * scoring, relation to other levels, naming and documents; it checks that they are complete and agree, answers whether
 * merchants of a trade can apply, and replaces a merged office.
 *
 * @param limits           limit code to limit, see config/limits.json
 * @param penaltyFreeYears rule E2: years without penalty, 1 or 2
 * @param ladder           its relation to the other levels
 * @param scoring          the way in which teams score
 */
public record RoundTerms(
        RoundParticipation participation,
        RoundMaterials materials,
        Map<String, TimeLimit> limits,
        int penaltyFreeYears,
        NamingTerms naming,
        RoundDocuments documents,
        LevelProgression ladder,
        ScoringMode scoring) {

    /**
     * Participation in a round.
     *
     * @param offices codes of the county-level offices whose merchants may apply
     * @param quotas  office code to number of titles aimed at
     * @param shares  type of composite subject to the share of its members that should have a title
     */
    public record RoundParticipation(
            List<String> offices,
            Map<String, Integer> quotas,
            @NotNull Map<String, MemberShare> shares) {
        public RoundParticipation {
            shares = shares == null ? Map.of() : shares;
        }
    }

    /**
     * Criteria, forms and pledges of a round.
     *
     * @param editions sheet code to issue of the criteria, "general" among them
     * @param form     the newest issue of application forms that it uses: of each form the newest up to this issue
     * @param pledge   likewise for the pledge texts
     */
    public record RoundMaterials(Map<String, Integer> editions, int form, int pledge) {}

    /**
     * Naming in a round.
     *
     * @param titleWording type of subject that the round names, to the wording of the title
     * @param namingBody   the body that names
     * @param marksPublic  whether the public sees marks
     * @param track        the track of its titles; DEMONSTRATION where it is null
     * @param namedLevels  grade to the name of the level within the track, such as 三星; a grade without a name has none
     */
    public record NamingTerms(
            Map<String, LocalizedText> titleWording,
            LocalizedText namingBody,
            boolean marksPublic,
            TitleTrack track,
            @NotNull Map<String, LocalizedText> namedLevels) {

        /** Texts where no level is named within the track: both are null. */
        public static final LocalizedText NO_NAMED_LEVEL = new LocalizedText(null, null);

        @JsonbCreator
        public NamingTerms {
            track = track == null ? TitleTrack.DEMONSTRATION : track;
            namedLevels = namedLevels == null ? Map.of() : Map.copyOf(namedLevels);
        }

        /** The track of demonstration, without named levels. */
        public NamingTerms(Map<String, LocalizedText> titleWording, LocalizedText namingBody, boolean marksPublic) {
            this(titleWording, namingBody, marksPublic, null, null);
        }

        /** Returns the name of the level that a grade gives. */
        public LocalizedText namedLevel(Grade grade) {
            return grade == null ? NO_NAMED_LEVEL : namedLevels.getOrDefault(grade.name(), NO_NAMED_LEVEL);
        }
    }

    /**
     * Official documents of a round and their signing.
     *
     * @param approval      number of the document that approved the activity
     * @param notice        number of the notice that opened the round
     * @param sealingAgency name of the agency that seals on behalf (代章), or null
     * @param signers       number of people in the signing chain: 3, or 2
     */
    public record RoundDocuments(String approval, String notice, String sealingAgency, int signers) {}

    public RoundTerms {
        ladder = ladder == null ? LevelProgression.usual(ApplicationRound.TitleLevel.COUNTY) : ladder;
        scoring = scoring == null ? ScoringMode.USUAL : scoring;
    }

    /** Stores the terms in one column, and parses those of one round once: each request that reads a case reads them. */
    @Converter
    public static class RoundTermsConverter extends JsonAttributeConverter<RoundTerms>
            implements AttributeConverter<RoundTerms, String> {
        private static final int MOST = 500;

        private final Cache<String, RoundTerms> parsed =
                Caffeine.newBuilder().maximumSize(MOST).build();

        public RoundTermsConverter() {
            super(RoundTerms.class);
        }

        @Override
        public RoundTerms convertToEntityAttribute(String text) {
            return text == null ? null : parsed.get(text, super::convertToEntityAttribute);
        }
    }

    public TimeLimit limit(String code) {
        return Optional.ofNullable(limits.get(code))
                .orElseThrow(() -> new IllegalStateException("the round has no limit " + code));
    }

    /** Returns the copy in which one office replaces another; the quotas of both are added. */
    RoundTerms transferred(String from, String into) {
        List<String> offices = participation.offices().stream()
                .map(office -> office.equals(from) ? into : office)
                .distinct()
                .toList();
        Map<String, Integer> aims = new TreeMap<>(participation.quotas());
        Optional.ofNullable(aims.remove(from)).ifPresent(quota -> aims.merge(into, quota, Integer::sum));
        return new RoundTerms(
                new RoundParticipation(offices, aims, participation.shares()),
                materials,
                limits,
                penaltyFreeYears,
                naming,
                documents,
                ladder,
                scoring);
    }

    /**
     * Returns whether merchants of a trade can apply: the trade's sheet is among the editions of the round.
     *
     * @param sheet the sheet of the trade, or null where it has none
     */
    public boolean offersTradeOf(String sheet) {
        return sheet == null || issueOf(sheet) != null;
    }

    /** Returns the issue of a sheet that the round uses; null where it has none. */
    public Integer issueOf(String sheet) {
        return materials.editions().get(sheet);
    }

    /**
     * Checks that the terms are complete and agree with each other, and returns them; otherwise refuses all faults at
     * once. Ranges of single fields are constraints of {@link RoundTermsInput}.
     */
    RoundTerms checked() {
        List<RuleViolation.Violation> refused = new ArrayList<>();
        require(!participation.offices().isEmpty(), refused, "terms.participation.offices", "round.agencies.none");
        require(
                materials.editions().containsKey("general"),
                refused,
                "terms.materials.editions.general",
                "round.editions.general");
        require(!isBlank(documents.approval()), refused, "terms.documents.approval", "round.approval.missing");
        require(
                naming.namingBody() != null
                        && !isBlank(naming.namingBody().zh())
                        && !isBlank(naming.namingBody().en()),
                refused,
                "terms.naming.namingBody",
                "round.namingBody.missing");
        require(!naming.titleWording().isEmpty(), refused, "terms.naming.titleWording", "round.wording.missing");
        naming.titleWording()
                .forEach((subjectType, wording) -> require(
                        !isBlank(wording.zh()) && !isBlank(wording.en()),
                        refused,
                        "terms.naming.titleWording." + subjectType,
                        "round.wording.missing"));
        naming.namedLevels().forEach((grade, name) -> {
            String field = "terms.naming.namedLevels." + grade;
            require(
                    Arrays.stream(Grade.values()).anyMatch(one -> one.name().equals(grade)),
                    refused,
                    field,
                    "round.namedLevel.grade",
                    grade);
            require(!isBlank(name.zh()) && !isBlank(name.en()), refused, field, "platform.constraint.languages");
        });
        ladder.exceptions()
                .forEach((office, reason) -> require(
                        !isBlank(reason), refused, "terms.ladder.exceptions." + office, "round.exception.reason"));
        ladder.recommended()
                .forEach((code, reason) -> require(
                        UnifiedSocialCreditCode.isWellFormed(code) && !isBlank(reason),
                        refused,
                        "terms.ladder.recommended",
                        UnifiedSocialCreditCode.isRegistrationNumber(code)
                                ? "round.recommended.registrationNumber"
                                : "round.recommended.line",
                        code));
        participation
                .quotas()
                .keySet()
                .forEach(agency -> require(
                        participation.offices().contains(agency),
                        refused,
                        "terms.participation.quotas." + agency,
                        "round.quota.agency"));
        if (!refused.isEmpty()) {
            throw new RuleViolation(refused);
        }
        return this;
    }

    private static void require(
            boolean so, List<RuleViolation.Violation> refused, String field, String key, Object... arguments) {
        if (!so) {
            refused.add(new RuleViolation.Violation(field, key, List.of(arguments)));
        }
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
