package fangxin.complaint.warning;

import fangxin.common.validation.Length;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Stored titled shop that a consumer warning names, with the number of the decision against it (警示涉及的获评单位). */
@Entity
@Table(name = "warning_shop")
class WarningShop {
    @Id
    @Length(max = 36)
    private String id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "warning")
    private ConsumerWarning warning;

    @NotNull
    @Length(max = 19)
    private String title;

    @NotNull
    @Length(max = 100)
    private String decision;

    protected WarningShop() {}

    WarningShop(ConsumerWarning warning, WarningShopInput input) {
        this.id = UUID.randomUUID().toString();
        this.warning = warning;
        this.title = input.title();
        this.decision = input.decision();
    }

    boolean isSame(WarningShopInput input) {
        return title.equals(input.title()) && decision.equals(input.decision());
    }

    String title() {
        return title;
    }

    String decision() {
        return decision;
    }
}
