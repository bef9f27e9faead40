package fangxin.rating.web;

import fangxin.organization.calendar.TimeLimit;
import fangxin.platform.ui.LocalizedInput;
import fangxin.rating.RatingBand;
import fangxin.rating.RatingDecay;
import fangxin.rating.RatingFormula;
import fangxin.rating.RatingInputKind;
import fangxin.rating.RatingScale;
import fangxin.rating.RatingTerm;
import fangxin.round.TitleTrack;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Form bean of a formula while it is edited by fields: its periods, its facts, and for each track the range, a row for
 * each kind of input and rows for the bands. Rows are in the order of the lists of the formula, so that a field has the
 * path of its value. A kind or band without any entry is left out.
 */
public class RatingFormulaForm implements Serializable {
    /** Rows for bands that can be added at once. */
    private static final int SPARE = 2;

    private static final int MOST_BANDS = 10;

    /** Input fields of a period. */
    public static class PeriodFields implements Serializable {
        private Integer value;
        private TimeLimit.Unit unit;
        private final String source;

        PeriodFields(TimeLimit limit) {
            value = limit.value();
            unit = limit.unit();
            source = limit.source();
        }

        private TimeLimit read() {
            return value == null ? null : new TimeLimit(value, unit, source);
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
    }

    /** Input fields for the term of one kind of input. */
    public static class TermRow implements Serializable {
        private final RatingInputKind kind;
        private BigDecimal weight;
        private BigDecimal cap;
        private RatingDecay.Type decay = RatingDecay.Type.LINEAR;
        private Integer days;
        private boolean newestOnly;
        private boolean data;
        private Integer leastMessages;
        private final LocalizedInput name;
        private final LocalizedInput rule;
        private final LocalizedInput act;

        /** @param term null where the formula does not count the kind */
        TermRow(RatingInputKind kind, RatingTerm term) {
            this.kind = kind;
            this.name = new LocalizedInput(term == null ? null : term.name());
            this.rule = new LocalizedInput(term == null ? null : term.rule());
            this.act = new LocalizedInput(term == null ? null : term.act());
            if (term != null) {
                weight = term.weight();
                cap = term.cap();
                decay = term.decay().type();
                days = term.decay().days();
                newestOnly = term.newestOnly();
                data = term.data();
                leastMessages = term.leastMessages();
            }
        }

        /** Returns whether anything was entered. */
        public boolean isFilled() {
            return weight != null
                    || cap != null
                    || days != null
                    || name.readIfGiven() != null
                    || rule.readIfGiven() != null
                    || act.readIfGiven() != null;
        }

        private RatingTerm read() {
            return new RatingTerm(
                    kind,
                    weight,
                    cap,
                    new RatingDecay(decay, days == null ? 0 : days),
                    newestOnly,
                    data,
                    leastMessages,
                    name.readIfGiven(),
                    rule.readIfGiven(),
                    act.readIfGiven());
        }

        public RatingInputKind getKind() {
            return kind;
        }

        public BigDecimal getWeight() {
            return weight;
        }

        public void setWeight(BigDecimal weight) {
            this.weight = weight;
        }

        public BigDecimal getCap() {
            return cap;
        }

        public void setCap(BigDecimal cap) {
            this.cap = cap;
        }

        public RatingDecay.Type getDecay() {
            return decay;
        }

        public void setDecay(RatingDecay.Type decay) {
            this.decay = decay;
        }

        public Integer getDays() {
            return days;
        }

        public void setDays(Integer days) {
            this.days = days;
        }

        public boolean isNewestOnly() {
            return newestOnly;
        }

        public void setNewestOnly(boolean newestOnly) {
            this.newestOnly = newestOnly;
        }

        public boolean isData() {
            return data;
        }

        public void setData(boolean data) {
            this.data = data;
        }

        public Integer getLeastMessages() {
            return leastMessages;
        }

        public void setLeastMessages(Integer leastMessages) {
            this.leastMessages = leastMessages;
        }

        public LocalizedInput getName() {
            return name;
        }

        public LocalizedInput getRule() {
            return rule;
        }

        public LocalizedInput getAct() {
            return act;
        }
    }

    /** Input fields of a band. */
    public static class BandRow implements Serializable {
        private String code;
        private final LocalizedInput name;
        private BigDecimal from;

        BandRow(RatingBand band) {
            code = band == null ? null : band.code();
            name = new LocalizedInput(band == null ? null : band.name());
            from = band == null ? null : band.from();
        }

