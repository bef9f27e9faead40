package fangxin.supervision.draw;

import fangxin.common.validation.Length;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Stored stratum of a frozen list (抽取分层), with its number of units and of those to be drawn. */
@Entity
@Table(name = "draw_stratum")
public class DrawStratum {
    @Id
    @Length(max = 36)
    private String id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "draw")
    private RandomDraw draw;

    @NotNull
    @Length(max = 80)
    private String code;

    private int units;
    private int drawn;

    protected DrawStratum() {}

    DrawStratum(RandomDraw draw, FrozenList.ListedStratum stratum) {
        this.id = UUID.randomUUID().toString();
        this.draw = draw;
        this.code = stratum.code();
        this.units = stratum.units();
        this.drawn = stratum.size();
    }

    FrozenList.ListedStratum listed() {
        return new FrozenList.ListedStratum(code, units, drawn);
    }
}
