package fangxin.criteria.model;

import fangxin.common.CodedName;
import fangxin.common.LocalizedName;
import fangxin.common.LocalizedText;
import fangxin.common.RuleViolation;
import fangxin.common.RuleViolation.Violation;
import fangxin.common.validation.BothLanguages;
import fangxin.common.validation.Constraints;
import fangxin.common.validation.Length;
import fangxin.platform.i18n.Messages;
import fangxin.platform.persistence.PublicDataChangeListener;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.PostUpdate;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Stored type of subject (对象类型), such as a shop or a street: its form, sheets, evaluators, site, scope of title, types
 * of members and digits in certificate numbers; it is checked, amended and taken out of use. A new one is data.
 */
@Entity
@EntityListeners(PublicDataChangeListener.class)
@Table(name = "subject_type")
public class SubjectType {
    /** Location of a subject: one premises with an address, or an area of which the address is only the office. */
    public enum SubjectSite {
        PREMISES,
        AREA
    }

    /** Scope of a title: one shop, one unit that is no shop, or a composite but none of its members. */
    public enum TitleScope {
        SHOP,
        UNIT,
        WHOLE
    }

    /**
     * The definition of a subject type.
     *
     * @param code        capital letters and underscores, as in addresses and the API
     * @param digits      two digits for certificate numbers; types may share them
     * @param form        code of the application form
     * @param sheets      codes of the sheets that every subject of the type is marked by
     * @param byTrade     whether the sheet of its trade comes on top
     * @param composite   whether it has members of their own name
     * @param memberTypes types of title that count as a titled member
     * @param authority   which trade administration evaluates, or null where the trade decides
     */
    public record SubjectTypeTerms(
            @NotNull(message = "{criteria.subjectType.code}")
            @Pattern(regexp = "[A-Z][A-Z_]{2,19}", message = "{criteria.subjectType.code}")
            String code,

            @NotNull(message = "{criteria.subjectType.name}")
            @BothLanguages(message = "{criteria.subjectType.name}")
            @Length(max = 100)
            LocalizedText name,

            @NotNull(message = "{criteria.subjectType.digits}")
            @Pattern(regexp = "(?!00)[0-9]{2}", message = "{criteria.subjectType.digits}")
            String digits,

            @NotBlank(message = "{criteria.subjectType.form}")
            @Length(max = 30, message = "{criteria.subjectType.form}")
            String form,

            List<@Length(max = 30) String> sheets,
            boolean byTrade,
            boolean composite,
            List<@Length(max = 20) String> memberTypes,
            @Length(max = 20) String authority,

            @NotNull(message = "{criteria.subjectType.site}")
            SubjectSite site) {
        public SubjectTypeTerms {
            sheets = sheets == null ? List.of() : List.copyOf(sheets);
            memberTypes = memberTypes == null ? List.of() : List.copyOf(memberTypes);
        }
    }

    @Id
    @Length(max = 40)
    private String code;

    @Version
    private long version;

    @NotNull
    @Embedded
    @Valid
    private LocalizedName name;

    @NotNull
    @Length(max = 2)
    private String digits;

    @NotNull
    @Length(max = 40)
    private String form;

    @NotNull
    @Length(max = 200)
    private String sheets;

    private boolean byTrade;
    private boolean composite;

    @NotNull
    @Length(max = 200)
    private String memberTypes;

    @Length(max = 40)
    private String authority;

    @NotNull
    @Enumerated(EnumType.STRING)
    private SubjectSite site;

    private boolean inUse = true;
    private int listOrder;

    protected SubjectType() {}

    SubjectType(SubjectTypeTerms terms, int listOrder) {
        this.code = terms.code();
        this.listOrder = listOrder;
        define(terms);
    }

    /** Changes the terms; a candidacy in progress keeps the form and the sheets of its beginning. */
    void amend(SubjectTypeTerms terms) {
        define(terms);
    }

    private void define(SubjectTypeTerms terms) {
        List<Violation> faults = new ArrayList<>(Constraints.violations(terms));
        require(faults, "sheets", !terms.sheets().isEmpty() || terms.byTrade(), "criteria.subjectType.sheets");
        require(
                faults,
                "memberTypes",
                terms.composite() != terms.memberTypes().isEmpty(),
                "criteria.subjectType.members");
        require(
                faults,
                "memberTypes",
                terms.code() == null || !terms.memberTypes().contains(terms.code()),
                "criteria.subjectType.itself",
                terms.code());
        if (!faults.isEmpty()) {
            throw new RuleViolation(faults);
        }
        this.name = new LocalizedName(terms.name());
        this.digits = terms.digits();
        this.form = terms.form();
        this.sheets = String.join(";", terms.sheets());
        this.byTrade = terms.byTrade();
        this.composite = terms.composite();
        this.memberTypes = String.join(";", terms.memberTypes());
        this.authority = terms.authority();
        this.site = terms.site();
    }

    /** Ends or resumes the use of the type: only types in use are offered. Existing candidacies are not changed. */
    void use(boolean wanted) {
        inUse = wanted;
    }

    private static void require(List<Violation> faults, String field, boolean so, String key, Object... arguments) {
        if (!so) {
            faults.add(new Violation(field, key, List.of(arguments)));
        }
    }

    private static List<String> list(String joined) {
        return joined == null || joined.isEmpty() ? List.of() : Arrays.asList(joined.split(";"));
    }

    /** Returns the argument of a message by which a subject type is named. */
    public static CodedName named(String code) {
        return new CodedName("criteria.subjectType.", code);
    }

    /** Publishes the name for messages, also when another node has changed it. */
    @PostLoad
    @PostPersist
    @PostUpdate
    void publishName() {
        Messages.publishName(named(code).key(), name());
    }

    public SubjectTypeTerms terms() {
        return new SubjectTypeTerms(
                code, name(), digits, form, sheets(), byTrade, composite, memberTypes(), authority, site);
    }

    public String code() {
        return code;
    }

    public long version() {
        return version;
    }

    public LocalizedText name() {
        return name.text();
    }

    /** Returns the two digits of the type in certificate numbers. */
    public String digits() {
        return digits;
    }

    public String form() {
        return form;
    }

    /** Returns the codes of the sheets that every subject of the type is marked by. */
    public List<String> sheets() {
        return list(sheets);
    }

    /** Returns the sheets for a subject of this type in a trade, which may be null. */
    public List<String> sheetsIn(Trade trade) {
        List<String> all = new ArrayList<>(sheets());
        if (byTrade && trade != null && trade.sheet() != null && !all.contains(trade.sheet())) {
            all.add(trade.sheet());
        }
        return List.copyOf(all);
    }

    /** Returns the code of the authority that evaluates a subject of this type in a trade. */
    public String authorityIn(Trade trade) {
        return authority != null ? authority : trade.authority();
    }

    /** Returns whether an application states its trade, which determines the sheet or the evaluating authority. */
    public boolean asksTrade() {
        return byTrade || authority == null;
    }

    public boolean isByTrade() {
        return byTrade;
    }

    /** Returns whether a subject of the type has members: a street has shops, an industry has firms. */
    public boolean isComposite() {
        return composite;
    }

    public TitleScope scope() {
        return composite ? TitleScope.WHOLE : byTrade ? TitleScope.SHOP : TitleScope.UNIT;
    }

    public List<String> memberTypes() {
        return list(memberTypes);
    }

    public SubjectSite site() {
        return site;
    }

    public boolean isInUse() {
        return inUse;
    }
}
