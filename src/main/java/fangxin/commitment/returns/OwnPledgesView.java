package fangxin.commitment.returns;

import fangxin.commitment.terms.ReturnTerms;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.List;

/**
 * View of the pledges of a title for its holder: the newest for each channel, all versions, and the terms from which a
 * pledge chooses.
 *
 * @param newest   the newest version for each channel, though it may hold from a later day
 * @param versions all versions, the newest first
 * @param terms    terms of returns in force, from which a pledge chooses
 */
public record OwnPledgesView(
        @NotNull String title,
        String signName,
        boolean valid,
        @NotNull List<PledgeView> newest,
        @NotNull List<PledgeView> versions,
        @NotNull ReturnTerms terms)
        implements Serializable {}
