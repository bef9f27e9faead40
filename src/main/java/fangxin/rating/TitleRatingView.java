package fangxin.rating;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.List;

/**
 * View of a rating for the holder of the title and for its office: what anyone reads, the inputs that are not public
 * yet, corrections, acts that would raise it, and social duties.
 *
 * @param shown       what anyone reads; null where the title is not rated by any formula yet
 * @param pending     inputs that become public later
 * @param acts        acts of this month that would raise the rating
 * @param changeable  whether the reader decides on corrections and records social duties
 */
public record TitleRatingView(
        @NotNull String number,
        String signName,
        RatingView shown,
        @NotNull List<PendingRatingInputView> pending,
        @NotNull List<RatingCorrectionView> corrections,
        @NotNull List<RatingAct> acts,
        @NotNull List<SocialDutyView> duties,
        boolean changeable)
        implements Serializable {}
