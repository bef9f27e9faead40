package fangxin.complaint.performance;

import fangxin.common.validation.Length;
import fangxin.complaint.callback.AppraisedFact;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Stored case of a monthly appraisal (考核案件): agencies, officer, facts at the end of the month, which do not change, and
 * the formulas from whose figures an upheld appeal has removed it; the officer can be erased.
 */
@Entity
@Table(name = "appraised_case")
public class AppraisedCase {
    private static final String BETWEEN = ";";

    @Id
    @Length(max = 30)
    private String id;

    @Version
    private long version;

    @NotNull
    @Length(max = 7)
    private String appraisedMonth;

    @NotNull
    @Length(max = 20)
    private String complaint;

    @NotNull
    @Length(max = 30)
    private String office;

    @Length(max = 30)
    private String unit;

    @Length(max = 100)
    private String officer;

    @NotNull
    @Length(max = 400)
    private String facts;

    @Length(max = 600)
    private String struck;

    @Column(precision = 12, scale = 2)
    private BigDecimal recovered;

    protected AppraisedCase() {}

    AppraisedCase(String month, CountedCase counted, String officer) {
        this.id = idOf(month, counted.number());
        this.appraisedMonth = month;
        this.complaint = counted.number();
        this.office = counted.office();
        this.unit = counted.unit();
        this.officer = officer;
        this.facts = joined(counted.facts().stream().map(Enum::name).toList());
        this.recovered = counted.recovered();
    }

    static String idOf(String month, String complaint) {
        return month + "/" + complaint;
    }

    /** Removes the case from a figure, since an appeal was upheld. */
    void strike(String formula) {
        Set<String> all = new TreeSet<>(struck());
        all.add(formula);
        struck = joined(all);
    }

    void erase() {
        officer = null;
    }

    CountedCase counted() {
        return new CountedCase(complaint, office, unit, facts(), struck(), recovered);
    }

    private static String joined(Collection<String> codes) {
        return codes.isEmpty() ? "-" : String.join(BETWEEN, new TreeSet<>(codes));
    }

    Set<AppraisedFact> facts() {
        return factsOf(facts);
    }

    /** Returns the facts in their stored form. */
    static Set<AppraisedFact> factsOf(String stored) {
        Set<AppraisedFact> found = EnumSet.noneOf(AppraisedFact.class);
        parted(stored).forEach(code -> found.add(AppraisedFact.valueOf(code)));
        return found;
    }

    Set<String> struck() {
        return parted(struck);
    }

    /** Returns the codes in their stored form. */
    static Set<String> parted(String codes) {
        return codes == null || codes.equals("-")
                ? Set.of()
                : Arrays.stream(codes.split(BETWEEN)).collect(Collectors.toSet());
    }

    String month() {
        return appraisedMonth;
    }

    String complaint() {
        return complaint;
    }

    String office() {
        return office;
    }

    String unit() {
        return unit;
    }

    /** Returns the name of the officer who handled the case; null where it is unknown or erased. */
    String officer() {
        return officer;
    }
}
