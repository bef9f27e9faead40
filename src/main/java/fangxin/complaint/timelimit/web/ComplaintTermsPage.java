package fangxin.complaint.timelimit.web;

import fangxin.complaint.timelimit.AlarmShares;
import fangxin.complaint.timelimit.ComplaintCode;
import fangxin.complaint.timelimit.ComplaintCode.CodeList;
import fangxin.complaint.timelimit.ComplaintRuleSet;
import fangxin.complaint.timelimit.ComplaintTerms;
import fangxin.complaint.timelimit.ComplaintTermsInput;
import fangxin.complaint.timelimit.ComplaintTermsService;
import fangxin.complaint.timelimit.DueDay;
import fangxin.complaint.timelimit.HandlingLimit;
import fangxin.complaint.timelimit.LimitOverride;
import fangxin.complaint.timelimit.LimitOverride.OverriddenLimit;
import fangxin.complaint.timelimit.StatutoryLimit;
import fangxin.organization.calendar.TimeLimit;
import fangxin.organization.drafting.web.AbstractIssuePage;
import fangxin.platform.ui.LocalizedInput;
import fangxin.platform.ui.PageFunctions;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Page with the terms of complaints, on which an officer of the city's office changes limits, special periods, codes
 * and alarms, adds the rules that follow, and counts a due day.
 */
@Named
@ViewScoped
public class ComplaintTermsPage extends AbstractIssuePage {
    /** Rows for codes that can be added at once. */
    private static final int SPARE = 3;

    /** Input row of a limit. */
    public static class LimitRow implements Serializable {
        private final StatutoryLimit limit;
        private final LocalizedInput follows;
        private Integer value;
        private TimeLimit.Unit unit;
        private Integer extension;
        private String article;
        private boolean stoppedByTests;

        LimitRow(StatutoryLimit limit) {
            this.limit = limit;
            value = limit.value();
            unit = limit.unit();
            extension = limit.extension();
            article = limit.article();
            stoppedByTests = limit.stoppedByTests();
            follows = new LocalizedInput(limit.follows());
        }

        private StatutoryLimit read() {
            return new StatutoryLimit(
                    limit.limit(), zeroIfMissing(value), unit, extension, article, stoppedByTests, follows.read());
        }

        public StatutoryLimit getLimit() {
            return limit;
        }

        public LocalizedInput getFollows() {
            return follows;
        }

        public Integer getValue() {
            return value;
        }

        public void setValue(Integer value) {
            this.value = value;
        }

        public TimeLimit.Unit getUnit() {
            return unit;
        }

        public void setUnit(TimeLimit.Unit unit) {
            this.unit = unit;
        }

        public Integer getExtension() {
            return extension;
        }

        public void setExtension(Integer extension) {
            this.extension = extension;
        }

        public String getArticle() {
            return article;
        }

        public void setArticle(String article) {
            this.article = article;
        }

        public boolean isStoppedByTests() {
            return stoppedByTests;
        }

        public void setStoppedByTests(boolean stoppedByTests) {
            this.stoppedByTests = stoppedByTests;
        }
    }

    /** Input rows of a rule set. */
    public static class RuleSetRows implements Serializable {
        private final ComplaintRuleSet set;
        private final List<LimitRow> limits;
        private LocalDate from;
        private LocalDate until;

        RuleSetRows(ComplaintRuleSet set) {
            this.set = set;
            limits = set.limits().stream().map(LimitRow::new).toList();
            from = set.from();
            until = set.until();
        }

        private ComplaintRuleSet read() {
            return new ComplaintRuleSet(
                    set.code(),
                    set.name(),
                    from,
                    until,
                    limits.stream().map(LimitRow::read).toList());
        }

        public ComplaintRuleSet getSet() {
            return set;
        }

        public List<LimitRow> getLimits() {
            return limits;
        }

        public LocalDate getFrom() {
            return from;
        }

        public void setFrom(LocalDate from) {
            this.from = from;
        }

        public LocalDate getUntil() {
            return until;
        }

        public void setUntil(LocalDate until) {
            this.until = until;
        }
    }

    /**
     * Input row of the number of days that a special period sets for one limit; an empty number does not change the
     * limit.
     */
    public static class NumberRow implements Serializable {
        private final HandlingLimit limit;
        private Integer value;

        NumberRow(HandlingLimit limit, Integer value) {
            this.limit = limit;
            this.value = value;
        }

        public HandlingLimit getLimit() {
            return limit;
        }

        public Integer getValue() {
            return value;
        }

        public void setValue(Integer value) {
            this.value = value;
        }
    }

    /** Input row of a special period; a row without a code and a name is ignored. */
    public static class OverrideRow implements Serializable {
        private final LocalizedInput name;
        private final LocalizedInput duties;
        private final List<NumberRow> numbers;
        private final boolean fresh;
        private String code;
        private String tag;
        private LocalDate from;
        private LocalDate until;
        private boolean dayReport;
        private String source;

