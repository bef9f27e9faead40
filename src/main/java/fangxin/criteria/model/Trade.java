package fangxin.criteria.model;

import fangxin.common.CodedName;
import fangxin.common.LocalizedName;
import fangxin.common.LocalizedText;
import fangxin.common.validation.Length;
import fangxin.platform.i18n.Messages;
import fangxin.platform.persistence.PublicDataChangeListener;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.PostUpdate;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Arrays;
import java.util.List;

/**
 * Stored trade (行业) as a merchant would name it, with its prefixes of GB/T 4754 classes, its sector authority and its
 * sheet of criteria.
 */
@Entity
@EntityListeners(PublicDataChangeListener.class)
public class Trade {
    @Id
    @Length(max = 40)
    private String code;

    @NotNull
    @Embedded
    @Valid
    private LocalizedName name;

    @Length(max = 400)
    private String prefixes;

    @NotNull
    @Length(max = 40)
    private String authority;

    @Length(max = 40)
    private String sheet;

    private int listOrder;

    protected Trade() {}

    Trade(String code, LocalizedText name, List<String> prefixes, String authority, String sheet, int listOrder) {
        this.code = code;
        this.name = new LocalizedName(name);
        this.prefixes = String.join(";", prefixes);
        this.authority = authority;
        this.sheet = sheet;
        this.listOrder = listOrder;
    }

    /** Changes name, classes, authority and sheet; a candidacy that was verified before keeps the earlier ones. */
    void amend(LocalizedText name, List<String> prefixes, String authority, String sheet) {
        this.name = new LocalizedName(name);
        this.prefixes = String.join(";", prefixes);
        this.authority = authority;
        this.sheet = sheet;
    }

    /** Returns the argument of a message by which a trade is named. */
    public static CodedName named(String code) {
        return new CodedName("criteria.trade.", code);
    }

    /** Publishes the name for messages, also when another node has changed it. */
    @PostLoad
    @PostPersist
    @PostUpdate
    void publishName() {
        Messages.publishName(named(code).key(), name());
    }

    int listOrder() {
        return listOrder;
    }

    void moveTo(int place) {
        listOrder = place;
    }

    public String code() {
        return code;
    }

    public LocalizedText name() {
        return name.text();
    }

    /** Prefixes of GB/T 4754-2017 classes; the longest match of all trades decides. */
    public List<String> prefixes() {
        return prefixes == null || prefixes.isEmpty() ? List.of() : Arrays.asList(prefixes.split(";"));
    }

    /** Returns the code of the authority that evaluates subjects of the trade, for example MARKET. */
    public String authority() {
        return authority;
    }

    /**
     * Returns the code of the sheet in addition to the general one, or null where the general sheet is the only one.
     */
    public String sheet() {
        return sheet;
    }
}
