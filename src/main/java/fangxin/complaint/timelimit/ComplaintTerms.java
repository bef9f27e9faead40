package fangxin.complaint.timelimit;

import fangxin.common.FieldErrors;
import fangxin.common.LocalizedText;
import fangxin.common.RuleViolation;
import fangxin.common.validation.Length;
import fangxin.platform.config.ClasspathConfig;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Value of the terms of complaints (投诉举报处理规则): rule sets in the order of their dates, overrides, code lists, and shares
 * for alarms; finds the rule set of a day and the name of a code, and refuses contradictions; also content of
 * config/complaint-terms.json.
 *
 * @param source regulation or notice that sets what is not in a rule set, or "default"
 */
public record ComplaintTerms(
        @NotNull(message = "{timelimit.ruleSets.missing}")
        @Size(min = 1, max = 10, message = "{timelimit.ruleSets.missing}")
        List<@NotNull @Valid ComplaintRuleSet> ruleSets,

        @NotNull(message = "{timelimit.overrides.missing}") @Size(max = 20)
        List<@NotNull @Valid LimitOverride> overrides,

        @NotNull(message = "{timelimit.codes.missing}")
        @Size(min = 1, max = MOST_CODES, message = "{timelimit.codes.missing}")
        List<@NotNull @Valid ComplaintCode> codes,

        @NotNull(message = "{timelimit.alarms.missing}") @Valid
        AlarmShares alarms,

        @NotBlank(message = "{timelimit.source.missing}") @Length(max = 200)
        String source)
        implements Serializable {
    /** Most entries of all code lists. */
    public static final int MOST_CODES = 200;

    public ComplaintTerms {
        ruleSets = ruleSets == null ? List.of() : new ArrayList<>(ruleSets);
        overrides = overrides == null ? List.of() : new ArrayList<>(overrides);
        codes = codes == null ? List.of() : new ArrayList<>(codes);
        source = FieldErrors.tidy(source);
    }

    /** Returns the rule set in force on a day; empty before the first one. */
    public Optional<ComplaintRuleSet> ruleSetOn(LocalDate day) {
        return ruleSets.stream().filter(set -> set.isInForceOn(day)).findFirst();
    }

    /** Returns whether the rule set in force on a day has a limit. */
    public boolean hasLimit(HandlingLimit limit, LocalDate day) {
        return limitOn(limit, day).isPresent();
    }

    /** Returns a limit of the rule set in force on a day. */
    public Optional<StatutoryLimit> limitOn(HandlingLimit limit, LocalDate day) {
        return ruleSetOn(day).flatMap(set -> set.limit(limit));
    }

    /** Returns the rule set that follows another one; empty after the last. */
    Optional<ComplaintRuleSet> after(ComplaintRuleSet set) {
        return ruleSets.stream()
                .filter(other -> other.from().isAfter(set.from()))
                .min(Comparator.comparing(ComplaintRuleSet::from));
    }

    /** Returns the terms of the configuration, which seed an empty installation. */
    public static ComplaintTerms shipped() {
        return ClasspathConfig.json("complaint-terms.json", ComplaintTerms.class);
    }

    /** Returns the entries of a code list for cases of a rule set; of all rule sets where it is null. */
    public List<ComplaintCode> codes(ComplaintCode.CodeList list, String ruleSet) {
        return codes.stream().filter(code -> code.isOf(list, ruleSet)).toList();
    }

    /** Returns the entries of a code list, and those of other codes that are stated, which the list no longer has. */
    public List<ComplaintCode> codesWith(ComplaintCode.CodeList list, Collection<String> stated) {
        Stream<ComplaintCode> others = stated.stream()
                .filter(code -> code(list, code).isEmpty())
                .map(code -> new ComplaintCode(list, code, nameOf(list, code), null, null, null, null, null));
        return Stream.concat(codes(list, null).stream(), others).toList();
    }

    public Optional<ComplaintCode> code(ComplaintCode.CodeList list, String code) {
        return codes.stream()
                .filter(each -> each.list() == list && each.code().equals(code))
                .findFirst();
    }

    /** Refuses a tag that the code list lacks: with a mistyped tag, the usual limit would be counted. */
    void requireTags(Set<String> tags) {
        for (String tag : tags) {
            if (code(ComplaintCode.CodeList.TAG, tag).isEmpty()) {
                throw RuleViolation.at("tag", "timelimit.tag.unknown", tag);
            }
        }
    }

    /** Returns the name of a code; the code itself where the list no longer has it. */
    public LocalizedText nameOf(ComplaintCode.CodeList list, String code) {
        return code(list, code).map(ComplaintCode::name).orElse(new LocalizedText(code, code));
    }

    /**
     * Returns a category and those above it, the highest first; the code alone where the list does not have it.
     *
     * @param code null for a case without a category
     */
    public List<String> categoryPath(String code) {
        List<String> path = new ArrayList<>();
        for (String each = code; each != null && !path.contains(each); each = parentOf(each)) {
            path.addFirst(each);
        }
        return path;
    }

    /** Returns the order of categories in a list, by their codes: each follows the one above it. */
    public Comparator<String> categoryOrder() {
        return Comparator.comparing(code -> String.join("\t", categoryPath(code)));
    }

    private String parentOf(String category) {
        return code(ComplaintCode.CodeList.CATEGORY, category)
                .map(ComplaintCode::parent)
                .orElse(null);
    }

    /** Returns a category and all that are below it; the code alone where the list does not have it. */
    public Set<String> categoriesWithin(String code) {
        Set<String> within = new LinkedHashSet<>(Set.of(code));
        codes(ComplaintCode.CodeList.CATEGORY, null).stream()
                .map(ComplaintCode::code)
                .filter(each -> categoryPath(each).contains(code))
                .forEach(within::add);
        return within;
    }

    /** Returns the name of a category after those of the categories above it: 商品 › 食品. */
    public LocalizedText categoryPathName(String code) {
        return categoryPath(code).stream()
                .map(each -> nameOf(ComplaintCode.CodeList.CATEGORY, each))
                .reduce((above, below) ->
                        new LocalizedText(above.zh() + " › " + below.zh(), above.en() + " › " + below.en()))
                .orElseGet(() -> new LocalizedText(code, code));
    }

    /**
     * Refuses contradictory terms: gaps or overlaps of the rule sets, a limit or code twice, unordered shares, an
     * unknown tag, a category below an unknown one or below itself.
     */
    void check() {
        FieldErrors errors = new FieldErrors().validate(this);
        errors.check();
        errors.refuse(!alarms.isOrdered(), "alarms", "timelimit.alarms.order");
        checkRuleSets(errors);
        checkOverrides(errors);
        Set<String> known = new HashSet<>();
        for (int i = 0; i < codes.size(); i++) {
            ComplaintCode code = codes.get(i);
            errors.refuse(!known.add(code.identity()), "codes." + i + ".code", "timelimit.code.twice", code.code())
                    .refuse(code.isUnknownResult(), "codes." + i + ".code", "timelimit.result.unknown", code.code())
                    .refuse(isMisplaced(code), "codes." + i + ".parent", "timelimit.parent.unknown", code.code());
        }
        errors.check();
    }

    /** Returns whether the category above an entry is no other category, or is below the entry itself. */
    private boolean isMisplaced(ComplaintCode code) {
        return code.parent() != null
                && (code.list() != ComplaintCode.CodeList.CATEGORY
                        || code(ComplaintCode.CodeList.CATEGORY, code.parent()).isEmpty()
                        || isBelowItself(code));
    }

    private boolean isBelowItself(ComplaintCode code) {
        Set<String> passed = new HashSet<>();
        String above = code.parent();
        while (above != null && passed.add(above)) {
            if (above.equals(code.code())) {
                return true;
            }
            above = parentOf(above);
        }
        return false;
    }

    private void checkRuleSets(FieldErrors errors) {
        for (int i = 0; i < ruleSets.size(); i++) {
            ComplaintRuleSet set = ruleSets.get(i);
            boolean follows = i == 0
                    || (ruleSets.get(i - 1).until() != null
                            && ruleSets.get(i - 1).until().plusDays(1).equals(set.from()));
            errors.refuse(!follows, "ruleSets." + i + ".from", "timelimit.ruleSets.gap", set.code())
                    .refuse(
                            set.until() != null && set.until().isBefore(set.from()),
                            "ruleSets." + i + ".until",
                            "timelimit.until.early",
                            set.code())
                    .refuse(
                            set.limits().stream()
                                            .map(StatutoryLimit::limit)
                                            .distinct()
                                            .count()
                                    < set.limits().size(),
                            "ruleSets." + i + ".limits",
                            "timelimit.limit.twice",
                            set.code());
        }
        errors.refuse(
                !ruleSets.isEmpty() && ruleSets.getLast().until() != null, "ruleSets", "timelimit.ruleSets.ended");
    }

    private void checkOverrides(FieldErrors errors) {
        for (int i = 0; i < overrides.size(); i++) {
            LimitOverride override = overrides.get(i);
            List<LimitOverride> before = overrides.subList(0, i);
            errors.refuse(
                            before.stream().anyMatch(other -> other.code().equals(override.code())),
                            "overrides." + i + ".code",
                            "timelimit.code.twice",
                            override.code())
                    .refuse(
                            before.stream().anyMatch(override::contradicts),
                            "overrides." + i + ".from",
                            "timelimit.override.overlap",
                            override.code());
            errors.refuse(
                            override.until().isBefore(override.from()),
                            "overrides." + i + ".until",
                            "timelimit.until.early",
                            override.code())
                    .refuse(
                            code(ComplaintCode.CodeList.TAG, override.tag()).isEmpty(),
                            "overrides." + i + ".tag",
                            "timelimit.tag.unknown",
                            override.tag());
        }
    }
}