        /** An empty row for a new one. */
        OverrideRow() {
            name = new LocalizedInput();
            duties = new LocalizedInput();
            numbers = rows(List.of());
            fresh = true;
        }

        OverrideRow(LimitOverride override) {
            name = new LocalizedInput(override.name());
            duties = new LocalizedInput(override.duties());
            numbers = rows(override.limits());
            fresh = false;
            code = override.code();
            tag = override.tag();
            from = override.from();
            until = override.until();
            dayReport = override.dayReport();
            source = override.source();
        }

        private static List<NumberRow> rows(List<OverriddenLimit> limits) {
            return Arrays.stream(HandlingLimit.values())
                    .map(limit -> new NumberRow(
                            limit,
                            limits.stream()
                                    .filter(each -> each.limit() == limit)
                                    .map(OverriddenLimit::value)
                                    .findFirst()
                                    .orElse(null)))
                    .toList();
        }

        /**
         * Returns whether the form sends this row: an officer deletes an old entry by emptying its code and name; an
         * empty new row is ignored.
         */
        private boolean isFilled() {
            return code != null || name.readIfGiven() != null || (fresh && isBegun());
        }

        private boolean isBegun() {
            return tag != null
                    || from != null
                    || until != null
                    || source != null
                    || dayReport
                    || duties.readIfGiven() != null
                    || numbers.stream().anyMatch(each -> each.value != null);
        }

        private LimitOverride read() {
            return new LimitOverride(
                    code,
                    name.read(),
                    tag,
                    from,
                    until,
                    numbers.stream()
                            .filter(each -> each.value != null)
                            .map(each -> new OverriddenLimit(each.limit, each.value))
                            .toList(),
                    duties.read(),
                    dayReport,
                    source);
        }

        public LocalizedInput getName() {
            return name;
        }

        public LocalizedInput getDuties() {
            return duties;
        }

        public List<NumberRow> getNumbers() {
            return numbers;
        }

        public String getCode() {
            return code;
        }

        public void setCode(String code) {
            this.code = code;
        }

        public String getTag() {
            return tag;
        }

        public void setTag(String tag) {
            this.tag = tag;
        }

        public LocalDate getFrom() {
            return from;
        }

        public void setFrom(LocalDate from) {
            this.from = from;
        }

        public LocalDate getUntil() {
            return until;
        }

        public void setUntil(LocalDate until) {
            this.until = until;
        }

        public boolean isDayReport() {
            return dayReport;
        }

        public void setDayReport(boolean dayReport) {
            this.dayReport = dayReport;
        }

        public String getSource() {
            return source;
        }

        public void setSource(String source) {
            this.source = source;
        }
    }

    /** Input row of a code. */
    public static class CodeRow implements Serializable {
        private final ComplaintCode known;
        private CodeList list;
        private String code;
        private final LocalizedInput name;
        private boolean partyAbsent;
        private String parent;

        CodeRow(ComplaintCode known) {
            this.known = known;
            parent = known == null ? null : known.parent();
            partyAbsent = known != null && known.asksAbsentParty();
            list = known == null ? CodeList.TAG : known.list();
            code = known == null ? null : known.code();
            name = known == null ? new LocalizedInput() : new LocalizedInput(known.name());
        }

        private boolean isFilled() {
            return code != null || name.readIfGiven() != null;
        }

        ComplaintCode read() {
            return new ComplaintCode(
                    list,
                    code,
                    name.read(),
                    known == null ? null : known.ruleSet(),
                    known == null ? null : known.article(),
                    known == null ? null : known.afterLimit(),
                    absence(),
                    list == CodeList.CATEGORY ? parent : null);
        }

        /** Returns the mark that the code requires the absent party; an unchanged mark is stored as before. */
        private Boolean absence() {
            if (known != null && known.asksAbsentParty() == partyAbsent) {
                return known.partyAbsent();
            }
            return partyAbsent ? Boolean.TRUE : null;
        }

        public boolean isPartyAbsent() {
            return partyAbsent;
        }

        public void setPartyAbsent(boolean partyAbsent) {
            this.partyAbsent = partyAbsent;
        }

        public String getParent() {
            return parent;
        }

        public void setParent(String parent) {
            this.parent = parent;
        }

        public CodeList getList() {
            return list;
        }

        public void setList(CodeList list) {
            this.list = list;
        }

        public String getCode() {
            return code;
        }

        public void setCode(String code) {
            this.code = code;
        }

        public LocalizedInput getName() {
            return name;
        }
    }

    @Inject
    ComplaintTermsService service;

