package fangxin.round;

import fangxin.common.LocalizedText;
import fangxin.common.RuleViolation;
import fangxin.merchant.UnifiedSocialCreditCode;
import fangxin.organization.calendar.TimeLimit;
import fangxin.platform.persistence.JsonAttributeConverter;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The terms of a round, as its notice states them.
 *
 * @param organs             codes of the county-level offices whose merchants may apply
 * @param quotas             office code to number of titles aimed at
 * @param editions           sheet code to issue of the criteria, "general" among them
 * @param form               the last issue of application forms that it takes: of each form the newest up to there
 * @param pledge             the same for the pledge texts
 * @param limits             limit code to limit, see config/limits.json
 * @param penaltyFreeYears   rule E2: years without penalty, 1 or 2
 * @param titleWording       kind of subject that the round names, to the words of the title
 * @param namingBody         who names
 * @param approval           number of the paper that approved the activity
 * @param document           number of the notice that opened the round
 * @param sealingOrgan       who seals on behalf (代章), or null
 * @param signers            people in the signing chain: 3, or 2
 * @param marksPublic        whether the public sees marks
 * @param shares             kind of composite to the share of its members that should be titled
 * @param ladder             how it stands to the other levels
 * @param scoring            how teams score
 */
public record RoundTerms(
        List<String> organs,
        Map<String, Integer> quotas,
        Map<String, Integer> editions,
        int form,
        int pledge,
        Map<String, TimeLimit> limits,
        int penaltyFreeYears,
        Map<String, LocalizedText> titleWording,
        LocalizedText namingBody,
        String approval,
        String document,
        String sealingOrgan,
        int signers,
        boolean marksPublic,
        Map<String, MemberShare> shares,
        LevelProgression ladder,
        ScoringMode scoring) {

    private static final int LONGEST_DAYS = 365;
    private static final int LONGEST_YEARS = 10;
    private static final int HIGHEST_QUOTA = 100_000;

    public RoundTerms {
        shares = shares == null ? Map.of() : shares;
        ladder = ladder == null ? LevelProgression.usual(ApplicationRound.Level.COUNTY) : ladder;
        scoring = scoring == null ? ScoringMode.USUAL : scoring;
    }

    /** Keeps the terms in one column. */
    @Converter
    public static class RoundTermsConverter extends JsonAttributeConverter<RoundTerms>
            implements AttributeConverter<RoundTerms, String> {
        public RoundTermsConverter() {
            super(RoundTerms.class);
        }
    }

    public TimeLimit limit(String code) {
        return Optional.ofNullable(limits.get(code))
                .orElseThrow(() -> new IllegalStateException("the round has no limit " + code));
    }

    /** The same terms with one office in the place of another; what was aimed at for both is added up. */
    RoundTerms transferred(String from, String into) {
        List<String> offices = organs.stream()
                .map(office -> office.equals(from) ? into : office)
                .distinct()
                .toList();
        Map<String, Integer> aims = new TreeMap<>(quotas);
        Optional.ofNullable(aims.remove(from)).ifPresent(quota -> aims.merge(into, quota, Integer::sum));
        return new RoundTerms(
                offices,
                aims,
                editions,
                form,
                pledge,
                limits,
                penaltyFreeYears,
                titleWording,
                namingBody,
                approval,
                document,
                sealingOrgan,
                signers,
                marksPublic,
                shares,
                ladder,
                scoring);
    }

    /** The same terms, once every part is in its range; otherwise all that is not, at once. */
    RoundTerms checked() {
        List<RuleViolation.Violation> refused = new ArrayList<>();
        require(!organs.isEmpty(), refused, "organs", "round.organs.none");
        require(signers == 2 || signers == 3, refused, "signers", "round.signers.number");
        require(editions.containsKey("general"), refused, "editions.general", "round.editions.general");
        require(penaltyFreeYears == 1 || penaltyFreeYears == 2, refused, "penaltyFreeYears", "round.eligibility.years");
        require(!blank(approval), refused, "approval", "round.approval.missing");
        require(
                namingBody != null && !blank(namingBody.zh()) && !blank(namingBody.en()),
                refused,
                "namingBody",
                "round.namingBody.missing");
        require(!titleWording.isEmpty(), refused, "titleWording", "round.wording.missing");
        titleWording.forEach((kind, wording) -> require(
                !blank(wording.zh()) && !blank(wording.en()),
                refused,
                "titleWording." + kind,
                "round.wording.missing"));
        shares.forEach((kind, share) -> require(share.inRange(), refused, "shares." + kind, "round.share.range"));
        ladder.exceptions()
                .forEach((office, reason) ->
                        require(!blank(reason), refused, "exceptions." + office, "round.exception.reason"));
        ladder.recommended()
                .forEach((code, reason) -> require(
                        UnifiedSocialCreditCode.wellFormed(code) && !blank(reason),
                        refused,
                        "recommended",
                        UnifiedSocialCreditCode.isRegistrationNumber(code)
                                ? "round.recommended.registrationNumber"
                                : "round.recommended.line",
                        code));
        require(scoring.inRange(), refused, "spread", "round.scoring.spread");
        limits.forEach((code, limit) -> require(
                limit.value() >= 1 && limit.value() <= most(limit),
                refused,
                "limits." + code,
                "round.limit.range",
                most(limit)));
        quotas.forEach((organ, quota) -> require(
                organs.contains(organ) && quota >= 1 && quota <= HIGHEST_QUOTA,
                refused,
                "quotas." + organ,
                "round.quota.range",
                HIGHEST_QUOTA));
        if (!refused.isEmpty()) {
            throw new RuleViolation(refused);
        }
        return this;
    }

    private static int most(TimeLimit limit) {
        return limit.unit() == TimeLimit.Unit.YEARS ? LONGEST_YEARS : LONGEST_DAYS;
    }

    private static void require(
            boolean so, List<RuleViolation.Violation> refused, String field, String key, Object... arguments) {
        if (!so) {
            refused.add(new RuleViolation.Violation(field, key, List.of(arguments)));
        }
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
