package fangxin.commitment.returns;

import fangxin.commitment.terms.GoodsClass;
import fangxin.naming.title.TitleStanding;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * View of what a titled unit pledged on a day, for anyone: unit, whether its title was in force, the pledge for each
 * channel, and the classes of goods that can be claimed.
 *
 * @param on      day of purchase
 * @param inForce whether the title was in force on it
 * @param pledges one for each channel for which it pledged
 * @param classes the classes of goods that can be claimed
 */
public record PublicPledgeView(
        @NotNull String title,
        String signName,
        String address,
        @NotNull TitleStanding standing,
        LocalDate on,
        boolean inForce,
        @NotNull List<PledgeView> pledges,
        @NotNull List<GoodsClass> classes)
        implements Serializable {}