    private transient ComplaintTermsService.ComplaintTermsView terms;
    private transient DueDay counted;
    private final List<RuleSetRows> ruleSets = new ArrayList<>();
    private final List<OverrideRow> overrides = new ArrayList<>();
    private final List<CodeRow> codes = new ArrayList<>();
    private Integer amber;
    private Integer red;
    private Integer black;
    private String source;
    private String nextCode;
    private final LocalizedInput nextName = new LocalizedInput();
    private LocalDate nextFrom;
    private HandlingLimit limit;
    private LocalDate start;
    private String tag;

    public void load() {
        ComplaintTerms now = getTerms().terms();
        open(terms.issue());
        now.ruleSets().forEach(set -> ruleSets.add(new RuleSetRows(set)));
        now.overrides().forEach(each -> overrides.add(new OverrideRow(each)));
        overrides.add(new OverrideRow());
        now.codes().stream()
                .sorted(Comparator.comparing(ComplaintCode::list))
                .forEach(each -> codes.add(new CodeRow(each)));
        for (int i = 0; i < SPARE; i++) {
            codes.add(new CodeRow(null));
        }
        amber = now.alarms().amber();
        red = now.alarms().red();
        black = now.alarms().black();
        source = now.source();
    }

    public String save() {
        List<ComplaintRuleSet> sets =
                new ArrayList<>(ruleSets.stream().map(RuleSetRows::read).toList());
        if (nextCode != null || nextFrom != null) {
            ComplaintRuleSet last = sets.removeLast();
            LocalDate until = nextFrom == null ? null : nextFrom.minusDays(1);
            sets.add(new ComplaintRuleSet(last.code(), last.name(), last.from(), until, last.limits()));
            sets.add(new ComplaintRuleSet(nextCode, nextName.read(), nextFrom, null, last.limits()));
        }
        service.replace(new ComplaintTermsInput(
                basedOn(),
                new ComplaintTerms(
                        sets,
                        overrides.stream()
                                .filter(OverrideRow::isFilled)
                                .map(OverrideRow::read)
                                .toList(),
                        codes.stream()
                                .filter(CodeRow::isFilled)
                                .map(CodeRow::read)
                                .toList(),
                        new AlarmShares(zeroIfMissing(amber), zeroIfMissing(red), zeroIfMissing(black)),
                        source)));
        PageFunctions.addFlashMessage("timelimit.terms.saved");
        return "/work/complaint_terms.xhtml?faces-redirect=true";
    }

    /** Replaces a missing number by 0, which is out of its range, so that the constraint reports it. */
    private static int zeroIfMissing(Integer number) {
        return number == null ? 0 : number;
    }

    /** Computes a due day by the terms in force, and shows it. */
    public void count() {
        counted = service.dueDay(
                new ComplaintTermsService.DueDayInput(limit, start, tag == null ? List.of() : List.of(tag)));
    }

    @Override
    protected NewestIssue newest() {
        ComplaintTermsService.ComplaintTermsView now = service.terms();
        return new NewestIssue(now.issue(), now.by(), now.enteredAt());
    }

    public ComplaintTermsService.ComplaintTermsView getTerms() {
        if (terms == null) {
            terms = service.terms();
        }
        return terms;
    }

    /** Returns the due day that was counted; null before. */
    public DueDay getCounted() {
        return counted;
    }

    public HandlingLimit[] getHandlingLimits() {
        return HandlingLimit.values();
    }

    public TimeLimit.Unit[] getUnits() {
        return TimeLimit.Unit.values();
    }

    /** Returns the tags that a special period can be for. */
    public List<ComplaintCode> getTags() {
        return getTerms().terms().codes(CodeList.TAG, null);
    }

    public CodeList[] getCodeLists() {
        return CodeList.values();
    }

    public List<RuleSetRows> getRuleSets() {
        return ruleSets;
    }

    public List<OverrideRow> getOverrides() {
        return overrides;
    }

    public List<CodeRow> getCodes() {
        return codes;
    }

    public Integer getAmber() {
        return amber;
    }

    public void setAmber(Integer amber) {
        this.amber = amber;
    }

    public Integer getRed() {
        return red;
    }

    public void setRed(Integer red) {
        this.red = red;
    }

    public Integer getBlack() {
        return black;
    }

    public void setBlack(Integer black) {
        this.black = black;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getNextCode() {
        return nextCode;
    }

    public void setNextCode(String nextCode) {
        this.nextCode = nextCode;
    }

    public LocalizedInput getNextName() {
        return nextName;
    }

    public LocalDate getNextFrom() {
        return nextFrom;
    }

    public void setNextFrom(LocalDate nextFrom) {
        this.nextFrom = nextFrom;
    }

    public HandlingLimit getLimit() {
        return limit;
    }

    public void setLimit(HandlingLimit limit) {
        this.limit = limit;
    }

    public LocalDate getStart() {
        return start;
    }

    public void setStart(LocalDate start) {
        this.start = start;
    }

    public String getTag() {
        return tag;
    }

    public void setTag(String tag) {
        this.tag = tag;
    }
}
