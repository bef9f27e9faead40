package fangxin.complaint.warning;

import fangxin.common.validation.Length;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;

/**
 * Stored figure that a campaign states (活动数据): its name, its amount with the unit, and the record on which it rests,
 * such as the number of a work report.
 */
@Embeddable
public class CampaignFigure {
    @NotNull
    @Length(max = 60)
    private String name;

    @NotNull
    @Length(max = 40)
    private String amount;

    @NotNull
    @Length(max = 120)
    private String basis;

    protected CampaignFigure() {}

    CampaignFigure(CampaignFigureInput input) {
        this.name = input.name();
        this.amount = input.value();
        this.basis = input.basis();
    }

    String name() {
        return name;
    }

    String amount() {
        return amount;
    }

    String basis() {
        return basis;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CampaignFigure that
                && name.equals(that.name)
                && amount.equals(that.amount)
                && basis.equals(that.basis);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, amount, basis);
    }
}