        /** Returns whether anything was entered. */
        public boolean isFilled() {
            return code != null || from != null || name.readIfGiven() != null;
        }

        private RatingBand read() {
            return new RatingBand(code, name.readIfGiven(), from);
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

        public BigDecimal getFrom() {
            return from;
        }

        public void setFrom(BigDecimal from) {
            this.from = from;
        }
    }

    /** Input fields of the scale of a track. */
    public static class ScaleFields implements Serializable {
        private final TitleTrack track;
        private BigDecimal base;
        private BigDecimal least;
        private BigDecimal most;
        private Integer minimumInputs;
        private final List<TermRow> terms = new ArrayList<>();
        private final List<BandRow> bands = new ArrayList<>();

        ScaleFields(RatingScale scale) {
            track = scale.track();
            base = scale.base();
            least = scale.least();
            most = scale.most();
            minimumInputs = scale.minimumInputs();
            scale.terms().forEach(term -> terms.add(new TermRow(term.kind(), term)));
            Arrays.stream(RatingInputKind.values())
                    .filter(kind -> scale.term(kind).isEmpty())
                    .forEach(kind -> terms.add(new TermRow(kind, null)));
            scale.bands().forEach(band -> bands.add(new BandRow(band)));
            for (int i = 0; i < SPARE && bands.size() < MOST_BANDS; i++) {
                bands.add(new BandRow(null));
            }
        }

        private RatingScale read() {
            sortFilledFirst();
            return new RatingScale(
                    track,
                    base,
                    least,
                    most,
                    minimumInputs == null ? -1 : minimumInputs,
                    terms.stream().filter(TermRow::isFilled).map(TermRow::read).toList(),
                    bands.stream().filter(BandRow::isFilled).map(BandRow::read).toList());
        }

        /** Moves empty rows behind the others, so that the index of a filled row is that of its value. */
        private void sortFilledFirst() {
            terms.sort((one, other) -> Boolean.compare(other.isFilled(), one.isFilled()));
            bands.sort((one, other) -> Boolean.compare(other.isFilled(), one.isFilled()));
        }

        public TitleTrack getTrack() {
            return track;
        }

        public BigDecimal getBase() {
            return base;
        }

        public void setBase(BigDecimal base) {
            this.base = base;
        }

        public BigDecimal getLeast() {
            return least;
        }

        public void setLeast(BigDecimal least) {
            this.least = least;
        }

        public BigDecimal getMost() {
            return most;
        }

        public void setMost(BigDecimal most) {
            this.most = most;
        }

        public Integer getMinimumInputs() {
            return minimumInputs;
        }

        public void setMinimumInputs(Integer minimumInputs) {
            this.minimumInputs = minimumInputs;
        }

        public List<TermRow> getTerms() {
            return terms;
        }

        public List<BandRow> getBands() {
            return bands;
        }
    }

    private final PeriodFields correction;
    private final PeriodFields notice;
    private List<String> triggers;
    private List<String> feeds;
    private List<String> absences;
    private final List<ScaleFields> scales = new ArrayList<>();

    RatingFormulaForm(RatingFormula formula) {
        correction = new PeriodFields(formula.correction());
        notice = new PeriodFields(formula.notice());
        triggers = new ArrayList<>(formula.substantiatedBy());
        feeds = new ArrayList<>(formula.substantiatedFeeds());
        absences = new ArrayList<>(formula.uncooperativeBy());
        formula.scales().forEach(scale -> scales.add(new ScaleFields(scale)));
    }

    RatingFormula read() {
        return new RatingFormula(
                correction.read(),
                notice.read(),
                triggers,
                feeds,
                absences,
                scales.stream().map(ScaleFields::read).toList());
    }

    public PeriodFields getCorrection() {
        return correction;
    }

    public PeriodFields getNotice() {
        return notice;
    }

    public List<String> getTriggers() {
        return triggers;
    }

    public void setTriggers(List<String> triggers) {
        this.triggers = triggers;
    }

    public List<String> getFeeds() {
        return feeds;
    }

    public void setFeeds(List<String> feeds) {
        this.feeds = feeds;
    }

    public List<String> getAbsences() {
        return absences;
    }

    public void setAbsences(List<String> absences) {
        this.absences = absences;
    }

    public List<ScaleFields> getScales() {
        return scales;
    }
}
