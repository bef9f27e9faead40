package fangxin.procedure.cultivation;

import fangxin.common.validation.Length;
import fangxin.organization.identity.Actor;
import fangxin.platform.persistence.JsonAttributeConverter;
import fangxin.platform.persistence.JsonLength;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;

/**
 * Stored issue of the usual defects (常见补正事项清单) of an office, or of the programme for the offices without a list of
 * their own: the defects, and who entered it when. Each change is a new issue; a return notice holds copies, so that a
 * case keeps what it was sent.
 */
@Entity
@Table(name = "usual_defect_list")
public class UsualDefectList {
    private static final String PROGRAMME = "programme";

    /** The defects of one issue, and content of config/usual-defects.json. */
    public record UsualDefectCatalogue(List<UsualDefect> defects) {}

    /** Converter that stores the defects as JSON in one column. */
    @Converter
    public static class UsualDefectCatalogueConverter extends JsonAttributeConverter<UsualDefectCatalogue>
            implements AttributeConverter<UsualDefectCatalogue, String> {
        public UsualDefectCatalogueConverter() {
            super(UsualDefectCatalogue.class);
        }
    }

    @Id
    @Length(max = 80)
    private String id;

    @Length(max = 30)
    private String office;

    private int issue;

    @NotNull
    @JsonLength(max = 32000)
    @Convert(converter = UsualDefectCatalogueConverter.class)
    private UsualDefectCatalogue defects;

    @Length(max = 60)
    private String account;

    @Length(max = 100)
    private String actorName;

    @NotNull
    private Instant enteredAt;

    protected UsualDefectList() {}

    /**
     * An issue of a list.
     *
     * @param office null for the list of the programme
     * @param actor  the officer who changes the list; null for that of the configuration
     */
    UsualDefectList(String office, int issue, List<UsualDefect> defects, Actor actor, Instant now) {
        this.id = idOf(office, issue);
        this.office = office;
        this.issue = issue;
        this.defects = new UsualDefectCatalogue(List.copyOf(defects));
        this.account = actor == null ? null : actor.account();
        this.actorName = actor == null ? null : actor.name();
        this.enteredAt = now;
    }

    /**
     * Returns the issue that follows this one when an office changes the list that it uses. The first issue of an
     * office's own list follows that of the programme which it replaces, so that a page which showed the latter is out
     * of date.
     */
    UsualDefectList changed(String list, List<UsualDefect> defects, Actor actor, Instant now) {
        return new UsualDefectList(list, issue + 1, defects, actor, now);
    }

    /** Builds the key of an issue, which makes its number unique within its list. */
    static String idOf(String office, int issue) {
        return (office == null ? PROGRAMME : office) + "/" + issue;
    }

    /** Returns the code of the office, or null for the list of the programme. */
    String office() {
        return office;
    }

    int issue() {
        return issue;
    }

    List<UsualDefect> defects() {
        return defects.defects();
    }

    String account() {
        return account;
    }

    String actorName() {
        return actorName;
    }

    Instant enteredAt() {
        return enteredAt;
    }
}
