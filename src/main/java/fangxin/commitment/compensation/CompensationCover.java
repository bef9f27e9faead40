package fangxin.commitment.compensation;

import fangxin.common.validation.Length;
import fangxin.naming.title.Title;
import fangxin.platform.persistence.PublicDataChangeListener;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Stored cover of a titled unit by a scheme of advance compensation (先行赔付适用单位), from its first to its last day of
 * purchase; it ends on a day, and decides whether it holds on one. It is no condition of the title: neither its
 * beginning nor its end changes one.
 */
@Entity
@Table(name = "compensation_cover")
@EntityListeners(PublicDataChangeListener.class)
public class CompensationCover {
    @Id
    @Length(max = 36)
    private String id;

    @Version
    private long version;

    @ManyToOne(optional = false)
    @JoinColumn(name = "scheme")
    private CompensationScheme scheme;

    @ManyToOne(optional = false)
    @JoinColumn(name = "title")
    private Title title;

    @NotNull
    private LocalDate coveredFrom;

    private LocalDate coveredUntil;

    protected CompensationCover() {}

    CompensationCover(CompensationScheme scheme, Title title, LocalDate coveredFrom) {
        this.id = UUID.randomUUID().toString();
        this.scheme = scheme;
        this.title = title;
        this.coveredFrom = coveredFrom;
    }

    /** Ends the cover with a last day of purchase. */
    void end(LocalDate lastDay) {
        coveredUntil = lastDay;
    }

    /** Returns whether the cover has no last day. */
    boolean isOpen() {
        return coveredUntil == null;
    }

    /** Returns whether a purchase of a day is covered. */
    boolean holdsOn(LocalDate day) {
        return !day.isBefore(coveredFrom) && !day.isAfter(lastDay());
    }

    /** Returns the last day of purchase that is covered: that of the cover, at the latest that of the scheme. */
    LocalDate lastDay() {
        return coveredUntil == null || coveredUntil.isAfter(scheme.validUntil()) ? scheme.validUntil() : coveredUntil;
    }

    CompensationScheme scheme() {
        return scheme;
    }

    Title title() {
        return title;
    }

    LocalDate coveredFrom() {
        return coveredFrom;
    }

    /** Returns the last day of purchase, or null while none is entered. */
    LocalDate coveredUntil() {
        return coveredUntil;
    }
}
